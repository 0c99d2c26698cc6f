"""X3: a spreadsheet runs nothing of an export, and every value comes back as it was."""

import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from injector_app.exchange.xlsx_table import LONGEST, xlsx_table
from tests.support.hostile_strings import hostile_strings

HOSTILE = 2000
FORMULAS = (
    *("=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"),
    *("\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "#N/A", "#REF!", "TRUE", "1e5", "2026-11-20"),
    *("_x000D_", "__x0041_", "{=1}", "'=1", '=HYPERLINK("http://x","y")'),
)


def sheet_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("xl/worksheets/sheet1.xml").decode()


def read_back(data: bytes) -> list[list[object]]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def text_of(value: object) -> str:
    """As a spreadsheet shows it: an empty cell is an empty text, codes are characters."""
    return unescape(str(value)) if value is not None else ""


def expected(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        c
        if c in "\t\n"
        or (ord(c) >= 0x20 and not 0xD800 <= ord(c) <= 0xDFFF and ord(c) not in {0xFFFE, 0xFFFF})
        else "\ufffd"
        for c in lines
    )


def test_no_hostile_value_is_a_formula_and_each_comes_back() -> None:
    values = [*FORMULAS, *hostile_strings(HOSTILE)]
    data = xlsx_table("List", ("Text",), [[value] for value in values])
    assert "<f>" not in sheet_of(data)
    assert "<f " not in sheet_of(data)
    _, *rows = read_back(data)
    assert len(rows) == len(values) > HOSTILE
    wrong = [
        value
        for value, (found,) in zip(values, rows, strict=True)
        if len(value) < LONGEST - 100 and text_of(found) != expected(value)
    ]
    assert wrong == []


def test_control_openpyxl_by_itself_writes_formulas() -> None:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["=1+1"])
    book.save(stream)
    assert "<f>" in sheet_of(stream.getvalue())


def test_numbers_stay_numbers_below_their_headings() -> None:
    data = xlsx_table("List", ("A", "B", "C"), [(-5, Decimal("12.25"), "7")])
    assert read_back(data) == [["A", "B", "C"], [-5, 12.25, "7"]]


@pytest.mark.parametrize("title", ["a/b[c]:*?\\", "x" * 99, "'"])
def test_any_title_makes_a_sheet(title: str) -> None:
    assert read_back(xlsx_table(title, ("A",), [])) == [["A"]]


def test_longer_text_than_a_cell_holds_is_cut() -> None:
    ((_,), (found,)) = read_back(xlsx_table("List", ("A",), [["ä" * (LONGEST + 5)]]))
    assert len(str(found)) == LONGEST


def test_columns_are_as_wide_as_what_is_in_them_and_can_be_filtered() -> None:
    rows = [("Ortiz, Anna", "x" * 500)] * 3
    sheet = openpyxl.load_workbook(
        io.BytesIO(xlsx_table("List", ("Patient", "Notes"), rows))
    ).active
    assert sheet.auto_filter.ref == "A1:B4"
    widths = [sheet.column_dimensions[letter].width for letter in "AB"]
    assert len("Ortiz, Anna") < widths[0] < widths[1] < 100
