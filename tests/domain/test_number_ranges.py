"""Point numbers are written in few words."""

import pytest

from injector_app.domain.number_ranges import number_ranges


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((), ""),
        ((7,), "7"),
        ((3, 4), "3, 4"),
        ((1, 2, 3), "1\u20133"),
        ((1, 2, 3, 7, 9, 10, 11, 12), "1\u20133, 7, 9\u201312"),
    ],
)
def test_runs_of_three_become_ranges(numbers: tuple[int, ...], words: str) -> None:
    assert number_ranges(numbers) == words
