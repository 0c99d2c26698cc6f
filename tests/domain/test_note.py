"""A signed note is its canonical text, and any change of it shows."""

from dataclasses import replace
from datetime import UTC, date, datetime

from injector_app.domain.clinic import new_clinic
from injector_app.domain.ids import PatientId, StaffId, TreatmentId, new_id
from injector_app.domain.note import (
    MEANING,
    NoteContent,
    Signature,
    SignedNote,
    sign,
    treatment_id_of,
)
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment

SIGNED_AT = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def some_content() -> NoteContent:
    clinician = StaffMember(StaffId(new_id()), "ann", "Ann Who", "MD", frozenset())
    patient = Patient(PatientId(new_id()), "1001", "Nguyễn", "Ada", date(1985, 3, 4))
    return NoteContent(
        number=1,
        previous_digest="",
        clinic=new_clinic(name="Clinic", address="1 Road", region="CA"),
        patient=patient,
        clinician=clinician,
        treatment=Treatment(TreatmentId(new_id()), patient.id, SIGNED_AT, clinician.id),
        signature=Signature(clinician.id, clinician.signature_name, SIGNED_AT, MEANING),
    )


def test_content_comes_back_from_the_canonical_text() -> None:
    content = some_content()
    note = sign(content)
    assert note.content == content
    assert note.is_intact
    assert treatment_id_of(note) == content.treatment.id


def test_same_content_gives_the_same_digest_and_another_does_not() -> None:
    content = some_content()
    assert sign(content) == sign(content)
    other = replace(content, patient=replace(content.patient, given="Eda"))
    assert sign(other).digest != sign(content).digest


def test_every_changed_character_shows() -> None:
    note = sign(some_content())
    for place in range(len(note.canonical)):
        damaged = note.canonical[:place] + "~" + note.canonical[place + 1 :]
        assert not SignedNote(damaged, note.digest).is_intact
