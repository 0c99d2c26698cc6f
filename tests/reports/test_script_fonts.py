"""Each script has a file, in the cut that is asked for."""

import pytest

from injector_app.reports.script_fonts import SCRIPT_FONTS, fonts_for
from injector_app.system.paths import resources_folder


def test_every_file_is_there() -> None:
    for font in SCRIPT_FONTS:
        for name in {font.regular, font.bold} - {""}:
            assert (resources_folder() / "fonts" / name).is_file()


@pytest.mark.parametrize(
    ("character", "bold", "name", "file"),
    [
        ("ש", False, "NoteHebrew", "NotoSansHebrew_400Regular.ttf"),
        ("ש", True, "NoteHebrew-Bold", "NotoSansHebrew_700Bold.ttf"),
        ("น", True, "NoteThai-Bold", "NotoSansThai_700Bold.ttf"),
        ("王", True, "NoteHan", "NotoSansSC_Han.ttf"),
        ("김", False, "NoteHangul", "NotoSansKR_Hangul.ttf"),
    ],
)
def test_font_of_a_script(character: str, bold: object, name: str, file: str) -> None:
    assert next(fonts_for(character, bold=bool(bold))) == (name, file)


def test_script_without_a_font_has_none() -> None:
    assert [*fonts_for("\u1000", bold=False)] == []
