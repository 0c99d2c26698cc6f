"""KeyFile: the slots of a clinic, kept beside the records in two generations."""

import hashlib
import json
import logging
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_slot import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, KeySlot
from injector_app.system.atomic_file import write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

_FAMILY = "injector_app/keys/"
_FORMAT = f"{_FAMILY}1"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Every slot of one database; `generation` counts the times it was written."""

    database_id: UUID
    generation: int
    slots: tuple[KeySlot, ...]

    def slot(self, slot_id: UUID) -> KeySlot | None:
        """The slot of that id, if it is still there."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def with_slot(self, slot: KeySlot) -> "KeyFile":
        """The next generation, with one more slot."""
        return KeyFile(self.database_id, self.generation + 1, (*self.slots, slot))

    def to_bytes(self) -> bytes:
        """One line of JSON and one of its SHA-256; every later format keeps these two lines."""
        plain = {
            "format": _FORMAT,
            "database": str(self.database_id),
            "generation": self.generation,
            "slots": [_slot_to_plain(slot) for slot in self.slots],
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


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Write the next generation; at every moment of it one whole generation is on the disk.

    Raises:
        RecordsProblem: the folder cannot be written or the disk is full.
    """
    data = key_file.to_bytes()
    with disk_trouble(path.parent):
        write_whole(previous_generation(path), _intact_bytes(path) or data)
        write_whole(path, data)


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
        return previous_generation(path).read_bytes()


def _checksum(line: bytes) -> bytes:
    return hashlib.sha256(line).hexdigest().encode()


def _slot_to_plain(slot: KeySlot) -> dict[str, Any]:
    return {
        "id": str(slot.id),
        "tag": slot.tag,
        "kdf": "argon2id",
        "memory_kib": slot.kdf.memory_kib,
        "passes": slot.kdf.passes,
        "lanes": slot.kdf.lanes,
        "salt": b64encode(slot.salt).decode(),
        "nonce": b64encode(slot.nonce).decode(),
        "wrapped_key": b64encode(slot.wrapped_key).decode(),
    }


def _key_file_from_plain(plain: Mapping[str, Any]) -> KeyFile:
    written_as = plain["format"]
    if written_as != _FORMAT:
        newer = written_as.startswith(_FAMILY)
        raise RecordsProblem(Trouble.KEY_FILE_TOO_NEW if newer else Trouble.KEY_FILE_DAMAGED)
    return KeyFile(
        database_id=UUID(plain["database"]),
        generation=int(plain["generation"]),
        slots=tuple(_slot_from_plain(slot) for slot in plain["slots"]),
    )


def _slot_from_plain(plain: Mapping[str, Any]) -> KeySlot:
    return KeySlot(
        id=UUID(plain["id"]),
        tag=int(plain["tag"]),
        kdf=KdfParameters(
            memory_kib=int(plain["memory_kib"]),
            passes=int(plain["passes"]),
            lanes=int(plain["lanes"]),
        ),
        salt=_bytes(plain["salt"], SALT_BYTES),
        nonce=_bytes(plain["nonce"], NONCE_BYTES),
        wrapped_key=_bytes(plain["wrapped_key"], WRAPPED_BYTES),
    )


def _bytes(text: str, length: int) -> bytes:
    data = b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError(length)
    return data
