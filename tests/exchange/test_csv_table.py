"""CSV from many programs is read; what is no CSV is refused in words."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.csv_table import read_csv


@pytest.mark.parametrize(
    "data",
    [
        "Name,City\nZoë,Łódź\n".encode(),
        "\ufeffName,City\r\nZoë,Łódź\r\n".encode(),
        "Name;City\nZoë;Łódź\n".encode(),
        "Name\tCity\nZoë\tŁódź\n".encode(),
        "Name\tCity\r\nZoë\tŁódź\r\n".encode("utf-16"),
        b'"Name","City"\r"Zo\xc3\xab","\xc5\x81\xc3\xb3d\xc5\xba"\r',
    ],
)
def test_encoding_and_delimiter_are_found(data: bytes) -> None:
    assert [row.cells for row in read_csv(data)] == [("Name", "City"), ("Zoë", "Łódź")]


def test_windows_letters_are_read() -> None:
    assert read_csv("Name\nJosé\n".encode("cp1252"))[1].cells == ("José",)


def test_lines_are_counted_over_blank_rows_and_line_feeds_in_cells() -> None:
    rows = read_csv(b'a,b\n\n"1\n2",x\n ,\n3,y\n')
    assert [(row.line, row.cells[1]) for row in rows] == [(1, "b"), (3, "x"), (6, "y")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b'{"a": 1}', "JSON"),
        (b"\xef\xbb\xbf[1]", "JSON"),
        (b"<html><body>", "HTML"),
        (b"PK\x03\x04\x14", "spreadsheet"),
        (b"%PDF-1.7", "PDF"),
        (b"a,b\n\x00\x01", "line 2, column 1: a NUL"),
        (b"a\x81b,\xff\n", "encoding"),
        (b'a,b\n"open,1\n', "line 2"),
        (b"\xff\xfe\x00", "encoding"),
    ],
)
def test_other_files_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        read_csv(data)
    assert caught.value.rule is Rule.FILE_NOT_CSV
    assert why in str(caught.value.facts["why"])
