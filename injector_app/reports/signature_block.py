"""The signature: who, with which credentials, when, what it means, and the digest."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Table

from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import NoteContent
from injector_app.domain.signature_words import BEFORE_KEYS, key_words
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import ACCENT, BAND, BODY, LABEL, SIGNER
from injector_app.reports.table_style import ALL, bare_style

SIGNED = "Signed electronically by entering the signer\u2019s own password"
_BAR = 2.5


def signature_block(content: NoteContent, digest: str, width: float) -> Any:  # noqa: ANN401
    """One block that is never parted."""
    style = bare_style(
        ("BACKGROUND", *ALL, BAND),
        ("LINEBEFORE", (0, 0), (0, -1), _BAR, ACCENT),
        ("LEFTPADDING", *ALL, 10),
        ("RIGHTPADDING", *ALL, 10),
        ("TOPPADDING", (0, 0), (-1, 0), 6),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
        ("NOSPLIT", *ALL),
    )
    rows = [[part] for part in _parts(content, digest)]
    return Table(rows, colWidths=[width], style=style)


def _parts(content: NoteContent, digest: str) -> Iterator[Any]:
    mark = content.signature
    yield paragraph(SIGNED, LABEL)
    yield paragraph(mark.name, SIGNER)
    yield paragraph(moment_words(mark.signed_at, content.clinic), BODY)
    yield paragraph(mark.meaning, BODY)
    if content.reason:
        yield paragraph(f"Reason of the correction: {content.reason}", BODY)
    yield paragraph(_key_words(mark.key), LABEL)
    yield paragraph(f"SHA-256 of the signed record, revision {content.number}", LABEL)
    yield paragraph(digest, BODY)
    if content.previous_digest:
        yield paragraph("SHA-256 of the revision before", LABEL)
        yield paragraph(content.previous_digest, BODY)


def _key_words(public: str) -> str:
    return f"Signed with the signer\u2019s own key {key_words(public)}" if public else BEFORE_KEYS
