"""D14: an upgrade that is killed or refused at any call leaves the old records or the new ones.

Upgraded records have a backup of what they were, which opens.
"""

import os
from pathlib import Path

import pytest

from tests.durability.upgrade_rounds import ALL_AT_ONCE, NO_BACKUP
from tests.support.faults.interposer import lines_under

FIXTURES = sorted((Path(__file__).parents[1] / "data" / "records").glob("schema_*.db"))
PROGRAM = "tests.durability.upgrade_rounds"
# Each of a hundred calls in several ways takes ten minutes of one core; 1 is all of them.
EVERY = int(os.environ.get("INJECTOR_EVERY_CALL", "5"))


def wrongs(fixture: Path, disk: Path, *, planted: str = "", every: int) -> list[str]:
    *found, numbers = lines_under(PROGRAM, fixture, disk, planted, every, timeout=550)
    print(numbers)  # noqa: T201 - the numbers of the run
    return found


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_upgrade_is_whole_or_has_not_happened(fixture: Path, disk: Path) -> None:
    assert wrongs(fixture, disk, every=47) == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_upgrade_struck_at_many_calls(fixture: Path, disk: Path) -> None:
    assert wrongs(fixture, disk, every=EVERY) == []


def test_control_upgrade_without_a_backup_is_found(disk: Path) -> None:
    assert wrongs(FIXTURES[0], disk, planted=NO_BACKUP, every=47)


def test_control_half_an_upgrade_is_found(disk: Path) -> None:
    assert wrongs(FIXTURES[0], disk, planted=ALL_AT_ONCE, every=29)
