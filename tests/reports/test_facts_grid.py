"""Facts stand in a grid of four columns."""

from injector_app.reports.facts_grid import facts_grid
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def height(*values: str) -> float:
    grid = facts_grid([("Name", value) for value in values], WIDTH)
    return float(grid.wrap(WIDTH, 1000)[1])


def test_facts_are_printed_in_order() -> None:
    grid = facts_grid([("Consent", "Obtained"), ("Guidance", "EMG <left>")], WIDTH)
    assert all_text(printed([grid])) == "Consent Obtained Guidance EMG <left>"


def test_fifth_fact_starts_a_row() -> None:
    assert height(*"abcd") == height("a")
    assert height(*"abcde") == 2 * height("a")


def test_longer_fact_takes_the_room_of_two() -> None:
    long = "a value wider than one of the columns"
    assert height(long, "b", "c") == height("a")
    assert height(long, "b", "c", "d") == 2 * height("a")
    assert height("a", "b", "c", long) == 2 * height("a")
