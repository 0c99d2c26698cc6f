"""Which file draws which script; read from disk when the first character of a script is met."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScriptFont:
    """A font beyond the text font, for the characters in its ranges; all 1000 units to the em."""

    name: str
    regular: str
    ranges: tuple[tuple[int, int], ...]
    bold: str = ""

    def file_of(self, name: str) -> str:
        """The file of the regular or the bold cut."""
        return self.bold if name.endswith(BOLD_CUT) else self.regular


BOLD_CUT = "-Bold"

_EAST_ASIAN = ((0x2E80, 0x312F), (0x3190, 0xA4CF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F))
_WIDE = ((0xFF00, 0xFFEF), (0x20000, 0x3FFFF))

SCRIPT_FONTS = (
    ScriptFont(
        "NoteHebrew",
        "NotoSansHebrew_400Regular.ttf",
        ((0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
        "NotoSansHebrew_700Bold.ttf",
    ),
    ScriptFont(
        "NoteArabic",
        "NotoSansArabic_400Regular.ttf",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE)),
        "NotoSansArabic_700Bold.ttf",
    ),
    ScriptFont(
        "NoteThai",
        "NotoSansThai_400Regular.ttf",
        ((0x0E00, 0x0E7F),),
        "NotoSansThai_700Bold.ttf",
    ),
    ScriptFont("NoteHan", "NotoSansSC_Han.ttf", (*_EAST_ASIAN, *_WIDE)),
    ScriptFont(
        "NoteHangul",
        "NotoSansKR_Hangul.ttf",
        ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF)),
    ),
    # Ideographs of Japanese names that the larger file lacks.
    ScriptFont("NoteHanMore", "NotoSansJP_More.ttf", (*_EAST_ASIAN, *_WIDE)),
)


def fonts_for(character: str, *, bold: bool) -> Iterator[tuple[str, str]]:
    """Names and files of the fonts that are made for the character's script."""
    code = ord(character)
    for each in SCRIPT_FONTS:
        if any(first <= code <= last for first, last in each.ranges):
            name = each.name + BOLD_CUT * (bold and bool(each.bold))
            yield name, each.file_of(name)
