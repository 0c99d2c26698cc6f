"""What was added to a note after it was signed, each entry with its reason and its signature."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from injector_app.domain.amendment_words import amendment_words
from injector_app.domain.clinic import Clinic
from injector_app.domain.language.tr import tr
from injector_app.domain.signature_words import key_words
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, GAP, HEADING, SMALL, STRONG

_TOGETHER = 60


def later_entries(entries: Sequence[SignedAmendment], clinic: Clinic) -> Iterator[Any]:
    """Flowables; nothing for a note that nobody changed."""
    if not entries:
        return
    yield Spacer(1, GAP)
    yield CondPageBreak(_TOGETHER)
    yield paragraph(tr("Added after signing"), HEADING)
    words = amendment_words([each.content for each in entries], clinic)
    for entry, said in zip(entries, words, strict=True):
        yield CondPageBreak(_TOGETHER)
        yield paragraph(said.title, STRONG)
        for text in filter(None, (said.text, said.reason)):
            yield paragraph(text, BODY)
        yield paragraph(f"{said.signed} {_key(entry)}SHA-256 {entry.digest}", SMALL)
        yield Spacer(1, GAP / 2)


def _key(entry: SignedAmendment) -> str:
    key = entry.content.signature.key
    return tr("Key {key}.").format(key=key_words(key)) + " " if key else ""
