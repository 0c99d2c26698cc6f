"""PageHeader: whose record this is, on every page: clinic, patient, visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from injector_app.domain.calendar_dates import age_on, write_date
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr
from injector_app.domain.moment_words import date_and_time, zone_words
from injector_app.domain.note import NoteContent
from injector_app.domain.patient import Sex
from injector_app.reports.header_texts import address_text, clinic_text, patient_text, record_text
from injector_app.reports.logo_picture import logo_picture
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import (
    ACCENT,
    BODY,
    DEMO,
    GAP,
    HAIRLINE,
    INK,
    LABEL,
    RULE,
    RULE_WIDTH,
    STRONG,
    SUBTITLE,
    TITLE,
)
from injector_app.reports.table_style import ALL, bare_style

DEMO_WORDS = marked("DEMO: everything here is made up")
NOTE_TITLE, VISIT = marked_words("Treatment note", "Visit")
NOT_YET = "______________"
_BESIDE_LOGO = 10.0
_CLINIC_SHARES = (0.64, 0.36)
_PATIENT_SHARES = (0.42, 0.15, 0.1, 0.14, 0.19)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the page is, and whether it is about the one visit of its content."""

    title: str
    subtitle: str
    is_of_visit: bool = True
    is_blank: bool = False


class PageHeader:
    """The same on every page, so it is laid out once."""

    def __init__(
        self,
        content: NoteContent,
        width: float,
        marks: str = "",
        *,
        head: Heading | None = None,
        logo: bytes = b"",
    ) -> None:
        head = head or Heading(NOTE_TITLE, tr("Revision {number}").format(number=content.number))
        parts = [_clinic(content, head, logo, width), _patient(content, head, width)]
        if content.clinic.is_demo:
            parts.insert(0, _bar(tr(DEMO_WORDS), width))
        if marks:
            parts.insert(0, _bar(marks, width))
        self._parts = [(part, part.wrap(width, 0)[1]) for part in parts]

    @property
    def height(self) -> float:
        """What the header takes, with the space below it."""
        return float(sum(height for _, height in self._parts)) + GAP

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it below `top`."""
        for part, height in self._parts:
            top -= height
            part.drawOn(canvas, x, top)


def _bar(words: str, width: float) -> Any:  # noqa: ANN401
    style = bare_style(
        ("BACKGROUND", *ALL, INK), ("BOTTOMPADDING", *ALL, 2.5), ("TOPPADDING", *ALL, 0.5)
    )
    return Table([[paragraph(words, DEMO)]], colWidths=[width], style=style, spaceAfter=4)


def _clinic(content: NoteContent, head: Heading, logo: bytes, width: float) -> Any:  # noqa: ANN401
    rows = [
        [clinic_text(content).paragraph, paragraph(tr(head.title), TITLE)],
        [address_text(content).paragraph, paragraph(tr(head.subtitle), SUBTITLE)],
    ]
    style = bare_style(("TOPPADDING", (0, 0), (-1, 0), 3), ("BOTTOMPADDING", (0, 1), (-1, 1), 5))
    picture = logo_picture(logo)
    room = width - (picture.drawWidth + _BESIDE_LOGO if picture else 0)
    names = Table(rows, colWidths=[room * share for share in _CLINIC_SHARES], style=style)
    if picture is None:
        return names
    beside = bare_style(("VALIGN", *ALL, "MIDDLE"), ("BOTTOMPADDING", (0, 0), (0, 0), 4))
    return Table([[picture, names]], colWidths=[width - room, room], style=beside)


def _patient(content: NoteContent, head: Heading, width: float) -> Any:  # noqa: ANN401
    style = bare_style(
        ("LINEABOVE", (0, 0), (-1, 0), RULE_WIDTH, ACCENT),
        ("LINEBELOW", (0, -1), (-1, -1), HAIRLINE, RULE),
        ("TOPPADDING", *ALL, 3),
        ("BOTTOMPADDING", *ALL, 4),
        ("RIGHTPADDING", *ALL, 8),
    )
    return Table(
        [_cells(content, head)], colWidths=[width * share for share in _PATIENT_SHARES], style=style
    )


def _cells(content: NoteContent, head: Heading) -> Sequence[Any]:
    patient, clinic, visit = content.patient, content.clinic, content.treatment.performed_at
    born = write_date(patient.birth_date, clinic.region)
    age = age_on(patient.birth_date, visit.date())
    # Every value is a run of its own: letters of another direction must not move numbers.
    return [
        [paragraph(tr("Patient"), LABEL), patient_text(content).paragraph],
        [
            paragraph(tr("Born"), LABEL),
            paragraph(born, STRONG),
            paragraph(tr("age {years}").format(years=age), LABEL),
        ],
        [paragraph(tr("Sex"), LABEL), paragraph(_sex_words(patient.sex), BODY)],
        [paragraph(tr("Record number"), LABEL), record_text(content).paragraph],
        _visit(content, head),
    ]


def _visit(content: NoteContent, head: Heading) -> list[Any]:
    if not head.is_of_visit:
        return [paragraph(tr(VISIT), LABEL), paragraph(NOT_YET, BODY)] if head.is_blank else []
    visit, clinic = content.treatment.performed_at, content.clinic
    return [
        paragraph(tr(VISIT), LABEL),
        paragraph(date_and_time(visit, clinic), STRONG),
        paragraph(zone_words(visit, clinic), LABEL),
    ]


def _sex_words(sex: Sex) -> str:
    return tr("Not recorded" if sex is Sex.UNKNOWN else sex.value).capitalize()
