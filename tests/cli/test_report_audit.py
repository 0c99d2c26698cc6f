"""The access report has every column the law asks for, by patient, person and period (U6)."""

import csv
from pathlib import Path

from injector_app.exchange.audit_table import HEADINGS
from tests.support.shell import Shell

# Alberta EHR Regulation s. 6, as security.md 1.2 lists them.
ALBERTA = (
    *("User ID", "Application", "User name", "Role", "Date", "Time", "Action", "Facility"),
    *("Screen", "Patient number", "Patient name"),
)
# ASTM E2147: what was touched, from where, why.
ASTM = {
    *("Entry", "UTC offset", "Workstation", "Record type", "Record ID", "Record version"),
    "Reason",
}


def test_columns_are_those_of_the_law_in_their_order() -> None:
    assert HEADINGS[: len(ALBERTA)] == ALBERTA
    assert set(HEADINGS) >= ASTM


def test_report_by_patient_is_written_as_csv(shell: Shell, tmp_path: Path) -> None:
    shell.json("patients", "search", "Rossi")
    out = tmp_path / "r.csv"
    said = shell.run("audit", "report", "--patient", "1001", "--out", out).out
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert f"{len(rows)} lines written" in said
    assert {row["Patient name"] for row in rows} == {"Rossi, Ada"}
    assert [row["Screen"] for row in rows] == [
        *("export audit", "find patients", "import patients"),
    ]
    first = rows[1]
    assert (first["User ID"], first["User name"]) == ("anna", "Anna Ortiz, MD")
    assert (first["Role"], first["Facility"]) == ("administrator, clinician", "Test Clinic")
    assert first["Application"].startswith("injector_app ")
    assert (first["Action"], first["Patient number"]) == ("search", "1001")


def test_report_by_person_and_period_is_printed(shell: Shell) -> None:
    entries = shell.json("audit", "report", "--person", "anna", "--from", "2020-01-01")
    assert [entry["entry"] for entry in entries] == list(range(len(entries), 0, -1))
    assert shell.json("audit", "report", "--to", "2020-01-01") == []
    assert "zoe" in shell.refused("audit", "report", "--person", "zoe")
    table = shell.run("audit", "report").out
    assert table.startswith("ENTRY")


def test_unknown_patient_is_refused(shell: Shell) -> None:
    assert "77" in shell.refused("audit", "report", "--patient", "77")
