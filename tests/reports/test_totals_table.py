"""Totals stand per product, by side, and are never added together."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.side import Side
from injector_app.domain.units import Units
from injector_app.reports.totals_table import totals_table
from tests.support.builders import a_note, a_point, a_treatment, a_vial
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def test_each_product_has_its_row(catalog: Catalog) -> None:
    points = (
        a_point(side=Side.RIGHT, units=Units(1250)),
        a_point(side=Side.LEFT),
        a_point(vial=1, units=Units(2000)),
    )
    vials = (a_vial(), a_vial(product="dysport", volume=None))
    note = a_note(treatment=a_treatment(chart=Chart(points), vials=vials))
    text = all_text(printed([totals_table(note.content, catalog, WIDTH)]))
    assert "Botox onabotulinumtoxinA 17.5 U 12.5 U \u2013 5 U 2 0.35 mL" in text
    assert "Dysport abobotulinumtoxinA 20 U \u2013 20 U \u2013 1 \u2013" in text
    assert "37.5" not in text
