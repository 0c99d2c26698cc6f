"""The issue's own document comes in; what is impossible is refused, and nothing with it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.shell import Shell
from tests.support.treatment_file import EXAMPLE, write_treatments

Change = Callable[[Any], object]


def test_document_of_the_issue_comes_in_as_a_draft(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "treatments.json"
    file.write_text(EXAMPLE, "utf-8")
    answer = shell.json("treatments", "import", file)
    assert answer["added"] == 1
    (listed,) = shell.json("treatments", "list")
    assert listed["id"] == answer["treatments"][0]["id"]
    assert (listed["patient"], listed["state"]) == ("1001", "draft")
    assert listed["units_given"] == {"botox": "160"}


def test_dry_run_leaves_nothing_behind(shell: Shell, tmp_path: Path) -> None:
    file = write_treatments(tmp_path / "treatments.json")
    answer = shell.json("treatments", "import", file, "--dry-run")
    assert (answer["added"], answer["dry_run"]) == (0, True)
    assert answer["treatments"][0]["units_given"] == {"botox": "160"}
    assert shell.json("treatments", "list") == []


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda t: t.update(protocol="preempt_999"), "protocol"),
        (lambda t: t["points"][0].update(region="spleen"), "points[0].region"),
        (lambda t: t["points"][0].update(units=0), "points[0].units"),
        (lambda t: t["points"][0].update(units=-5), "points[0].units"),
        (lambda t: t["points"][0].update(units=1e9), "points[0].units"),
        (lambda t: t["points"][0].update(units="abc"), "points[0].units"),
        (lambda t: t["points"][0].update(x=0.01, y=0.01), "points[0]"),
        (lambda t: t["vials"][0].update(expires="2026-11-19"), "vials[0].expires"),
        (lambda t: t["vials"][0].update(vial_units=100), "vials[0]"),
        (lambda t: t["vials"][0].update(lot="\x1b[2J"), "vials[0].lot"),
        (lambda t: t.update(notes="x" * 30_000), "notes"),
        (lambda t: t.update(patient="9999"), "patient"),
        (lambda t: t.pop("performed_at"), "performed_at"),
    ],
)
def test_impossible_value_is_refused_with_its_path(
    shell: Shell, tmp_path: Path, change: Change, path: str
) -> None:
    file = write_treatments(tmp_path / "treatments.json", change)
    line = shell.refused("treatments", "import", file)
    assert line.startswith(f"treatments[0].{path}: ")
    assert "\x1b" not in line
    assert shell.json("treatments", "list") == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04", "not JSON"),
        (b'{"schema": "injector_app/treatment/9", "treatments": []}', "“schema” must be"),
        (b"[]", "The file must be an object"),
    ],
)
def test_file_that_is_another_thing_is_refused(
    shell: Shell, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "treatments.json"
    file.write_bytes(content)
    assert words in shell.refused("treatments", "import", file)


def test_file_that_is_not_there_is_refused(shell: Shell, tmp_path: Path) -> None:
    assert "gone.json" in shell.refused("treatments", "import", tmp_path / "gone.json")


def test_markup_is_kept_as_typed(shell: Shell, tmp_path: Path) -> None:
    notes = "<b>&amp;</b> ${x} =1+1"
    file = write_treatments(tmp_path / "treatments.json", lambda t: t.update(notes=notes))
    answer = shell.json("treatments", "import", file)
    shown = shell.json("treatments", "show", answer["treatments"][0]["id"])
    assert shown["notes"] == notes
