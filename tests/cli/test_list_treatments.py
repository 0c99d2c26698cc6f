"""Past treatments are found by patient, product, lot and days."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.shell import Shell
from tests.support.treatment_file import write_treatments


def _earlier(treatment: Any) -> None:
    treatment |= {"patient": "1002", "performed_at": "2026-08-20T23:30:00-04:00"}
    treatment["vials"][0]["lot"] = "D77"


@pytest.fixture
def two(shell: Shell, tmp_path: Path) -> Shell:
    shell.json("treatments", "import", write_treatments(tmp_path / "a.json"))
    shell.json("treatments", "import", write_treatments(tmp_path / "b.json", _earlier))
    return shell


def test_newest_comes_first(two: Shell) -> None:
    assert [each["patient"] for each in two.json("treatments", "list")] == ["1001", "1002"]


@pytest.mark.parametrize(
    ("options", "patients"),
    [
        (("--patient", "1002"), ["1002"]),
        (("--patient", "77"), []),
        (("--product", "Botox"), ["1001", "1002"]),
        (("--lot", "d77"), ["1002"]),
        (("--from", "2026-08-20", "--to", "2026-08-20"), ["1002"]),
        (("--from", "21/08/2026"), ["1001"]),
        (("--to", "2026-08-19"), []),
        (("--lot", "D77", "--patient", "1001"), []),
    ],
)
def test_every_option_narrows(two: Shell, options: tuple[str, ...], patients: list[str]) -> None:
    found = two.json("treatments", "list", *options)
    assert [each["patient"] for each in found] == patients


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--product", "botx"), "not a product"),
        (("--from", "soon"), "not a date"),
        (("--lot", "\udcff"), "hidden character"),
        (("--patient", "\udcff"), "hidden character"),
    ],
)
def test_slip_of_the_finger_is_refused(shell: Shell, options: tuple[str, ...], words: str) -> None:
    assert words in shell.refused("treatments", "list", *options)


def test_table_names_what_was_given(two: Shell) -> None:
    out = two.run("treatments", "list").out
    assert "160 U Botox" in out
    assert two.run("treatments", "list", "--lot", "zzz").out == "No treatment found.\n"
