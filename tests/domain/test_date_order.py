"""The order of a column is found, or said to be unknown; never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.date_order import DateOrder, order_of, ordered_date
from injector_app.domain.errors import RuleBroken

FORMS = {
    DateOrder.YEAR_FIRST: "{0.year:04}-{0.month:02}-{0.day:02}",
    DateOrder.DAY_FIRST: "{0.day}/{0.month}/{0.year:04}",
    DateOrder.MONTH_FIRST: "{0.month}/{0.day}/{0.year:04}",
}


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["1980-05-06", "19800506", ""], DateOrder.YEAR_FIRST),
        (["05/06/1980", "13/06/1980"], DateOrder.DAY_FIRST),
        (["05.06.1980", "06.13.1980"], DateOrder.MONTH_FIRST),
        (["05/06/1980", "12-12-1981"], None),
        (["13/06/1980", "06/13/1980"], None),
        ([], DateOrder.YEAR_FIRST),
    ],
)
def test_order_of_a_column(texts: list[str], order: DateOrder | None) -> None:
    assert order_of(texts) is order


@given(st.lists(st.dates(date(1900, 1, 1)), min_size=1), st.sampled_from(DateOrder))
def test_found_order_reads_every_date_as_it_was_written(days: list[date], order: DateOrder) -> None:
    texts = [FORMS[order].format(day) for day in days]
    found = order_of(texts)
    if found is None:
        # Then no date tells: every one is a date in both orders.
        assert all(day.day <= 12 for day in days)
    else:
        assert [ordered_date(text, found) for text in texts] == days


def test_time_of_day_is_left_out() -> None:
    assert ordered_date("1980-05-06T00:00:00", DateOrder.DAY_FIRST) == date(1980, 5, 6)


@pytest.mark.parametrize("text", ["31/02/1980", "5/6/80", "May 5 1980", "", "1980"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        ordered_date(text, DateOrder.DAY_FIRST)
