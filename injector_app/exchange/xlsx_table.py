"""XLSX for people: a text is a text, whatever it begins with, and a number can be added up."""

import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from importlib import import_module
from itertools import chain, islice
from typing import Any

_TITLE_LENGTH = 31
_NOT_IN_A_TITLE = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
# XML 1.0, production 2 (Char), with line feeds only.
_KEPT = "\t\n"
_CHARACTERS = ((" ", "\ud7ff"), ("\ue000", "\ufffd"), ("\U00010000", "\U0010ffff"))
# For what XML 1.0 cannot hold.
_REPLACEMENT = "\ufffd"
# Office Open XML 18.3.1.96: a cell holds no more.
LONGEST = 32_767
# So many rows decide how wide a column is, in digits: a list may have a million.
_LOOKED_AT, _APART, _WIDEST = 500, 3, 60
# ECMA-376 22.9.2.19: what looks like the code of a character would be read as that character.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

Value = str | int | Decimal


def xlsx_table(title: str, headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """One sheet with its headings in the first row; rows are written as they come.

    No value becomes a formula: texts are typed as such, not guessed from what they look like.
    """
    # 0.2 s to import, for what few people do in a day.
    openpyxl = import_module("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title.translate(_NOT_IN_A_TITLE)[:_TITLE_LENGTH])
    sheet.freeze_panes = "A2"
    rest = iter(rows)
    shown = list(islice(rest, _LOOKED_AT))
    _set_widths(sheet, [headings, *shown])
    last = _append(sheet, chain([headings], shown, rest))
    sheet.auto_filter.ref = f"A1:{_letter(len(headings))}{last}"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _append(sheet: Any, rows: Iterable[Sequence[Value]]) -> int:  # noqa: ANN401 - openpyxl's own
    """Write the rows; returns how many there were."""
    make, count = _maker(sheet), 0
    for row in rows:
        sheet.append([make(value) for value in row])
        count += 1
    return count


def _set_widths(sheet: Any, rows: Sequence[Sequence[Value]]) -> None:  # noqa: ANN401 - openpyxl's own
    for place, column in enumerate(zip(*rows, strict=True), start=1):
        widest = max(len(str(value)) for value in column)
        sheet.column_dimensions[_letter(place)].width = min(widest + _APART, _WIDEST)


def _letter(place: int) -> str:
    letter: str = import_module("openpyxl.utils").get_column_letter(place)
    return letter


def _maker(sheet: Any) -> Any:  # noqa: ANN401 - openpyxl's own
    cell_type = import_module("openpyxl.cell").WriteOnlyCell

    def make(value: Value) -> Any:  # noqa: ANN401
        if not isinstance(value, str):
            return cell_type(sheet, value)
        cell = cell_type(sheet)
        # Past the setter, which takes "=" for a formula and "#N/A" for an error.
        cell._value = _writable(value)  # noqa: SLF001
        cell.data_type = "s"
        return cell

    return make


def _writable(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(character if _is_xml(character) else _REPLACEMENT for character in lines)
    return _ESCAPE.sub("_x005F_", plain)[:LONGEST]


def _is_xml(character: str) -> bool:
    return character in _KEPT or any(first <= character <= last for first, last in _CHARACTERS)
