"""The header says on every page whose record it is."""

from injector_app.domain.note import SignedNote
from injector_app.domain.patient import Sex
from injector_app.reports.page_header import DEMO_WORDS, PageHeader
from tests.support.builders import a_clinic, a_note, a_patient
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, drawn


def header_of(note: SignedNote) -> str:
    header = PageHeader(note.content, WIDTH)
    return all_text(drawn(lambda canvas: header.draw(canvas, 40, 780)))


def test_clinic_patient_and_visit_are_named() -> None:
    assert header_of(a_note()) == (
        "Riverside Neurology Treatment note 12 Water Street, Albany NY Revision 1 "
        "Patient Zebraquokka, Marta Lucía Born 03/12/1980 age 46 Sex Female "
        "Record number 1001 Visit 11/20/2026 09:00 EST (UTC-05:00)"
    )


def test_demo_is_marked() -> None:
    assert header_of(a_note(clinic=a_clinic(is_demo=True))).startswith(DEMO_WORDS)


def test_unknown_sex_is_not_a_sex() -> None:
    assert "Sex Not recorded" in header_of(a_note(patient=a_patient(sex=Sex.UNKNOWN)))


def test_markup_in_a_name_is_text() -> None:
    patient = a_patient(family="<b>&</para>", given="<img src='x'/>")
    assert "<b>&</para>, <img src='x'/>" in header_of(a_note(patient=patient))


def test_endless_texts_leave_room_for_the_note() -> None:
    long = "\U0001f600" * 200
    patient = a_patient(family=long, given=long, record_number=long[:40])
    clinic = a_clinic(name="W" * 200, address="W" * 500, is_demo=True)
    assert PageHeader(a_note(patient=patient, clinic=clinic).content, WIDTH).height < 250
