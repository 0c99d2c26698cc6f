"""Offered file names stay in their folder, on every system, and say nothing of the patient."""

from injector_app.domain.file_name import copy_beside, free_name, note_file_name


def test_ordinary_number_is_the_name() -> None:
    assert note_file_name("A-1001") == "treatment-note-A-1001.pdf"


def test_number_without_a_harmless_character_is_left_out() -> None:
    assert note_file_name("../:\u202e") == "treatment-note.pdf"


def test_taken_name_counts_on() -> None:
    assert free_name("a.pdf", frozenset({"A.PDF", "a (2).pdf"})) == "a (3).pdf"
    assert free_name("a.pdf", frozenset({"b.pdf"})) == "a.pdf"


def test_copy_lies_beside_its_pdf() -> None:
    assert copy_beside("a.b.PDF") == "a.b.fhir.json"
    assert copy_beside("note") == "note.fhir.json"
