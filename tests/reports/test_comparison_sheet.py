"""Two visits beside each other; units of different products are never subtracted."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.comparison_sheet import NO_EARLIER
from injector_app.reports.sheet_plan import SheetRecord
from tests.support.builders import a_vial
from tests.support.sheets import a_record, sheet_text


def test_differences_are_counted_by_region_and_side(catalog: Catalog) -> None:
    text = sheet_text(NoteVariant.COMPARISON, a_record(catalog, 2), catalog)
    assert "08/21/2026 and 11/20/2026" in text
    assert "Botox Procerus Midline \u2013 5 +5" in text
    assert "Botox Temporalis Left 20 20 same" in text


def test_other_product_is_a_line_of_its_own(catalog: Catalog) -> None:
    record = a_record(catalog, 2)
    other = record.visits[1]
    visit = replace(other.treatment, vials=(a_vial(product="dysport"),))
    record = SheetRecord(record.note, (record.visits[0], replace(other, treatment=visit)))
    text = sheet_text(NoteVariant.COMPARISON, record, catalog)
    assert "Botox Frontalis Left \u2013 10 +10" in text
    assert "Dysport Frontalis Left 10 \u2013 \u221210" in text


def test_first_visit_has_nothing_to_compare_with(catalog: Catalog) -> None:
    assert NO_EARLIER in sheet_text(NoteVariant.COMPARISON, a_record(catalog, 1), catalog)
