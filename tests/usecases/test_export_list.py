"""A list as a file: every row, guarded, audited before it appears, and nothing when stopped."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.every_list import LISTS
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.staff import Role
from injector_app.usecases.export_list import export_list
from injector_app.usecases.register_patient import register_patient
from injector_app.work import list_rows
from injector_app.work.context import Work
from tests.support.builders import a_patient
from tests.support.charting import a_signed_note
from tests.support.pdf_text import all_text
from tests.usecases.test_every_use_case_is_audited import entries

RTL = "\u05d9\u05e2\u05e7\u05d1"
NAMES = ("=cmd|' /C calc'!A0", RTL, "Łopez")


@pytest.fixture
def full(work: Work) -> Work:
    """Three patients with a signed note each; one name would run in a spreadsheet."""
    for family in NAMES:
        patient = register_patient(
            work, patient=a_patient(record_number="", family=family), duplicates_seen=True
        )
        a_signed_note(work, patient)
    return work


def written(work: Work, path: Path, name: ListName = ListName.LOT) -> int | None:
    return export_list(work, name=name, query=ListQuery(lot="C1234"), path=path)


def test_csv_guards_names_and_keeps_numbers(full: Work, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert written(full, path) == len(NAMES)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    names = {row["Patient"].removesuffix(", Marta Lucía") for row in rows}
    assert names == {f"'{NAMES[0]}", *NAMES[1:]}
    assert {row["Phone"] for row in rows} == {"(518) 555-0142"}
    assert {row["Date"] for row in rows} == {"2026-11-20"}


def test_xlsx_holds_the_names_as_they_are(full: Work, tmp_path: Path) -> None:
    path = tmp_path / "a.XLSX"
    written(full, path)
    headings, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    place = headings.index("Patient")
    assert {str(row[place]).removesuffix(", Marta Lucía") for row in rows} == set(NAMES)


def test_pdf_says_what_was_asked_and_names_everybody(full: Work, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    written(full, path)
    text = all_text(path.read_bytes())
    assert "Lot recall" in text
    assert "Lot C1234, 3 rows" in text
    assert "by Ann Who, MD" in text
    assert "Łopez, Marta" in text
    assert "Page 1 of 1" in text


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".pdf"])
def test_every_list_is_written_in_every_way(full: Work, tmp_path: Path, ending: str) -> None:
    found = {name: written(full, tmp_path / f"{name}{ending}", name) for name in ListName}
    assert found == {
        **dict.fromkeys(ListName, 0),
        **dict.fromkeys((ListName.TODAY, ListName.LOT), len(NAMES)),
        ListName.USE: 1,
    }


def test_export_is_audited_with_its_count_and_kind(full: Work, tmp_path: Path) -> None:
    written(full, tmp_path / "a.pdf")
    entry = entries(full)[-1]
    assert entry["action"] == "export list"
    assert entry["facts"] == {"found": 3, "list": "lot", "file": "PDF"}


def test_stopped_export_leaves_no_file_and_no_entry(full: Work, tmp_path: Path) -> None:
    before, path = len(entries(full)), tmp_path / "a.csv"
    done = export_list(
        full, name=ListName.TODAY, query=ListQuery(), path=path, told=lambda _rows: False
    )
    assert done is None
    assert not path.exists()
    assert len(entries(full)) == before


def test_long_list_is_read_page_by_page(
    full: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_rows, "PAGE", 1)
    told: list[int] = []

    def note(rows: int) -> bool:
        told.append(rows)
        return True

    path = tmp_path / "a.csv"
    query = ListQuery(sort="patient", is_descending=True, limit=1)
    assert export_list(full, name=ListName.TODAY, query=query, path=path, told=note) == 3
    assert told == [1, 2, 3]


@pytest.mark.parametrize(
    ("file", "query", "rule"),
    [
        ("a.doc", ListQuery(lot="C1"), Rule.LIST_FILE_UNKNOWN),
        ("a", ListQuery(lot="C1"), Rule.LIST_FILE_UNKNOWN),
        ("gone/a.csv", ListQuery(lot="C1"), Rule.FILE_NOT_WRITABLE),
        ("a.csv", ListQuery(lot=" "), Rule.TEXT_EMPTY),
    ],
)
def test_what_cannot_be_written_is_refused(
    work: Work, tmp_path: Path, file: str, query: ListQuery, rule: Rule
) -> None:
    with pytest.raises(RuleBroken) as caught:
        export_list(work, name=ListName.LOT, query=query, path=tmp_path / file)
    assert caught.value.rule is rule


def test_days_the_wrong_way_round_are_refused_and_not_an_empty_recall(
    work: Work, tmp_path: Path
) -> None:
    query = ListQuery(lot="C1", from_day=work.today, to_day=work.today.replace(day=1))
    with pytest.raises(RuleBroken) as caught:
        export_list(work, name=ListName.LOT, query=query, path=tmp_path / "a.csv")
    assert caught.value.rule is Rule.DAYS_REVERSED


def test_administrator_without_patients_writes_only_the_use_of_products(
    work: Work, tmp_path: Path
) -> None:
    keeper = replace(work, person=replace(work.person, roles=frozenset({Role.ADMINISTRATOR})))
    assert written(keeper, tmp_path / "a.csv", ListName.USE) == 0
    with pytest.raises(RuleBroken):
        written(keeper, tmp_path / "b.csv", ListName.TODAY)


def test_no_heading_is_there_twice() -> None:
    for each in LISTS.values():
        headings = [column.heading for column in each.columns]
        assert len(set(headings)) == len(headings)
