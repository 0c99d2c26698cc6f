"""Brackets find their partners."""

from injector_app.reports.bidi_brackets import bracket_pairs


def pairs(text: str) -> list[tuple[int, int]]:
    return bracket_pairs(text, ["ON"] * len(text))


def test_pairs_are_found_and_strays_left() -> None:
    assert pairs("(a[b]c)") == [(0, 6), (2, 4)]
    assert pairs("(a]b") == []
    assert pairs(")(a)") == [(1, 3)]
    assert pairs("([)]") == [(0, 2)]


def test_bracket_that_has_a_direction_already_is_left() -> None:
    assert bracket_pairs("(a)", ["L", "L", "ON"]) == []


def test_too_many_open_brackets_are_no_pairs() -> None:
    assert pairs("(" * 70 + ")" * 70) == []
