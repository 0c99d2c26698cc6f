"""The table says of every injection where, how much and from which lot."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note import SignedNote
from injector_app.domain.side import Side
from injector_app.reports.injection_table import injection_table
from tests.support.builders import a_note, a_point, a_treatment, a_vial
from tests.support.pdf_text import all_text, page_texts
from tests.support.printed import WIDTH, printed


def pdf_of(note: SignedNote, catalog: Catalog) -> bytes:
    return printed([injection_table(note.content, catalog, WIDTH)])


def test_row_names_region_side_points_dose_volume_and_lot(catalog: Catalog) -> None:
    text = all_text(pdf_of(a_note(treatment=a_treatment(points=4)), catalog))
    assert "Botox (onabotulinumtoxinA) Procerus Midline 1\u20134 5 20 0.4 C1234" in text
    assert text.endswith("Total 4 points 20 0.4")


def test_region_is_named_once_for_its_sides(catalog: Catalog) -> None:
    sides = (Side.LEFT, Side.RIGHT)
    chart = Chart(tuple(a_point(region="masseter", side=side) for side in sides))
    text = all_text(pdf_of(a_note(treatment=a_treatment(chart=chart)), catalog))
    assert text.count("Masseter") == 1
    assert "Masseter Right 2 5 5 0.1 C1234 Left 1 5 5 0.1 C1234" in text


def test_vials_are_numbered_when_there_are_several(catalog: Catalog) -> None:
    chart = Chart((a_point(), a_point(vial=1)))
    visit = a_treatment(chart=chart, vials=(a_vial(), a_vial(lot="D<7>")))
    text = all_text(pdf_of(a_note(treatment=visit), catalog))
    assert "C1234, vial 1" in text
    assert "D<7>, vial 2" in text


def test_products_are_totalled_apart(catalog: Catalog) -> None:
    chart = Chart((a_point(), a_point(vial=1)))
    visit = a_treatment(chart=chart, vials=(a_vial(), a_vial(product="dysport")))
    text = all_text(pdf_of(a_note(treatment=visit), catalog))
    assert text.count("Total 1 point 5 0.1") == 2
    assert "Dysport (abobotulinumtoxinA)" in text


def test_head_is_repeated_on_the_next_page(catalog: Catalog) -> None:
    chart = Chart(tuple(a_point(region=f"area-{n}") for n in range(60)))
    pages = page_texts(pdf_of(a_note(treatment=a_treatment(chart=chart)), catalog))
    assert len(pages) == 2
    assert all(text.startswith("Muscle or region Side Points") for text in pages)


def test_point_without_vial_or_region_shows_dashes(catalog: Catalog) -> None:
    chart = Chart((a_point(vial=9, region=""),))
    text = all_text(pdf_of(a_note(treatment=a_treatment(chart=chart)), catalog))
    assert "\u2013 \u2013 Midline 1 5 5 \u2013 \u2013" in text
