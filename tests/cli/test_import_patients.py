"""Patients come in from CSV: all of them, or none with every bad row named."""

from pathlib import Path

import pytest

from tests.support.shell import Shell


def a_file(folder: Path, *rows: str) -> Path:
    file = folder / "new.csv"
    file.write_text("\n".join(("Last,First,DOB", *rows)), "utf-8")
    return file


def test_record_numbers_count_on(shell: Shell, tmp_path: Path) -> None:
    answer = shell.json("patients", "import", a_file(tmp_path, "Ng,Ann,1980-05-06"))
    assert (answer["added"], answer["refused"], answer["dry_run"]) == (1, [], False)
    (patient,) = answer["patients"]
    assert (patient["record_no"], patient["birth_date"]) == ("1003", "1980-05-06")


def test_dry_run_adds_nobody(shell: Shell, tmp_path: Path) -> None:
    file = a_file(tmp_path, "Ng,Ann,1980-05-06")
    answer = shell.json("patients", "import", file, "--dry-run")
    assert (answer["added"], answer["dry_run"]) == (0, True)
    assert shell.json("patients", "search", "Ng") == []
    assert "1 patient would be added" in shell.run("patients", "import", file, "--dry-run").out


def test_same_file_twice_doubles_nobody(shell: Shell, tmp_path: Path) -> None:
    file = a_file(tmp_path, "Ng,Ann,1980-05-06", "Ngô,Bình,1981-05-06")
    shell.json("patients", "import", file)
    again = shell.run("patients", "import", file, "--json")
    assert (again.code, again.data["added"]) == (4, 0)
    assert [row["line"] for row in again.data["refused"]] == [2, 3]
    assert len(shell.json("patients", "search", "ng")) == 2


def test_one_bad_row_keeps_all_out_and_is_named(shell: Shell, tmp_path: Path) -> None:
    rows = ("Ng,Ann,1980-05-06", "Oh,Bo,2999-01-01", f"{'x' * 10_000},Cy,1980-05-06")
    outcome = shell.run("patients", "import", a_file(tmp_path, *rows), "--json")
    assert outcome.code == 4
    refused = [(row["line"], row["path"]) for row in outcome.data["refused"]]
    assert refused == [(3, "birth_date"), (4, "family")]
    assert "line 3" in outcome.err
    assert shell.json("patients", "search", "Ann") == []


def test_json_without_patients_is_refused(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "new.json"
    file.write_text('{"a": 1}', "utf-8")
    assert "no FHIR Patient" in shell.refused("patients", "import", file)


@pytest.mark.parametrize("content", [b"\x00\x01\x02", b"<html>", b"", b"a,b,c\n1,2,3\n"])
def test_csv_that_is_not_one_is_refused(shell: Shell, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "new.csv"
    file.write_bytes(content)
    assert "not a table of patients" in shell.refused("patients", "import", file)
