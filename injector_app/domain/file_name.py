"""Default names of exported files: made from record numbers, and harmless on every system."""

_KEPT = frozenset("-_")
_LONGEST = 40


def note_file_name(record_number: str) -> str:
    """The name that is offered for a note; the prefix keeps it off names like CON and NUL."""
    kept = "".join(c for c in record_number if (c.isascii() and c.isalnum()) or c in _KEPT)
    number = kept[:_LONGEST].strip("-_")
    return f"treatment-note-{number}.pdf" if number else "treatment-note.pdf"


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
