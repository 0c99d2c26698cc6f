"""S3: a correction is the next revision; what it corrects stays readable, and lists follow it."""

from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.staff import Role
from injector_app.domain.units import Units
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.correct_note import correct_note
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.export_note import export_note
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_past import open_past
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.builders import a_patient
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import PASSWORD
from tests.support.pdf_text import page_texts
from tests.usecases.test_add_clinic_reference import in_role
from tests.usecases.test_every_use_case_is_audited import entries

WHY = "Larkspur: the lot was misread"


def opened(work: Work, note: SignedNote) -> Draft:
    return correct_note(work, treatment_id=treatment_id_of(note), reason=WHY)


def signed(work: Work, draft: Draft) -> SignedNote:
    return sign_note(
        work, treatment_id=draft.treatment.id, version=draft.version, password=PASSWORD
    )


def corrected(work: Work, note: SignedNote, lot: str = "NEW77") -> SignedNote:
    draft = opened(work, note)
    treatment = draft.treatment
    chart = treatment.chart
    first = replace(chart.points[0], units=Units.parse("7"))
    changed = replace(
        treatment,
        vials=(replace(treatment.vials[0], lot=lot),),
        chart=replace(chart, points=(first, *chart.points[1:])),
    )
    return signed(work, save_draft(work, draft=replace(draft, treatment=changed)))


def test_both_revisions_are_there_and_the_list_follows_the_newest(work: Work) -> None:
    first = a_signed_note(work)
    second = corrected(work, first)
    visit = treatment_id_of(first)
    assert open_note(work, treatment_id=visit).notes == (first, second)
    content = second.content
    assert (content.number, content.previous_digest, content.reason) == (2, first.digest, WHY)
    assert content.signature.meaning.startswith("Author: this revision corrects")
    assert content.treatment.correction is None
    (line,) = open_patient(work, patient_id=content.patient.id).treatments
    assert (line.id, line.lots) == (visit, ("NEW77",))
    for lot, found in (("NEW77", [visit]), (first.content.treatment.vials[0].lot, [])):
        lines = search_treatments(work, query=TreatmentQuery(lot=lot))
        assert [each.id for each in lines] == found
    assert list_drafts(work) == ()
    (past,) = open_past(work, patient_id=content.patient.id).notes
    assert past == content


def test_a_correction_is_corrected(work: Work) -> None:
    first = a_signed_note(work)
    second = corrected(work, first)
    third = corrected(work, second, lot="NEWER78")
    assert (third.content.number, third.content.previous_digest) == (3, second.digest)
    assert open_note(work, treatment_id=treatment_id_of(first)).notes == (first, second, third)


def test_entries_stay_with_what_they_were_about(work: Work) -> None:
    first = a_signed_note(work)
    before = amended(work, first)
    second = corrected(work, first)
    after = amended(work, second)
    assert (before.content.amends, after.content.amends) == (first.digest, second.digest)
    assert open_note(work, treatment_id=treatment_id_of(first)).amendments == (before, after)


def test_paper_has_marks_on_every_page_and_the_original(work: Work, tmp_path: Path) -> None:
    first = a_signed_note(work)
    second = corrected(work, first)
    path = export_note(work, treatment_id=treatment_id_of(first), path=tmp_path / "a.pdf")
    pages = page_texts(path.read_bytes())
    marks = ["CORRECTED, revision 2 of 2" in page for page in pages]
    assert marks == sorted(marks, reverse=True)
    originals = pages[sum(marks) :]
    assert originals
    assert all("CORRECTED, revision 1 of 2" in page for page in originals)
    whole = " ".join(pages)
    assert whole.index("NEW77") < whole.index("From here on: revision 1")
    assert first.content.treatment.vials[0].lot in whole
    assert WHY in whole
    assert {first.digest, second.digest} <= set(whole.split())


def test_draft_that_is_open_is_found_again_and_may_be_dropped(work: Work) -> None:
    note = a_signed_note(work)
    draft = opened(work, note)
    assert opened(work, note) == draft
    assert open_draft(work, treatment_id=draft.treatment.id).draft == draft
    discard_draft(work, treatment_id=draft.treatment.id)
    assert open_note(work, treatment_id=treatment_id_of(note)).notes == (note,)
    assert opened(work, note) != draft


def test_the_original_stays_locked_while_a_draft_is_open(work: Work) -> None:
    note = a_signed_note(work)
    draft = opened(work, note)
    stale = replace(draft, treatment=note.content.treatment)
    with pytest.raises(RuleBroken) as caught:
        save_draft(work, draft=stale)
    assert caught.value.rule is Rule.ALREADY_SIGNED


def test_two_drafts_of_one_revision_do_not_both_become_the_next(work: Work) -> None:
    note = a_signed_note(work)
    patient = note.content.patient
    draft = opened(work, note)
    other = a_complete_draft(work, patient)
    sneaked = replace(other.treatment, correction=draft.treatment.correction)
    other = save_draft(work, draft=replace(other, treatment=sneaked))
    signed(work, draft)
    with pytest.raises(RecordsProblem) as caught:
        signed(work, other)
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE


def test_what_was_retracted_is_not_corrected(work: Work) -> None:
    note = a_signed_note(work)
    draft = opened(work, note)
    amended(work, note, AmendmentKind.RETRACTION)
    for do in (lambda: opened(work, note), lambda: signed(work, draft)):
        with pytest.raises(RuleBroken) as caught:
            do()
        assert caught.value.rule is Rule.ALREADY_RETRACTED


def test_a_draft_of_another_patient_corrects_nothing(work: Work) -> None:
    note = a_signed_note(work)
    correction = opened(work, note).treatment.correction
    somebody = a_patient(record_number="", family="Other")
    other = a_complete_draft(work, register_patient(work, patient=somebody, duplicates_seen=True))
    sneaked = replace(other.treatment, correction=correction)
    other = save_draft(work, draft=replace(other, treatment=sneaked))
    with pytest.raises(RuleBroken) as caught:
        signed(work, other)
    assert caught.value.rule is Rule.PATIENT_NOT_FOUND


def test_only_the_clinician_who_signed_and_only_with_a_reason(work: Work) -> None:
    note = a_signed_note(work)
    visit = treatment_id_of(note)
    with pytest.raises(RuleBroken) as caught:
        correct_note(work, treatment_id=visit, reason=" ")
    assert caught.value.rule is Rule.TEXT_EMPTY
    with pytest.raises(RuleBroken) as caught:
        opened(in_role(work, Role.ASSISTANT), note)
    assert caught.value.rule is Rule.NOT_PERMITTED


def test_audit_names_the_revision_and_not_the_reason(work: Work) -> None:
    note = a_signed_note(work)
    corrected(work, note)
    told = [entry for entry in entries(work) if entry["action"] in {"correct note", "sign note"}]
    assert [(entry["action"], entry["version"]) for entry in told] == [
        ("sign note", 1),
        ("correct note", 1),
        ("sign note", 2),
    ]
    assert {entry["entity_id"] for entry in told} == {str(treatment_id_of(note))}
    assert "Larkspur" not in str(told)
