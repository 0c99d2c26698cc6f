"""Pieces of a line stand in the order of the eye."""

from injector_app.reports.bidi_levels import levels
from injector_app.reports.fonts import REGULAR
from injector_app.reports.shaped_line import pieces, width_of


def line(text: str, base: int = 0) -> list[str]:
    return [piece.text for piece in pieces(text, levels(text, base), REGULAR)]


def test_pieces_of_two_directions() -> None:
    assert line("a \u05d0\u05d1 b") == ["a ", "\u05d0\u05d1", " b"]
    assert line("a \u05d0\u05d1 b", 1) == ["b", " ", "\u05d0\u05d1", " ", "a"]


def test_letters_to_copy_are_in_the_order_of_the_eye() -> None:
    first, rest = pieces("\u05d0\u05d1(", [1, 1, 1], REGULAR)
    assert (first.letters, rest.letters) == (")", "\u05d1\u05d0")


def test_isolates_take_no_room() -> None:
    plain, isolated = (
        width_of(pieces(text, levels(text, 0), REGULAR), 10) for text in ("ab", "\u2068ab\u2069")
    )
    assert plain == isolated > 0
