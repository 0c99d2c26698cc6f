"""Typed texts of the page header, which has room for so much of each and no more."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle

from injector_app.domain.language.marked import marked
from injector_app.domain.note import NoteContent
from injector_app.reports.safe_text import paragraph, shortened
from injector_app.reports.styles import CLINIC, PATIENT, SMALL, STRONG

_LONGEST_NAME = 120
_LONGEST_NUMBER = 60
_LONGEST_ADDRESS = 200


@dataclass(frozen=True, slots=True)
class HeaderText:
    """A text with its name and the characters there is room for."""

    name: str
    text: str
    room: int
    style: ParagraphStyle

    @property
    def shown(self) -> str:
        """The text as far as there is room."""
        return shortened(self.text, self.room, self.style.fontName)

    @property
    def paragraph(self) -> Any:  # noqa: ANN401 - reportlab has no types
        """What is shown, on the page."""
        return paragraph(self.shown, self.style)


def patient_text(content: NoteContent) -> HeaderText:
    """The patient's name."""
    return HeaderText(marked("Patient"), content.patient.full_name, _LONGEST_NAME, PATIENT)


def clinic_text(content: NoteContent) -> HeaderText:
    """The clinic's name."""
    return HeaderText(marked("Clinic"), content.clinic.name, _LONGEST_NAME, CLINIC)


def address_text(content: NoteContent) -> HeaderText:
    """The clinic's address in one line."""
    lines = (line.strip() for line in content.clinic.address.splitlines())
    address = ", ".join(line for line in lines if line)
    return HeaderText(marked("Address of the clinic"), address, _LONGEST_ADDRESS, SMALL)


def record_text(content: NoteContent) -> HeaderText:
    """The patient's record number."""
    number = content.patient.record_number
    return HeaderText(marked("Record number"), number, _LONGEST_NUMBER, STRONG)


def cut_texts(content: NoteContent) -> tuple[HeaderText, ...]:
    """Texts that the header does not show whole."""
    makers = (patient_text, record_text, clinic_text, address_text)
    return tuple(text for make in makers if (text := make(content)).shown != text.text)
