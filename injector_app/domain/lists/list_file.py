"""ListFile: the files that a list is written to."""

from enum import StrEnum
from pathlib import PurePath

from injector_app.domain.errors import Rule, RuleBroken


class ListFile(StrEnum):
    """By the ending of the name."""

    CSV = ".csv"
    XLSX = ".xlsx"
    PDF = ".pdf"


# Office Open XML sheets hold 1 048 576 rows, one of them for the headings; a print of more than
# this is read by nobody; a CSV has no end.
MOST_ROWS = {ListFile.CSV: None, ListFile.XLSX: 1_048_575, ListFile.PDF: 5_000}


def file_of(path: PurePath) -> ListFile:
    """What the name asks for.

    Raises:
        RuleBroken: its ending is none of the three.
    """
    try:
        return ListFile(path.suffix.lower())
    except ValueError as problem:
        raise RuleBroken(Rule.LIST_FILE_UNKNOWN, file=path.name) from problem


def require_room_for(kind: ListFile, rows: int) -> None:
    """Refuse what would be cut off.

    Raises:
        RuleBroken: the file cannot hold so many rows.
    """
    most = MOST_ROWS[kind]
    if most is not None and rows > most:
        raise RuleBroken(Rule.LIST_TOO_LONG, limit=most, ending=kind.value)
