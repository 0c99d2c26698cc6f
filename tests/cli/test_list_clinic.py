"""Lists in a shell: printed, as JSON, and as files that are never replaced unasked."""

from pathlib import Path

import openpyxl
import pytest

from injector_app.app.arguments import LISTS
from injector_app.domain.lists.list_name import ListName
from tests.support.shell import Shell
from tests.support.treatment_file import write_treatments


@pytest.fixture
def full(shell: Shell, tmp_path: Path) -> Shell:
    """One draft of patient 1001 with a vial of lot C1234."""
    shell.json("treatments", "import", write_treatments(tmp_path / "a.json"))
    return shell


def test_help_names_every_list() -> None:
    assert tuple(ListName) == LISTS


@pytest.mark.parametrize("name", LISTS)
def test_every_list_answers(full: Shell, name: str) -> None:
    found = full.json("list", name, "--lot", "C1234")
    assert len(found) == (1 if name in {"drafts", "lot"} else 0), found


def test_lot_is_printed_with_the_phone(full: Shell) -> None:
    out = full.run("list", "lot", "--lot", "c-1234").out
    assert out.startswith("DATE")
    assert "Rossi" in out
    assert full.run("list", "lot", "--lot", "c-123").out == "Nothing is in this list.\n"


@pytest.mark.parametrize("ending", ["csv", "xlsx", "pdf"])
def test_file_is_written_once_and_again_only_when_told(
    full: Shell, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"out.{ending}"
    words = ("list", "lot", "--lot", "C1234", "--out", path)
    assert full.run(*words).out == f"1 row written to {path}.\n"
    path.write_bytes(b"mine")
    assert "is there already" in full.refused(*words)
    assert path.read_bytes() == b"mine"
    assert full.run(*words, "--overwrite").code == 0
    assert path.read_bytes() != b"mine"


def test_xlsx_has_its_headings(full: Shell, tmp_path: Path) -> None:
    full.run("list", "drafts", "--out", tmp_path / "d.xlsx")
    headings, row = openpyxl.load_workbook(tmp_path / "d.xlsx").active.iter_rows(values_only=True)
    assert dict(zip(headings, row, strict=True))["Record no."] == "1001"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("list", "lot"), "--lot"),
        (("list", "today", "--sort", "phone"), "--sort"),
        (("list", "nothing"), "invalid choice"),
    ],
)
def test_wrong_usage_is_told(shell: Shell, words: tuple[str, ...], said: str) -> None:
    outcome = shell.run(*words)
    assert outcome.code == 2
    assert said in outcome.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "30/02/2026"), "not a date"),
        (("--from", "2026-1"), "not a date"),
        (("--product", "botx"), "not a product"),
        (("--from", "2026-02-02", "--to", "2026-02-01"), "before the first"),
        (("--out", "list.doc"), "ends in none"),
    ],
)
def test_slip_of_the_finger_is_refused(shell: Shell, words: tuple[str, ...], said: str) -> None:
    assert said in shell.refused("list", "drafts", *words)
