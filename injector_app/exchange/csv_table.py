"""CSV as other programs write it: its encoding and delimiter found, its lines counted."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.exact_json import LARGEST_BYTES, LIMIT_MB

DELIMITERS = (",", ";", "\t", "|")
# How files begin that are handed over by mistake.
FOREIGN = {
    b"PK": "it is a spreadsheet or an archive",
    b"\xd0\xcf\x11\xe0": "it is an old spreadsheet",
    b"%PDF": "it is a PDF",
    b"<": "it is HTML or XML",
    b"{": "it is JSON",
    b"[": "it is JSON",
}


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of one row and the line it starts on, from 1."""

    line: int
    cells: tuple[str, ...]


def read_csv(data: bytes) -> tuple[CsvRow, ...]:
    """Every row that is not blank, the heading first.

    Raises:
        RuleBroken: too large, or not CSV.
    """
    if len(data) > LARGEST_BYTES:
        raise RuleBroken(Rule.FILE_TOO_LARGE, limit=LIMIT_MB)
    return tuple(_rows(_decoded(data)))


def not_csv(why: str) -> RuleBroken:
    """The refusal of a file that is something else."""
    return RuleBroken(Rule.FILE_NOT_CSV, why=why)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _as_text(data, "utf-16")
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    for sign, why in FOREIGN.items():
        if start.startswith(sign):
            raise not_csv(why)
    if not start:
        raise not_csv("it is empty")
    if b"\x00" in data:
        raise not_csv("it holds binary data")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _as_text(data, "cp1252")


def _as_text(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise not_csv("its text encoding is unknown") from problem


def _delimiter(text: str) -> str:
    heading = text.lstrip().partition("\n")[0]
    return max(DELIMITERS, key=heading.count)


def _rows(text: str) -> Iterator[CsvRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield CsvRow(line, tuple(cells))
            line = reader.line_num + 1
    except csv.Error as problem:
        raise not_csv(f"line {line}: {problem}") from problem
