"""B4, B2: a backup or a restore that is killed or refused at any call loses nothing."""

from pathlib import Path

import pytest

from tests.durability.backup_rounds import BACK_UP, EARLY, OVER, RESTORE
from tests.support.faults.interposer import lines_under

PROGRAM = "tests.durability.backup_rounds"


def wrongs(act: str, disk: Path, every: int) -> list[str]:
    *found, numbers = lines_under(PROGRAM, act, disk, every, timeout=550)
    print(numbers)  # noqa: T201 - the numbers of the run
    return found


@pytest.mark.parametrize(("act", "every"), [(BACK_UP, 37), (RESTORE, 17)])
def test_nothing_is_lost(act: str, every: int, disk: Path) -> None:
    assert wrongs(act, disk, every) == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("act", [BACK_UP, RESTORE])
def test_nothing_is_lost_at_any_call(act: str, disk: Path) -> None:
    assert wrongs(act, disk, every=1) == []


@pytest.mark.parametrize("act", [EARLY, OVER])
def test_control_planted_faults_are_found(act: str, disk: Path) -> None:
    assert wrongs(act, disk, every=3)
