"""Drafts are committed whole, and never over somebody else's."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.charter import Charter
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient


def test_saved_draft_comes_back_equal_and_is_offered(work: Work) -> None:
    draft = a_complete_draft(work)
    opened = open_draft(work, treatment_id=draft.treatment.id)
    assert opened.draft == draft
    assert opened.patient.family == "Zebraquokka"
    (listed,) = list_drafts(work)
    assert (listed.id, listed.points_given, listed.lots) == (draft.treatment.id, 3, ("C1234",))


def test_who_saves_an_edit_charted(work: Work) -> None:
    started = start_treatment(work, patient_id=a_registered_patient(work).id)
    assert started.treatment.charted_by == ()
    saved = save_draft(work, draft=started)
    again = save_draft(work, draft=saved)
    assert again.treatment.charted_by == (Charter(work.person.id, work.person.name),)
    assert again.treatment.other_charters == ()
    assert open_draft(work, treatment_id=started.treatment.id).draft == again


def test_new_treatment_is_dated_now_at_the_clinic(work: Work) -> None:
    draft = start_treatment(work, patient_id=a_registered_patient(work).id)
    assert draft.treatment.performed_at.isoformat() == "2026-11-20T10:00:00-05:00"
    assert draft.treatment.clinician == work.person.id


def test_stale_save_is_refused_and_the_newer_stays(work: Work) -> None:
    first = a_complete_draft(work)
    newer = save_draft(work, draft=replace(first, treatment=replace(first.treatment, notes="b")))
    with pytest.raises(RecordsProblem) as caught:
        save_draft(work, draft=replace(first, treatment=replace(first.treatment, notes="c")))
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert open_draft(work, treatment_id=first.treatment.id).draft == newer


def expired(treatment: Treatment) -> Treatment:
    return replace(treatment, vials=(replace(treatment.vials[0], expires=date(2026, 11, 19)),))


def unknown_size(treatment: Treatment) -> Treatment:
    return replace(treatment, vials=(replace(treatment.vials[0], size=Units(12_300)),))


@pytest.mark.parametrize(
    ("change", "rule", "path"),
    [
        (expired, Rule.VIAL_EXPIRED, "vials[0].expires"),
        (unknown_size, Rule.UNKNOWN_VIAL_SIZE, "vials[0].size"),
        (lambda t: replace(t, notes="a\x00"), Rule.TEXT_HAS_CONTROL, "notes"),
        (lambda t: replace(t, indication="hiccup"), Rule.UNKNOWN_INDICATION, ""),
    ],
)
def test_impossible_field_is_refused_with_its_path(
    work: Work, change: object, rule: Rule, path: str
) -> None:
    draft = a_complete_draft(work)
    assert callable(change)
    with pytest.raises(RuleBroken) as caught:
        save_draft(work, draft=replace(draft, treatment=change(draft.treatment)))
    assert (caught.value.rule, caught.value.path) == (rule, path)
    assert open_draft(work, treatment_id=draft.treatment.id).draft == draft


def test_discarded_draft_is_gone(work: Work) -> None:
    draft = a_complete_draft(work)
    discard_draft(work, treatment_id=draft.treatment.id)
    assert list_drafts(work) == ()
    with pytest.raises(RuleBroken) as caught:
        open_draft(work, treatment_id=draft.treatment.id)
    assert caught.value.rule is Rule.TREATMENT_NOT_FOUND


def test_front_desk_may_not_chart(desk: Work) -> None:
    patient = a_registered_patient(desk)
    with pytest.raises(RuleBroken) as caught:
        start_treatment(desk, patient_id=patient.id)
    assert caught.value.rule is Rule.NOT_PERMITTED
