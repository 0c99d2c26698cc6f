"""Numbers of patients and what an import would do, in words."""

from injector_app.exchange.csv_table import DELIMITERS, ENCODINGS
from injector_app.exchange.patient_columns import HEADINGS
from injector_app.wording.import_words import CELLS, FIELDS, LETTERS, patients_words, preview_words
from injector_app.work.answers import PatientImport


def test_everything_that_is_found_has_words() -> None:
    assert FIELDS.keys() == {"", *HEADINGS}
    assert CELLS.keys() == set(DELIMITERS)
    assert LETTERS.keys() == set(ENCODINGS)


def test_counts() -> None:
    assert (patients_words(1), patients_words(12345)) == ("1 patient", "12\u00a0345 patients")
    checked = PatientImport(2, (), (), dry_run=True, refused_count=1, alike_count=3)
    words = preview_words(checked)
    assert "1 line cannot be read" in words
    assert "3 lines may be somebody" in words
