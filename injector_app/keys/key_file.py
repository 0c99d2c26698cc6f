"""KeyFile: the slots of a clinic, kept beside the records in two generations."""

import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from injector_app.keys.key_file_text import slot_from_plain, slot_to_plain
from injector_app.keys.key_slot import KeySlot, SlotKind, resealed
from injector_app.system.atomic_file import write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

_FAMILY = "injector_app/keys/"
_FORMAT = f"{_FAMILY}2"
_READABLE = frozenset({f"{_FAMILY}1", _FORMAT})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Every slot of one database; `generation` counts the times it was written."""

    database_id: UUID
    generation: int
    slots: tuple[KeySlot, ...]

    @property
    def recovery_slot(self) -> KeySlot | None:
        """The slot of the recovery key, if the clinic has one."""
        return next((slot for slot in self.slots if slot.kind is SlotKind.RECOVERY), None)

    def slot(self, slot_id: UUID) -> KeySlot | None:
        """The slot of that id, if it is still there."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def with_slot(self, slot: KeySlot) -> "KeyFile":
        """The next generation, with one more slot, or with another in place of that id."""
        others = (kept for kept in self.slots if kept.id != slot.id)
        return self._next((*others, slot))

    def without_slot(self, slot_id: UUID) -> "KeyFile":
        """The next generation, with one slot less."""
        return self._next(tuple(slot for slot in self.slots if slot.id != slot_id))

    def with_recovery_slot(self, slot: KeySlot) -> "KeyFile":
        """The next generation, with this recovery slot as the only one."""
        kept = tuple(other for other in self.slots if other.kind is not SlotKind.RECOVERY)
        return self._next((*kept, slot))

    def leading_to(self, key: bytes | bytearray) -> "KeyFile":
        """The next generation, where every slot leads to another database key."""
        slots = (resealed(slot, key, database_id=self.database_id) for slot in self.slots)
        return self._next(tuple(slots))

    def to_bytes(self) -> bytes:
        """One line of JSON and one of its SHA-256; every later format keeps these two lines."""
        plain = {
            "format": _FORMAT,
            "database": str(self.database_id),
            "generation": self.generation,
            "slots": [slot_to_plain(slot) for slot in self.slots],
        }
        line = json.dumps(plain).encode()
        return b"%s\n%s\n" % (line, _checksum(line))

    @classmethod
    def from_bytes(cls, data: bytes) -> "KeyFile":
        """What `to_bytes` wrote.

        Raises:
            RecordsProblem: a byte differs, or a newer version wrote it.
        """
        line, _, rest = data.partition(b"\n")
        if rest != _checksum(line) + b"\n":
            raise RecordsProblem(Trouble.KEY_FILE_DAMAGED)
        try:
            return _key_file_from_plain(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise RecordsProblem(Trouble.KEY_FILE_DAMAGED) from problem

    def _next(self, slots: tuple[KeySlot, ...]) -> "KeyFile":
        return replace(self, generation=self.generation + 1, slots=slots)


def read_key_file(path: Path) -> KeyFile:
    """The key file, or the generation before when it is damaged or gone.

    Raises:
        RecordsProblem: neither is there, both are damaged, or a newer version wrote it.
    """
    trouble = Trouble.KEY_FILE_MISSING
    for copy in (path, previous_generation(path)):
        if not copy.exists():
            continue
        try:
            return _read_copy(copy)
        except RecordsProblem as problem:
            if problem.trouble is not Trouble.KEY_FILE_DAMAGED:
                raise
            trouble = problem.trouble
            _log.warning("%s is damaged", copy.name)
    raise RecordsProblem(trouble, file=path.name)


def write_key_file(path: Path, key_file: KeyFile, *, retires: bool = False) -> None:
    """Write the next generation; at every moment of it one whole generation is on the disk.

    Args:
        path: where the key file lies.
        key_file: the next generation.
        retires: the generation before must not open the records any more: both copies become
            this one, as when a password was changed or a slot taken away.

    Raises:
        RecordsProblem: the folder cannot be written or the disk is full.
    """
    data = key_file.to_bytes()
    with disk_trouble(path.parent):
        write_whole(previous_generation(path), _intact_bytes(path) or data)
        write_whole(path, data)
        if retires and path.read_bytes() == data:
            write_whole(previous_generation(path), data)


def copies_are_whole(path: Path) -> bool:
    """Whether both generations are there and can be read."""
    for copy in (path, previous_generation(path)):
        try:
            _read_copy(copy)
        except RecordsProblem:
            return False
    return True


def previous_generation(path: Path) -> Path:
    """Where the generation before is kept."""
    return path.with_name(f"{path.name}.previous")


def _read_copy(path: Path) -> KeyFile:
    with disk_trouble(path.parent):
        data = path.read_bytes()
    return KeyFile.from_bytes(data)


def _intact_bytes(path: Path) -> bytes | None:
    """The generation now on disk; a damaged one must not push the whole one out."""
    if not path.exists():
        return None
    try:
        return _read_copy(path).to_bytes()
    except RecordsProblem as problem:
        if problem.trouble is not Trouble.KEY_FILE_DAMAGED:
            raise
    previous = previous_generation(path)
    return previous.read_bytes() if previous.exists() else None


def _checksum(line: bytes) -> bytes:
    return hashlib.sha256(line).hexdigest().encode()


def _key_file_from_plain(plain: Mapping[str, Any]) -> KeyFile:
    written_as = plain["format"]
    if written_as not in _READABLE:
        newer = written_as.startswith(_FAMILY)
        raise RecordsProblem(Trouble.KEY_FILE_TOO_NEW if newer else Trouble.KEY_FILE_DAMAGED)
    return KeyFile(
        database_id=UUID(plain["database"]),
        generation=int(plain["generation"]),
        slots=tuple(slot_from_plain(slot) for slot in plain["slots"]),
    )
