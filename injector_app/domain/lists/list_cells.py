"""The cells of a list: as values for a file, and as words for people."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from injector_app.domain.lists.column import Cell, Column
from injector_app.domain.lists.list_words import ListWords


def value_cells(
    columns: Sequence[Column[Any]], row: object, words: ListWords
) -> tuple[str | int | Decimal, ...]:
    """Numbers as numbers, dates as ISO 8601 writes them."""
    cells = (column.cell(row, words) for column in columns)
    return tuple(cell.isoformat() if isinstance(cell, date) else cell for cell in cells)


def shown_cells(columns: Sequence[Column[Any]], row: object, words: ListWords) -> tuple[str, ...]:
    """As people of the region read them."""
    return tuple(shown(column.cell(row, words), words) for column in columns)


def shown(cell: Cell, words: ListWords) -> str:
    """One cell in words."""
    return words.day(cell) if isinstance(cell, date) else str(cell)


def asked(
    *, words: str, lot: str, product: str, first: date | None, last: date | None, named: ListWords
) -> Iterator[str]:
    """What a list was narrowed to; nothing of what it was not."""
    if lot.strip():
        yield f"Lot {lot.strip()}"
    if product:
        yield f"Product {named.product(product)}"
    if words.strip():
        yield f"Patient {words.strip()}"
    if first is not None:
        yield f"from {named.day(first)}"
    if last is not None:
        yield f"to {named.day(last)}"
