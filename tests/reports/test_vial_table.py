"""The table of vials shows what was opened and where its units went."""

from datetime import date

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.reports.vial_table import vial_table
from tests.support.builders import a_note, a_treatment, a_vial
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def text_of(catalog: Catalog, *vials: Vial) -> str:
    note = a_note(treatment=a_treatment(points=3, vials=vials))
    return all_text(printed([vial_table(note.content, catalog, WIDTH)]))


def test_vial_and_its_balance_are_printed(catalog: Catalog) -> None:
    text = text_of(catalog, a_vial())
    assert "Botox C1234 06/30/2027 4 mL 5 200 U 15 U 185 U 0 U" in text
    assert text.endswith("Reason for discarding: single-patient vial.")


@pytest.mark.parametrize(
    ("discarded", "words"),
    [
        (Units(17250), "\u2013 12.5 U neither given nor discarded."),
        (Units(19750), "Out of balance: 12.5 U more given and discarded than the vial holds."),
        (None, "Discarded: not recorded. 185 U neither given nor discarded."),
    ],
)
def test_vial_that_does_not_add_up_says_by_how_much(
    catalog: Catalog, discarded: Units | None, words: str
) -> None:
    text = text_of(catalog, a_vial(discarded=discarded, discard_reason=""))
    assert text.endswith(words.removeprefix("\u2013 "))


def test_several_vials_are_numbered(catalog: Catalog) -> None:
    text = text_of(catalog, a_vial(), a_vial(lot="<i>X</i>"))
    assert "1. Botox C1234" in text
    assert "2. Botox <i>X</i>" in text


def test_unanswered_fields_show_dashes(catalog: Catalog) -> None:
    text = text_of(catalog, a_vial(lot="", expires=None, volume=None))
    assert "Botox \u2013 \u2013 \u2013 \u2013 200 U" in text


def test_expiry_follows_the_region(catalog: Catalog) -> None:
    assert "02/01/2028" in text_of(catalog, a_vial(expires=date(2028, 2, 1)))


def test_lot_that_would_burst_its_cell_is_given_in_full_below(catalog: Catalog) -> None:
    lot = "\U0001f600" * 60
    text = text_of(catalog, a_vial(lot=lot)).replace(" ", "")
    assert f"Lot:{'[U+1F600]' * 60}" in text
    assert text.count("[U+1F600]") < 70
