"""CSV as other programs write it: its encoding and delimiter found, its lines counted."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import CsvForm
from injector_app.exchange.exact_json import LARGEST_BYTES, LIMIT_MB

DELIMITERS = (",", ";", "\t", "|")
# UTF-8 with or without a mark, what spreadsheets call "Unicode text", and Windows in the west.
ENCODINGS = ("utf-8-sig", "utf-16", "cp1252")
# No program exports so many; a file of commas would otherwise fill the memory.
MOST_COLUMNS = 1000
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


def sniff_csv(data: bytes) -> CsvForm:
    """The form of a table, as far as its bytes tell.

    Raises:
        RuleBroken: too large, or not CSV.
    """
    if len(data) > LARGEST_BYTES:
        raise RuleBroken(Rule.FILE_TOO_LARGE, limit=LIMIT_MB)
    encoding = _encoding(data)
    heading = next((line for line in _text(data, encoding) if line.strip()), "")
    return CsvForm(encoding, max(DELIMITERS, key=heading.count))


def csv_rows(data: bytes, form: CsvForm) -> Iterator[CsvRow]:
    """Every row that is not blank, the heading first, one at a time.

    Raises:
        RuleBroken: the bytes are no text of that encoding, or no table.
    """
    reader = csv.reader(_text(data, form.encoding), delimiter=form.delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS:
                raise not_csv(f"line {line} has {len(cells)} columns, more than {MOST_COLUMNS}")
            if any(cell.strip() for cell in cells):
                yield CsvRow(line, tuple(cells))
            line = reader.line_num + 1
    except csv.Error as problem:
        raise not_csv(f"line {line}: {problem}") from problem
    except UnicodeError as problem:
        raise not_csv(f"its text encoding is unknown after line {line}") from problem


def read_csv(data: bytes) -> tuple[CsvRow, ...]:
    """All rows at once, in the form that the bytes tell; raises as the two above."""
    return tuple(csv_rows(data, sniff_csv(data)))


def not_csv(why: str) -> RuleBroken:
    """The refusal of a file that is something else."""
    return RuleBroken(Rule.FILE_NOT_CSV, why=why)


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        if _fits(data, "utf-16"):
            return "utf-16"
        raise not_csv("its text encoding is unknown; it begins as UTF-16")
    start = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()
    for sign, why in FOREIGN.items():
        if start.startswith(sign):
            raise not_csv(why)
    if not start and not data.strip():
        raise not_csv("it is empty")
    _refuse_nul(data)
    return next((name for name in ENCODINGS[::2] if _fits(data, name)), "") or _unknown(data)


def _refuse_nul(data: bytes) -> None:
    place = data.find(b"\x00")
    if place >= 0:
        line, column = data.count(b"\n", 0, place) + 1, place - data.rfind(b"\n", 0, place)
        raise not_csv(f"line {line}, column {column}: a NUL character, it holds binary data")


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _unknown(data: bytes) -> str:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise not_csv(f"line {line}: its text encoding is unknown") from problem
    return "cp1252"


def _text(data: bytes, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline="")
