"""TextFont: a TrueType font whose every character can be read back from the PDF."""

import re
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

_LONG_CODE = re.compile(r"(?<=> <)[0-9A-F]{5,6}(?=>)")


class TextFont(TTFont):  # type: ignore[misc] # reportlab has no types
    """reportlab writes a character beyond U+FFFF as five digits; readers take UTF-16 only."""

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 - reportlab's name and type
        """Write the subsets of the document."""
        known = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - known:
            if name.startswith("toUnicodeCMap:"):
                stream = doc.idToObject[name]
                stream.content = _LONG_CODE.sub(_utf16, stream.content)


def _utf16(code: re.Match[str]) -> str:
    return chr(int(code.group(), 16)).encode("utf-16-be").hex().upper()
