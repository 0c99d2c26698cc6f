"""Times as people write them."""

from datetime import time

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.chart.wall_time import parse_time, write_time


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9:05", time(9, 5)),
        ("0905", time(9, 5)),
        ("21.05", time(21, 5)),
        (" 9:05 PM ", time(21, 5)),
        ("12:00 am", time(0, 0)),
        ("12:30pm", time(12, 30)),
        ("23h59", time(23, 59)),
    ],
)
def test_time_is_read(text: str, at: time) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("text", ["", "25:00", "12:60", "13:00 pm", "soon", "9", "9:5", "-1:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        parse_time(text)
    assert refused.value.rule is Rule.TIME_NOT_A_TIME


def test_what_is_written_is_read_again() -> None:
    for at in (time(0, 0), time(9, 5), time(12, 0), time(23, 59)):
        assert parse_time(write_time(at)) == at


def test_time_is_written_as_on_the_note() -> None:
    assert write_time(time(9, 5)) == "09:05"
    assert write_time(time(14, 30)) == "14:30"
