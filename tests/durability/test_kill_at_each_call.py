"""D2: killed before each call that changes the disk, every act is wholly there or wholly absent."""

from pathlib import Path

import pytest

from tests.durability.scripted_visit import SIGNATURE_APART, TWO_TRANSACTIONS
from tests.support.faults.interposer import lines_under

# The visit makes so many calls before it signs.
FROM_SIGNING = 316
PROGRAM = "tests.durability.killed_visits"


def wrongs(
    disk: Path,
    *,
    planted: str = "",
    torn: str = "whole",
    every: int = 1,
    start: int = 1,
) -> list[str]:
    """What was wrong after which kill; the number of calls is printed for the report."""
    lines = lines_under(PROGRAM, disk, planted, torn, "none", every, start, timeout=550)
    calls = [line for line in lines if line.startswith("calls")]
    assert calls, "the visit never came to its end"
    print(*calls)  # noqa: T201 - the numbers of the run
    assert int(calls[0].split()[1]) > 100
    return [line for line in lines if not line.startswith("calls")]


def test_no_kill_leaves_half_an_act(disk: Path) -> None:
    assert wrongs(disk, every=7) == []


def test_control_two_transactions_for_one_act_are_found(disk: Path) -> None:
    found = wrongs(disk, planted=TWO_TRANSACTIONS, every=6, start=139)
    assert any("half" in line for line in found)


def test_control_a_signature_apart_from_its_note_is_found(disk: Path) -> None:
    found = wrongs(disk, planted=SIGNATURE_APART, every=4, start=FROM_SIGNING)
    assert any("half" in line for line in found)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("torn", ["whole", "torn"])
def test_no_kill_before_or_within_any_call_leaves_half_an_act(disk: Path, torn: str) -> None:
    assert wrongs(disk, torn=torn) == []
