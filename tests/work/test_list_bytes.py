"""One list, three files, the same rows."""

import io

import openpyxl
import pytest

from injector_app.domain.lists.list_file import ListFile
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.lot import LotRow
from injector_app.work.context import Work
from injector_app.work.list_bytes import list_bytes
from tests.support.listed_visits import a_listed_visit
from tests.support.pdf_text import all_text

ROWS = (LotRow(a_listed_visit(patient_name="=1+1"), "botox", "C1"),)


def made(work: Work, kind: ListFile) -> bytes:
    return list_bytes(work, kind, ListName.LOT, ListQuery(lot="C1"), ROWS)


def test_csv_guards_and_begins_with_its_mark(work: Work) -> None:
    text = made(work, ListFile.CSV).decode("utf-8-sig")
    assert text.startswith("Date,Patient,Born")
    assert ",'=1+1,1980-05-06," in text


def test_xlsx_holds_the_name_and_no_formula(work: Work) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(made(work, ListFile.XLSX))).active
    assert sheet.title == "Lot recall"
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")


def test_paper_says_what_was_asked_by_whom(work: Work) -> None:
    text = all_text(made(work, ListFile.PDF))
    assert "Lot C1, 1 row" in text
    assert work.person.signature_name in text


@pytest.mark.parametrize("kind", list(ListFile))
def test_empty_list_is_a_file_all_the_same(work: Work, kind: ListFile) -> None:
    assert list_bytes(work, kind, ListName.USE, ListQuery(), ())
