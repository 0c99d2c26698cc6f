"""CSV for people: a text that a spreadsheet would run as a formula begins with an apostrophe."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

Cell = str | int | Decimal | None

# OWASP "CSV injection", and the full-width forms that spreadsheets read the same way.
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# So that spreadsheets read names as UTF-8.
MARK = "\ufeff"


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as lines; numbers stay numbers."""
    stream = StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return stream.getvalue()


def exact_csv_lines(rows: Iterable[Sequence[str]]) -> str:
    """Rows of texts that `unguarded` gives back as they were."""
    return csv_lines([_apart(cell) for cell in row] for row in rows)


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that guards it."""
    return cell[1:] if cell.startswith("'") and _needs_guard(cell[1:]) else cell


def _apart(cell: str) -> str:
    # A text that looks guarded already gets one more, so that taking one off is always right.
    return f"'{cell}" if cell.startswith("'") and _needs_guard(cell) else cell


def _needs_guard(cell: str) -> bool:
    return cell.lstrip("'").startswith(_FORMULA)


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
