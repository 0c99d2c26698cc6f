"""The signature: who, with which credentials, when, what it means, and the digest."""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Table

from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import NoteContent
from injector_app.domain.signature_words import BEFORE_KEYS, key_words
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import ACCENT, BAND, BODY, DENSE, LABEL, SIGNER
from injector_app.reports.table_style import ALL, bare_style

SIGNED = marked("Signed electronically by entering the signer\u2019s own password")
_BAR = 2.5
_SHARES = (0.46, 0.54)
# All 64 digits in one line, for whoever compares them.
DIGEST = ParagraphStyle("digest", parent=BODY, fontSize=6.6, leading=9.5)


def signature_block(
    content: NoteContent, digest: str, width: float, *, is_dense: bool = False
) -> Any:  # noqa: ANN401
    """One block that is never parted: the signer on the left, the proof on the right."""
    text = DENSE if is_dense else BODY
    style = bare_style(
        ("BACKGROUND", *ALL, BAND),
        ("LINEBEFORE", (0, 0), (0, -1), _BAR, ACCENT),
        ("LEFTPADDING", *ALL, 10),
        ("RIGHTPADDING", *ALL, 10),
        ("TOPPADDING", *ALL, 2 if is_dense else 5),
        ("BOTTOMPADDING", *ALL, 4 if is_dense else 7),
        ("NOSPLIT", *ALL),
    )
    cells = [[*_signer(content, text)], [*_proof(content, digest)]]
    widths = [width * share for share in _SHARES]
    return Table([cells], colWidths=widths, style=style)


def _signer(content: NoteContent, text: ParagraphStyle) -> Iterator[Any]:
    mark = content.signature
    yield paragraph(tr(SIGNED), LABEL)
    yield paragraph(mark.name, SIGNER)
    yield paragraph(moment_words(mark.signed_at, content.clinic), text)
    yield paragraph(tr(mark.meaning), text)
    if content.reason:
        yield paragraph(
            tr("Reason of the correction: {reason}").format(reason=content.reason), text
        )


def _proof(content: NoteContent, digest: str) -> Iterator[Any]:
    yield paragraph(_key_words(content.signature.key), LABEL)
    of = tr("SHA-256 of the signed record, revision {number}").format(number=content.number)
    yield paragraph(of, LABEL)
    yield paragraph(digest, DIGEST)
    if content.previous_digest:
        yield paragraph(tr("SHA-256 of the revision before"), LABEL)
        yield paragraph(content.previous_digest, DIGEST)


def _key_words(public: str) -> str:
    if not public:
        return tr(BEFORE_KEYS)
    return tr("Signed with the signer\u2019s own key {key}").format(key=key_words(public))
