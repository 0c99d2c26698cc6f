"""The stamp of a digital signature: whose certificate, when, and its fingerprint; no language."""

from io import BytesIO
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from injector_app.domain.stamp import StampWords
from injector_app.reports.fonts import REGULAR, register_fonts
from injector_app.reports.safe_text import paragraph
from injector_app.reports.stamp_room import STAMP_HEIGHT
from injector_app.reports.styles import ACCENT, BAND, BODY, LABEL, PAPER
from injector_app.reports.table_style import ALL, bare_style

FORM = "PAdES B-B \u00b7 X.509"
_SHARES = (0.46, 0.54)
_SEAL_ROOM, _LINE = 30.0, 14.0
_NAME = ParagraphStyle("stamp name", parent=BODY, fontSize=8.5, leading=11)
_DIGITS = ParagraphStyle("stamp digits", parent=BODY, fontSize=6.2, leading=9)


def clinic_stamp(words: StampWords, width: float) -> bytes:
    """A page of its own, which the signature carries along with its fonts."""
    register_fonts()
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(width, STAMP_HEIGHT), invariant=1, initialFontName=REGULAR)
    canvas.setFillColor(BAND)
    canvas.rect(0, 0, width, STAMP_HEIGHT, stroke=0, fill=1)
    _draw_seal(canvas)
    shares = [width * _SHARES[0] - _SEAL_ROOM, width * _SHARES[1]]
    style = bare_style(
        ("LEFTPADDING", (1, 0), (1, 0), 10),
        ("RIGHTPADDING", *ALL, 8),
        ("VALIGN", *ALL, "MIDDLE"),
    )
    table = Table([[_whose(words, shares[0] - 8), _proof(words)]], colWidths=shares, style=style)
    _, height = table.wrap(width, STAMP_HEIGHT)
    table.drawOn(canvas, _SEAL_ROOM, (STAMP_HEIGHT - height) / 2)
    canvas.save()
    return stream.getvalue()


def _whose(words: StampWords, width: float) -> list[Any]:
    certificate = words.certificate
    lines = [_one_line(certificate.subject, _NAME, width)]
    if certificate.issuer != certificate.subject:
        # The arrow points from who vouches to whom.
        lines.append(_one_line(f"\u2190 {certificate.issuer}", LABEL, width))
    return lines


def _proof(words: StampWords) -> list[Any]:
    at = words.at.isoformat(sep=" ", timespec="seconds")
    return [
        paragraph(f"{FORM} \u00b7 {at}", LABEL),
        paragraph(f"SHA-256 {words.certificate.fingerprint}", _DIGITS),
    ]


def _one_line(text: str, style: ParagraphStyle, width: float) -> Any:  # noqa: ANN401 - reportlab's
    """As much of it as fits; all of it stands in the certificate."""
    shown, rest = paragraph(text, style), text
    while rest and shown.wrap(width, STAMP_HEIGHT)[1] > _LINE:
        rest = rest[:-1]
        shown = paragraph(f"{rest.rstrip()}\u2026", style)
    return shown


def _draw_seal(canvas: Canvas) -> None:
    """The bar of a signature and a seal; no tick, for a picture proves nothing by itself."""
    canvas.setFillColor(ACCENT)
    canvas.rect(0, 0, 2.5, STAMP_HEIGHT, stroke=0, fill=1)
    middle = STAMP_HEIGHT / 2
    canvas.circle(_SEAL_ROOM - 12, middle, 8.5, stroke=0, fill=1)
    canvas.setStrokeColor(PAPER)
    canvas.setLineWidth(1.2)
    canvas.circle(_SEAL_ROOM - 12, middle, 5.2, stroke=1, fill=0)
    canvas.setFillColor(PAPER)
    canvas.circle(_SEAL_ROOM - 12, middle, 2.2, stroke=0, fill=1)
