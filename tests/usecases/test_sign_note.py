"""Signing fixes exactly what was shown, once, by the clinician's own hand."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.point import PointState
from injector_app.domain.printed_reference import PrintedReference
from injector_app.domain.screening import with_answer
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.open_note import open_note
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.show_treatment import show_treatment
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note, complete
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND, open_as
from tests.support.screen_prompts import INFECTION, asking_catalog


def test_signed_note_is_intact_and_says_what_was_signed(work: Work) -> None:
    note = a_signed_note(work)
    (stored,) = open_note(work, treatment_id=note.content.treatment.id).notes
    assert stored == note
    assert stored.is_intact
    assert stored.content.signature.name == "Ann Who, MD"
    assert stored.content.number == 1


LINE = PrintedReference("Recorded total 5 U. Reference: 400 U in 84 days.", "US label, 2.1")


@pytest.mark.parametrize("wanted", [True, False])
def test_reference_lines_are_signed_where_the_clinic_wants_them(
    work: Work, *, wanted: bool
) -> None:
    set_note_layout(work, layout=NoteLayout(references=wanted))
    visit = a_complete_draft(work).treatment
    note = sign_note(
        work, treatment_id=visit.id, version=None, password=PASSWORD, references=(LINE,)
    )
    (stored,) = open_note(work, treatment_id=visit.id).notes
    assert note.content.references == stored.content.references == (LINE,) * wanted
    assert stored.is_intact


def test_later_change_of_the_patient_leaves_the_note(work: Work) -> None:
    note = a_signed_note(work)
    edit_patient(work, patient=replace(note.content.patient, family="Renamed"))
    opened = open_note(work, treatment_id=note.content.treatment.id)
    assert opened.notes[0].content.patient.family == "Zebraquokka"
    assert opened.patient.family == "Renamed"


def test_signed_treatment_cannot_be_saved_discarded_or_signed_again(work: Work) -> None:
    draft = a_complete_draft(work)
    treatment_id = draft.treatment.id
    sign_note(work, treatment_id=treatment_id, version=None, password=PASSWORD)
    with pytest.raises(RuleBroken) as saving:
        save_draft(work, draft=draft)
    with pytest.raises(RuleBroken):
        discard_draft(work, treatment_id=treatment_id)
    with pytest.raises(RuleBroken) as signing:
        sign_note(work, treatment_id=treatment_id, version=None, password=PASSWORD)
    assert {saving.value.rule, signing.value.rule} == {Rule.ALREADY_SIGNED}
    assert show_treatment(work, treatment_id=treatment_id).state is TreatmentState.SIGNED


def test_wrong_password_and_stale_version_sign_nothing(work: Work) -> None:
    draft = a_complete_draft(work)
    treatment_id = draft.treatment.id
    for version, password, trouble in (
        (draft.version, "wrong", Trouble.WRONG_PASSWORD),
        (draft.version - 1, PASSWORD, Trouble.CHANGED_ELSEWHERE),
    ):
        with pytest.raises(RecordsProblem) as caught:
            sign_note(work, treatment_id=treatment_id, version=version, password=password)
        assert caught.value.trouble is trouble
    assert show_treatment(work, treatment_id=treatment_id).state is TreatmentState.DRAFT


def test_what_is_missing_is_listed(work: Work) -> None:
    draft = start_treatment(work, patient_id=a_registered_patient(work).id)
    with pytest.raises(RuleBroken) as caught:
        sign_note(work, treatment_id=draft.treatment.id, version=None, password=PASSWORD)
    missing = caught.value.facts["missing"]
    assert isinstance(missing, tuple)
    fields = [item.field.value for item in missing]
    assert fields == ["indication", "consent", "reaction", "vial", "points"]


def test_another_clinician_cannot_sign(work: Work, catalog: Catalog) -> None:
    draft = a_complete_draft(work)
    root = work.door.folder.root
    work.close()
    other = open_as(SECOND, root, root, catalog)
    with pytest.raises(RuleBroken) as caught:
        sign_note(other, treatment_id=draft.treatment.id, version=None, password=PASSWORD)
    assert caught.value.rule is Rule.NOT_THE_CLINICIAN
    other.close()


def test_note_says_who_injected_and_who_charted(work: Work, catalog: Catalog) -> None:
    injector, root = work.person, work.door.folder.root
    patient = a_registered_patient(work)
    work.close()
    charter = open_as(SECOND, root, root, catalog)
    started = start_treatment(charter, patient_id=patient.id)
    visit = replace(complete(started.treatment), clinician=injector.id)
    draft = save_draft(charter, draft=replace(started, treatment=visit))
    charter.close()
    signer = open_as(CLINICIAN, root, root, catalog)
    # What the clinician puts right before signing makes nobody's charting undone.
    mended = replace(draft, treatment=replace(draft.treatment, notes="well"))
    saved = save_draft(signer, draft=mended)
    note = sign_note(signer, treatment_id=visit.id, version=saved.version, password=PASSWORD)
    facts = dict(note_sheet(note, catalog).visit)
    assert (facts["Injected by"], facts["Charted by"]) == ("Ann Who, MD", "Bob Other")
    signer.close()


def test_questions_left_open_are_named_on_the_note(work: Work) -> None:
    asking = replace(work, catalog=asking_catalog())
    draft = a_complete_draft(asking)
    answered = with_answer(draft.treatment, INFECTION, is_yes=False)
    saved = save_draft(asking, draft=replace(draft, treatment=answered))
    note = sign_note(asking, treatment_id=answered.id, version=saved.version, password=PASSWORD)
    facts = dict(note_sheet(note, asking.catalog).visit)
    assert facts["Pre-treatment screen"] == "No to 1; not answered: Toxin in the last 4 months"


def test_both_states_are_found_by_lot(work: Work) -> None:
    signed = a_signed_note(work).content.treatment.id
    draft = a_complete_draft(work, show_treatment(work, treatment_id=signed).patient)
    found = search_treatments(work, query=TreatmentQuery(lot="c1234"))
    states = {line.id: line.state for line in found}
    assert states == {
        signed: TreatmentState.SIGNED,
        draft.treatment.id: TreatmentState.DRAFT,
    }


def test_what_is_still_planned_is_not_signed_and_reasons_are(work: Work) -> None:
    draft = a_complete_draft(work)
    first, second, third = draft.treatment.chart.points
    chart = draft.treatment.chart.replaced(
        (
            replace(first, state=PointState.PLANNED, region=""),
            replace(second, state=PointState.NOT_GIVEN, reason="bruised"),
        )
    )
    saved = save_draft(work, draft=replace(draft, treatment=draft.treatment.with_chart(chart)))
    treatment_id = draft.treatment.id
    note = sign_note(work, treatment_id=treatment_id, version=saved.version, password=PASSWORD)
    states = [(p.id, p.state, p.reason) for p in note.content.treatment.chart]
    assert states == [
        (second.id, PointState.NOT_GIVEN, "bruised"),
        (third.id, PointState.GIVEN, ""),
    ]
