"""The desk reads dates, amounts and how to reach the patient, and no clinical notes."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_variant import NoteVariant
from tests.support.sheets import SECRET, a_record, sheet_text


def test_last_visit_and_the_visits_before_are_listed(catalog: Catalog) -> None:
    text = sheet_text(NoteVariant.DESK, a_record(catalog), catalog)
    assert "Comes back on 02/12/2027" in text
    assert "(518) 555-0142" in text
    assert "Visits before" in text
    assert "08/21/2026 Chronic migraine Botox 150 U" in text
    assert SECRET not in text
    assert "Penicillin" not in text


def test_first_visit_has_no_list(catalog: Catalog) -> None:
    assert "Visits before" not in sheet_text(NoteVariant.DESK, a_record(catalog, 1), catalog)
