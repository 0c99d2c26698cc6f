"""ImportForm: how a file of patients is read; found in its bytes, and confirmed by a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.date_order import DateOrder


class FileKind(StrEnum):
    """What a file of patients is."""

    CSV = "csv"
    FHIR = "fhir"
    FHIR_LINES = "fhir lines"


@dataclass(frozen=True, slots=True)
class CsvForm:
    """How the bytes of a table are read."""

    encoding: str
    delimiter: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The place of each known field in a row, and the headings as written."""

    places: Mapping[str, int]
    headings: tuple[str, ...]

    @property
    def width(self) -> int:
        """How many cells a row has."""
        return len(self.headings)

    def heading(self, field: str) -> str:
        """What the file calls a field; "" where it has no such column."""
        place = self.places.get(field)
        return "" if place is None else self.headings[place]


@dataclass(frozen=True, slots=True)
class TableForm:
    """A table: its letters, its columns and the order of its dates, if the dates tell.

    `samples` are the first filled cells of every column.
    """

    csv: CsvForm
    columns: Columns
    order: DateOrder | None
    samples: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportForm:
    """The kind of a file; only tables have more to confirm."""

    kind: FileKind
    table: TableForm | None = None
