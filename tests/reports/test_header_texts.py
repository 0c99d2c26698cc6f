"""The header cuts what it has no room for, and says so to the rest of the note."""

from injector_app.reports.header_texts import address_text, cut_texts, patient_text
from tests.support.builders import a_clinic, a_note, a_patient


def test_usual_texts_are_whole() -> None:
    content = a_note().content
    assert patient_text(content).shown == "Zebraquokka, Marta Lucía"
    assert address_text(content).shown == "12 Water Street, Albany NY"
    assert cut_texts(content) == ()


def test_long_texts_are_cut_and_named() -> None:
    patient = a_patient(family="W" * 200, record_number="\U00010348" * 40)
    note = a_note(patient=patient, clinic=a_clinic(name="N" * 200, address="a\n\n" * 160))
    cut = cut_texts(note.content)
    names = ["Patient", "Record number", "Clinic", "Address of the clinic"]
    assert [text.name for text in cut] == names
    assert all(text.shown.endswith("\u2026") for text in cut)
    assert cut[0].text == patient.full_name
