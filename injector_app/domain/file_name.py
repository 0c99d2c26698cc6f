"""Default names of exported files: made from record numbers, and harmless on every system."""

from injector_app.domain.note_variant import NoteVariant

_PREFIXES = {
    NoteVariant.NOTE: "treatment-note",
    NoteVariant.PATIENT: "patient-copy",
    NoteVariant.DESK: "desk-summary",
    NoteVariant.BLANK: "paper-chart",
    NoteVariant.COMPARISON: "comparison",
    NoteVariant.SERIES: "all-treatments",
    NoteVariant.PAYER: "payer-sheet",
}
_KEPT = frozenset("-_")
_LONGEST = 40


def note_file_name(record_number: str, variant: NoteVariant = NoteVariant.NOTE) -> str:
    """The name that is offered for a note; the prefix keeps it off names like CON and NUL."""
    prefix = _PREFIXES[variant]
    kept = "".join(c for c in record_number if (c.isascii() and c.isalnum()) or c in _KEPT)
    number = kept[:_LONGEST].strip("-_")
    return f"{prefix}-{number}.pdf" if number else f"{prefix}.pdf"


def free_name(name: str, taken: frozenset[str]) -> str:
    """The name, counted on while somebody else has it, whatever the case of letters."""
    stem, dot, ending = name.rpartition(".")
    folded = {each.casefold() for each in taken}
    number, free = 1, name
    while free.casefold() in folded:
        number += 1
        free = f"{stem} ({number}){dot}{ending}"
    return free


def copy_beside(name: str) -> str:
    """The name of the structured copy beside a PDF."""
    stem, _, ending = name.rpartition(".")
    return f"{stem if ending.casefold() == 'pdf' else name}.fhir.json"
