"""D3: whichever call fails, it is told at once, nothing is lost, and trying again works."""

import os
from pathlib import Path

import pytest

from tests.durability.failed_visits import SWALLOW
from tests.support.faults.interposer import lines_under

PROGRAM = "tests.durability.failed_visits"
# Of each kind of failure every fifth call, each kind shifted by one, so that each call fails in
# two ways; 1 is all of them, a quarter of an hour of one core.
EVERY = int(os.environ.get("INJECTOR_EVERY_CALL", "5"))


def wrongs(disk: Path, *, planted: str = "", every: int) -> list[str]:
    """What was wrong after which failure; the numbers are printed for the report."""
    *found, numbers = lines_under(PROGRAM, disk, planted, every, timeout=1150)
    print(numbers)  # noqa: T201 - the numbers of the run
    assert int(numbers.split()[0]) >= 10
    return found


def test_failed_call_is_told_and_loses_nothing(disk: Path) -> None:
    assert wrongs(disk, every=53) == []


def test_control_a_swallowed_failure_is_found(disk: Path) -> None:
    assert any("lost" in line for line in wrongs(disk, planted=SWALLOW, every=251))


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_every_call_fails_in_two_ways(disk: Path) -> None:
    assert wrongs(disk, every=EVERY) == []
