"""A paper day: the last map in rings, and a line for everything that the record asks for."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.blank_chart import LINES
from injector_app.reports.sheet_writer import write_sheet
from tests.support.pdf_places import placed_forms
from tests.support.sheets import SECRET, a_record, sheet_text


def test_last_map_is_there_and_nothing_counts_as_given(catalog: Catalog) -> None:
    forms = [
        form.name
        for form in placed_forms(write_sheet(NoteVariant.BLANK, a_record(catalog), catalog))
    ]
    # One more in the key to the signs.
    assert forms.count("mark-planned") == 32
    assert "mark-given" not in forms


def test_everything_to_fill_in_has_a_line(catalog: Catalog) -> None:
    text = sheet_text(NoteVariant.BLANK, a_record(catalog), catalog)
    assert all(name in text for names in LINES for name in names)
    assert "The rings are the points given on 11/20/2026." in text
    assert "Penicillin allergy" in text
    assert SECRET not in text
    assert "11/20/2026 09:00" not in text
