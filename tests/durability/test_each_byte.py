"""D6 and D7: whatever is changed in the file from outside is refused, never silently wrong."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill

PAGE = 4096
SEED = 20261122
# The file is fifteen times as large as the 28 kB of which each byte could be flipped in the time.
EVERY = 14
WHOLE, REFUSED, SILENT = "whole", "refused", "silently wrong"


@pytest.fixture
def path(disk: Path) -> Path:
    """A database with a signed note, closed."""
    records = create(disk)
    filled = fill(records, points=40)
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
    records.close()
    return DataFolder(disk).database


def dump(path: Path) -> str:
    """Every row of every table, read as the program reads: nothing counts if a page was damaged.

    Raises:
        DatabaseError: the file is refused.
    """
    connection = connect(path, A_KEY, mode="ro")
    try:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not names:
            # An empty file is an empty database to the engine; the program refuses it.
            raise dbapi2.DatabaseError("empty")
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names]  # noqa: S608 - from sqlite_master
        if connection.execute("PRAGMA cipher_status").fetchone()[0] != "1":
            raise dbapi2.DatabaseError("damaged page")
        return repr(rows)
    finally:
        connection.close()


def answer(path: Path, whole: str) -> str:
    try:
        found = dump(path)
    except (dbapi2.Error, UnicodeDecodeError):
        return REFUSED
    if "\\x00" in found:
        return REFUSED  # as WholeText does
    return WHOLE if found == whole else SILENT


def flipped(path: Path, places: Iterator[int]) -> Counter[str]:
    whole, found = dump(path), Counter[str]()
    with path.open("r+b", buffering=0) as file:
        for place in places:
            file.seek(place)
            byte = file.read(1)
            file.seek(place)
            file.write(bytes([byte[0] ^ (1 << place % 8)]))
            found[answer(path, whole)] += 1
            file.seek(place)
            file.write(byte)
    assert dump(path) == whole
    return found


def test_no_flipped_byte_is_silently_wrong(path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable, no secret
    places = chance.sample(range(path.stat().st_size), 1500)
    found = flipped(path, iter(places))
    print(f"seed {SEED}: {dict(found)}")  # noqa: T201 - the numbers of the run
    assert not found[SILENT]
    assert found[REFUSED] > 500


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_thirty_thousand_flipped_bytes(path: Path) -> None:
    found = flipped(path, iter(range(SEED % EVERY, path.stat().st_size, EVERY)))
    print(f"{sum(found.values())} bytes: {dict(found)}")  # noqa: T201 - the numbers of the run
    assert not found[SILENT]
    assert sum(found.values()) > 28_672


def pages(path: Path) -> list[bytes]:
    data = path.read_bytes()
    return [data[start : start + PAGE] for start in range(0, len(data), PAGE)]


def put(path: Path, whole: list[bytes]) -> None:
    path.write_bytes(b"".join(whole))


def damaged_pages(path: Path, damage: Callable[[list[bytes], int], list[bytes]]) -> Counter[str]:
    whole, healthy, found = dump(path), pages(path), Counter[str]()
    for number in range(len(healthy)):
        put(path, damage(list(healthy), number))
        found[answer(path, whole)] += 1
    put(path, healthy)
    return found


def zeroed(healthy: list[bytes], number: int) -> list[bytes]:
    healthy[number] = bytes(PAGE)
    return healthy


def cut(healthy: list[bytes], number: int) -> list[bytes]:
    return healthy[:number]


def half(healthy: list[bytes], number: int) -> list[bytes]:
    healthy[number] = healthy[number][: PAGE // 2].ljust(PAGE, b"\0")
    return healthy


@pytest.mark.parametrize("damage", [zeroed, cut, half])
def test_page_that_is_gone_is_never_silent(
    path: Path, damage: Callable[[list[bytes], int], list[bytes]]
) -> None:
    found = damaged_pages(path, damage)
    assert not found[SILENT], found
    assert found[REFUSED]


def test_swapped_pages_are_never_silent(path: Path) -> None:
    whole, healthy, found = dump(path), pages(path), Counter[str]()
    for one in range(len(healthy)):
        for other in range(one):
            swapped = list(healthy)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            put(path, swapped)
            found[answer(path, whole)] += 1
    print(dict(found))  # noqa: T201 - the numbers of the run
    assert not found[SILENT], found


# Now and then the engine refuses both pages after all; why is not known yet.
@pytest.mark.slow
def test_control_a_page_of_an_older_file_is_silent_for_the_engine(path: Path, disk: Path) -> None:
    """Why there is a check of rows against the audit: no cipher can see an older page of its own.

    Putting back the page of one changed dose leaves every MAC right. The check of rows against
    the audit must refuse it, and the witness outside the file must refuse the whole older file.
    """
    shutil.copy(path, disk / "older.db")
    connection = connect(path, A_KEY, mode="rw")
    connection.execute("UPDATE patient SET alerts = 'none'")
    connection.commit()
    connection.close()
    whole, now, before = dump(path), pages(path), pages(disk / "older.db")
    changed = [number for number, page in enumerate(before) if page != now[number]]
    found = Counter[str]()
    for number in changed:
        rolled_back = list(now)
        rolled_back[number] = before[number]
        put(path, rolled_back)
        found[answer(path, whole)] += 1
    put(path, now)
    print(f"{len(changed)} pages changed: {dict(found)}")  # noqa: T201 - the numbers of the run
    assert found[SILENT]
