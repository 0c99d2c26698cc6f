"""Parts that the sheets share."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.reports.sheet_parts import figures, plain_table, shares, units_words, use_name
from tests.support.builders import a_note, a_treatment
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def test_width_is_parted_in_proportion() -> None:
    assert shares(100, 1, 3) == [25, 75]


def test_typed_text_of_a_table_is_text() -> None:
    table = plain_table(("A", "B"), [("<b>x", "y")], shares(WIDTH, 1, 1))
    assert all_text(printed([table])) == "A B <b>x y"


def test_row_higher_than_a_page_is_parted() -> None:
    table = plain_table(("A",), [("word " * 4000,)], [WIDTH])
    assert all_text(printed([table])).count("word") == 4000


def test_chart_without_points_has_no_figures(catalog: Catalog) -> None:
    assert list(figures(EMPTY_CHART, catalog, WIDTH, 300)) == []


def test_unknown_use_is_told_as_it_was_typed(catalog: Catalog) -> None:
    content = a_note(treatment=a_treatment(indication="odd")).content
    assert use_name(content, catalog) == "odd"
    assert units_words(None) == "\u2013"
