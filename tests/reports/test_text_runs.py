"""A text is cut where its font changes, and only there."""

import pytest

from injector_app.reports.fonts import BOLD, REGULAR, SYMBOLS
from injector_app.reports.text_runs import Run, drawable, font_of, needs_shaping, runs
from tests.support.names import NAMES


def test_runs_of_two_scripts() -> None:
    assert [*runs("a王\u2192", BOLD)] == [
        Run("a", BOLD),
        Run("王", "NoteHan"),
        Run("\u2192", SYMBOLS),
    ]
    assert [*runs("", REGULAR)] == []


def test_mark_stays_with_its_letter() -> None:
    assert [*runs("m\u0303", REGULAR)] == [Run("m\u0303", REGULAR)]
    assert [*runs("\u0915\u200d", REGULAR)] == [Run("\u0915\u200d", REGULAR)]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_every_name_has_its_fonts(name: str) -> None:
    assert drawable(name, REGULAR) == name


def test_text_that_letters_alone_would_draw_is_known() -> None:
    assert not any(map(needs_shaping, ("Zoë", "Юлия", "王小明", "Nguyễn", "\u2192")))
    assert all(map(needs_shaping, ("\u05d0", "\u0639", "\u0915", "\u0e01", "m\u0303", "\u2068a")))


def test_override_is_shown_and_isolate_is_not() -> None:
    assert drawable("a\u202eb", REGULAR) == "a[U+202E]b"
    assert font_of("\u2068", REGULAR) == REGULAR
