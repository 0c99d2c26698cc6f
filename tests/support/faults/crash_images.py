"""CrashImages: rebuild, from a record of writes and syncs, what a power cut may leave behind.

The model: what was synced stays. Of what was not, each write of 512-byte sectors may be there or
not, in any order; a file's length and a removal may be lost as well. A file is taken to have its
name once it was synced. Disks that lie about having synced are not modelled.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
WAYS = ("lost", "kept", "reordered", "torn", "unlink lost")


@dataclass(frozen=True, slots=True)
class Change:
    """One recorded call: Create, Write, Truncate, Sync, Unlink, Rename, or a Mark."""

    kind: str
    path: str
    place: int
    data: bytes


@dataclass(slots=True)
class Disk:
    """Files as a running program sees them, and what of them is not synced yet."""

    durable: dict[str, bytes]
    pending: list[Change] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    def take(self, change: Change, folder: str) -> None:
        if change.kind == "M":
            self.marks.append(change.path)
        elif change.kind == "S":
            self._sync(change.path, folder)
        else:
            self.pending.append(change)

    def image(self, way: str, chance: random.Random) -> dict[str, bytes]:
        """The files after a power cut now."""
        files = dict(self.durable)
        for change in self.pending:
            _survive(files, change, way, chance)
        return files

    def _sync(self, path: str, folder: str) -> None:
        """A file's sync makes its bytes durable; the folder's makes names and removals so."""
        of_names = path == folder
        rest: list[Change] = []
        for change in self.pending:
            is_name = change.kind in "UR"
            if change.path == path or (of_names and is_name):
                _apply(self.durable, change)
            else:
                rest.append(change)
        self.pending = rest


def read_record(path: Path) -> list[Change]:
    """Every change in the order in which it was made."""
    changes: list[Change] = []
    with path.open("rb") as file:
        while line := file.readline():
            kind, place, length, name = line.decode().rstrip("\n").split(" ", 3)
            changes.append(Change(kind, name, int(place), file.read(int(length))))
    return changes


def crash_images(
    before: Path, changes: list[Change], *, count: int, seed: int
) -> Iterator[tuple[dict[str, bytes], str, list[str]]]:
    """Random power cuts: files, the way of the cut, and the marks that were made before it."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    moments = sorted(chance.randrange(len(changes)) for _ in range(count))
    disk = Disk({str(path): path.read_bytes() for path in before.iterdir() if path.is_file()})
    done = 0
    for moment in moments:
        for change in changes[done : moment + 1]:
            disk.take(change, str(before))
        done = moment + 1
        way = chance.choice(WAYS)
        yield disk.image(way, chance), way, list(disk.marks)


def lay_out(files: dict[str, bytes], before: Path, root: Path) -> None:
    """Put the files of an image into another folder."""
    for old in root.iterdir():
        old.unlink()
    for name, data in files.items():
        (root / Path(name).relative_to(before)).write_bytes(data)


def _survive(files: dict[str, bytes], change: Change, way: str, chance: random.Random) -> None:
    if way == "lost":
        return
    if way == "unlink lost" and change.kind in "UT":
        return
    if way == "reordered" and chance.random() < 0.5:
        return
    if way == "torn" and change.kind == "W":
        for sector in _sectors(change):
            if chance.random() < 0.5:
                _apply(files, sector)
        return
    _apply(files, change)


def _sectors(change: Change) -> Iterator[Change]:
    """The parts of a write that a disk puts down one by one."""
    start, end = change.place, change.place + len(change.data)
    edge = start
    while edge < end:
        after = min(end, (edge // SECTOR + 1) * SECTOR)
        yield Change("W", change.path, edge, change.data[edge - start : after - start])
        edge = after


def _apply(files: dict[str, bytes], change: Change) -> None:
    old = files.get(change.path, b"")
    match change.kind:
        case "C":
            files[change.path] = b""
        case "W":
            padded = old.ljust(change.place, b"\0")
            files[change.path] = (
                padded[: change.place] + change.data + padded[change.place + len(change.data) :]
            )
        case "T":
            files[change.path] = old[: change.place].ljust(change.place, b"\0")
        case "U":
            files.pop(change.path, None)
        case _:
            files[change.data.decode()] = files.pop(change.path, b"")
