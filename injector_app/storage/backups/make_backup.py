"""Make one backup of the open records: copy, open the copy, prove it; only then it counts."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from injector_app import __version__
from injector_app.domain.backup import Backup
from injector_app.storage.backups.manifest import Manifest, digest_of
from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.shelf import DATABASE, KEYS, WITNESS, BackupShelf
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

NONE_KNOWN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Source:
    """The open records, and the keys that a copy is proven with.

    `key_file` is a whole generation of it, as read and checked by whoever holds the keys.
    """

    records: Records
    folder: DataFolder
    database_id: UUID
    key_file: bytes = field(repr=False)
    key: bytes | bytearray = field(repr=False)
    audit_key: bytes = field(repr=False)


def make_backup(source: Source, shelf: BackupShelf, at: datetime) -> Manifest:
    """A proven backup on the shelf; one whose audit shows a flaw is kept and says so.

    Called under one key.

    Raises:
        RecordsProblem: the records or the copy are damaged, the place cannot be written, or the
            records were closed meanwhile; nothing of it stays.
    """
    # Closing wipes the key in the middle of it.
    key = bytearray(source.key)
    try:
        blank = Backup(shelf.free_name(at), at, size=0, entries=0, schema=0)
        return shelf.put(blank.name, partial(_fill, source, key, blank))
    finally:
        key[:] = bytes(len(key))


def _fill(source: Source, key: bytearray, blank: Backup, folder: Path) -> Manifest:
    copy = folder / DATABASE
    head = source.records.copy_to(copy, key)
    # Proven is the file as the disk gives it, by a connection of its own.
    with ThreadPoolExecutor(max_workers=1) as beside:
        digest = beside.submit(digest_of, copy)
        proof = prove_copy(
            copy,
            key,
            audit_key=source.audit_key,
            database_id=source.database_id,
            pause=source.records.require_open,
        )
    entries = head.seq if head else 0
    if proof.flaw is None and proof.entries != entries:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    write_privately(folder / KEYS, source.key_file)
    take_witness(source.folder, folder)
    flaw = proof.flaw.kind.value if proof.flaw else ""
    backup = replace(blank, entries=entries, schema=proof.schema, flaw=flaw)
    return manifest_of(folder, backup, source.database_id, known={DATABASE: digest.result()})


def take_witness(source: DataFolder, folder: Path) -> None:
    """The witness beside the copy; records that never had one have none."""
    if source.witness.exists():
        write_privately(folder / WITNESS, source.witness.read_bytes())


def write_privately(path: Path, data: bytes) -> None:
    """A new file that nobody else on this machine reads."""
    path.touch(mode=0o600)
    path.write_bytes(data)


def manifest_of(
    folder: Path, backup: Backup, database_id: UUID, *, known: Mapping[str, str] = NONE_KNOWN
) -> Manifest:
    """The manifest of a filled folder; `known` are digests of files that were taken already."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    size = sum(path.stat().st_size for path in files)
    digests = {path.name: known.get(path.name) or digest_of(path) for path in files}
    return Manifest(replace(backup, size=size), __version__, str(database_id), digests)
