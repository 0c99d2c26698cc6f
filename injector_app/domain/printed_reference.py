"""PrintedReference: a line of references as the clinician saw it when signing."""

from typing import NamedTuple


class PrintedReference(NamedTuple):
    """What is recorded beside what is referenced, in words, and where that is from, or ""."""

    words: str
    source: str
