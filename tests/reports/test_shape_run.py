"""Letters become the glyphs of their place in the word."""

from injector_app.reports.fonts import font_with
from injector_app.reports.shape_run import outline, shape_run


def glyphs(text: str, *, backwards: bool = False) -> tuple[int, ...]:
    font = font_with(text[0], "NoteSans")
    assert font is not None
    return tuple(glyph.number for glyph in shape_run(text, font, backwards=backwards))


def test_arabic_letters_join() -> None:
    alone = glyphs("\u0645", backwards=True)
    assert alone * 3 != glyphs("\u0645" * 3, backwards=True)
    assert len({*glyphs("\u0645" * 3, backwards=True)}) == 3


def test_devanagari_letters_make_one_sign() -> None:
    assert len(glyphs("\u0915\u094d\u0937")) == 1


def test_accent_without_a_letter_of_its_own_takes_no_room() -> None:
    plain, accented = (shape_run(text, "NoteSans", backwards=False) for text in ("m", "m\u0303"))
    assert sum(each.advance for each in plain) == sum(each.advance for each in accented)


def test_outline_is_a_path_and_a_space_has_none() -> None:
    (letter,) = glyphs("H")
    assert outline(letter, "NoteSans").count("l") >= 8
    (space,) = (each.number for each in shape_run(" ", "NoteSans", backwards=False))
    assert outline(space, "NoteSans") == ""
