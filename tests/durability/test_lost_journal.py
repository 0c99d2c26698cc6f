"""D8: a journal that is taken away after a kill leaves records that are refused or right."""

from pathlib import Path

import pytest

from tests.support.faults.interposer import lines_under

PROGRAM = "tests.durability.killed_visits"


def silent(disk: Path, how: str, *, every: int = 1, start: int = 1) -> list[str]:
    """Rounds in which the next start took half an act for the whole truth."""
    lines = lines_under(PROGRAM, disk, "", "whole", how, every, start, timeout=550)
    print(*lines, sep="\n")  # noqa: T201 - the numbers of the run
    return [line for line in lines if "half" in line or "lost" in line]


def test_lost_journal_is_noticed(disk: Path) -> None:
    # The places where half of a commit has reached the database.
    assert silent(disk, "removed", every=9, start=205) == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("how", ["removed", "emptied"])
def test_journal_lost_after_any_kill_is_noticed(disk: Path, how: str) -> None:
    assert silent(disk, how) == []
