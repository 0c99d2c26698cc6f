"""The words of the page of how notes are printed."""

from collections.abc import Mapping, Sequence

from injector_app.domain.note_layout import NotePart, Paper
from injector_app.domain.note_variant import NoteVariant

WHAT_IT_DOES = (
    "For every file and print from now on. What was signed never changes: what is left off here is"
    " named on the page, and stays in the record."
)
PAPERS: Mapping[Paper, str] = {
    Paper.BY_REGION: "Usual in your region",
    Paper.LETTER: "Letter",
    Paper.A4: "A4",
}
NO_LOGO_YET = "No logo. PNG or JPEG, up to 5 MB."
AFTERCARE_HINT = "Your own words, on every patient's copy."
PACKAGES_HINT = "For the payer sheet, one to a line: botox 200: 0023-3921-02"
PROCEDURES_HINT = "One to a line, in your words: chronic-migraine: 64615 both sides, once per visit"
REFERENCES = "Reference lines with each note"
REFERENCES_MEANING = (
    "As they are on the screen when a note is signed, with their sources. They are signed with the"
    " note: what was signed without them stays without them."
)
_PARTS = {
    NotePart.FIGURES: "diagrams",
    NotePart.INJECTIONS: "table",
    NotePart.TEXTS: "notes",
}
SHEETS: Mapping[NoteVariant, str] = {
    NoteVariant.NOTE: "Treatment note",
    NoteVariant.PATIENT: "Patient copy",
    NoteVariant.DESK: "Front-desk summary",
    NoteVariant.BLANK: "Paper chart for a visit",
    NoteVariant.COMPARISON: "Comparison with the visit before",
    NoteVariant.SERIES: "All treatments",
    NoteVariant.PAYER: "Payer sheet",
}


def order_words(order: Sequence[NotePart]) -> str:
    """As in: Diagrams, table, notes."""
    return ", ".join(_PARTS[part] for part in order).capitalize()


def logo_words(logo: bytes) -> str:
    """Whether there is a logo, and how much it adds to every file."""
    return f"A logo of {max(1, len(logo) // 1000)} kB." if logo else NO_LOGO_YET
