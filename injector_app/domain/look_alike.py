"""What a name looks like: the same for names that only their code points tell apart.

Letters after the Unicode Consortium's confusables.txt (UTS #39, "Unicode Security Mechanisms"):
of the Cyrillic and Greek letters those that print like a Latin one.
"""

import unicodedata

from injector_app.domain.blank_letters import BLANK_LETTERS
from injector_app.domain.search_text import fold

_CYRILLIC = "АВЕЅІЈКМНОРСТУХҺԚԜаеѕіјорсухһԁԛԝѵӏ", "ABESIJKMHOPCTYXHQWaesijopcyxhdqwvl"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ", "ABEZHIKMNOPTYXaikvopu"
_LETTERS = str.maketrans(*_CYRILLIC) | str.maketrans(*_GREEK)
# In most typefaces l, I and 1 are one stroke, and r with n is m.
_STROKES = str.maketrans({"i": "l", "1": "l", "|": "l", "0": "o"})


def look_alike(text: str) -> str:
    """The text without what cannot be seen, each letter as its Latin look-alike."""
    seen = "".join(c for c in unicodedata.normalize("NFKD", text) if not _is_invisible(c))
    return fold(seen.translate(_LETTERS)).translate(_STROKES).replace("rn", "m")


def _is_invisible(character: str) -> bool:
    """Whether a character leaves no mark of its own and is no space."""
    return unicodedata.category(character) in {"Cf", "Cc"} or character in BLANK_LETTERS
