"""The patient reads what was given and what comes next, in plain words."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.patient_copy import NO_DAY
from tests.support.sheets import SECRET, a_record, sheet_text


def test_amount_places_and_date_are_told(catalog: Catalog) -> None:
    text = sheet_text(NoteVariant.PATIENT, a_record(catalog), catalog)
    assert "On 11/20/2026 you had 155 units of Botox (onabotulinumtoxinA) in 31 injections" in text
    assert "Temporalis (left and right)" in text
    assert "Please come back on 02/12/2027." in text
    assert "C1234" in text
    assert SECRET not in text


def test_advice_is_the_words_of_the_clinic(catalog: Catalog) -> None:
    layout = NoteLayout(aftercare="Do not rub <b>today</b>.")
    text = sheet_text(NoteVariant.PATIENT, a_record(catalog), catalog, layout)
    assert "Do not rub <b>today</b>." in text


def test_no_date_is_made_up(catalog: Catalog) -> None:
    record = a_record(catalog, review_on=None)
    assert NO_DAY in sheet_text(NoteVariant.PATIENT, record, catalog)
