"""The fonts cover the scripts they are there for."""

import pytest

from injector_app.reports.fonts import BOLD, REGULAR, SYMBOLS, has_glyph, text_width

SCRIPTS = ("Łøđß", "Ελένη ώ", "Юлия ґ", "Nguyễn Thị Ánh ữ", "µ ± \u00d7 ½ ° \u2013 \u2019 \u2026")


@pytest.mark.parametrize("text", SCRIPTS)
@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_text_fonts_cover_their_scripts(font: str, text: str) -> None:
    assert all(has_glyph(font, character) for character in text)


def test_signs_of_a_clinical_note_are_in_the_second_font() -> None:
    for character in "\u2192\u2190\u2191\u2193\u2264\u2265\u2248\u2260":
        assert has_glyph(SYMBOLS, character)
        assert not has_glyph(REGULAR, character)


def test_lack_of_a_glyph_is_seen() -> None:
    assert not any(has_glyph(font, "\u1000") for font in (REGULAR, BOLD, SYMBOLS))


def test_bold_is_wider() -> None:
    assert text_width("Botox", BOLD, 10) > text_width("Botox", REGULAR, 10) > 20
