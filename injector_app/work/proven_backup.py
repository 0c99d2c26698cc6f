"""Open a backup with what a person knows, and prove it before anything else happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from injector_app.keys.derived_keys import derive_keys
from injector_app.keys.key_ring import Unlocked
from injector_app.storage.backups.manifest import Manifest, read_manifest
from injector_app.storage.backups.prove_copy import Proof, prove_copy
from injector_app.storage.backups.shelf import DATABASE, KEYS, require_untouched
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.way_in import WayIn


@dataclass(frozen=True, slots=True)
class ProvenBackup:
    """A backup that opens; the key in `unlocked` is wiped at the end."""

    manifest: Manifest
    unlocked: Unlocked
    proof: Proof


@contextmanager
def proven_backup(
    source: Path, way_in: WayIn, manifest: Manifest | None = None
) -> Iterator[ProvenBackup]:
    """Compare every byte with the manifest, unlock, and read all of it; nothing is written.

    `manifest` is that of the backup that `source` is a copy of, where it has none of its own.

    Raises:
        RecordsProblem: it is no backup, a file is not as it was written, it does not open with
            what was typed, or a page of it is damaged.
    """
    manifest = manifest or manifest_in(source)
    require_untouched(source, manifest)
    unlocked = way_in.unlock(source / KEYS)
    try:
        keys = derive_keys(unlocked.key, unlocked.database_id)
        proof = prove_copy(
            source / DATABASE,
            unlocked.key,
            audit_key=keys.audit,
            database_id=unlocked.database_id,
        )
        yield ProvenBackup(manifest, unlocked, proof)
    finally:
        unlocked.wipe()


def manifest_in(source: Path) -> Manifest:
    """The manifest of the backup in a folder.

    Raises:
        RecordsProblem: there is none.
    """
    manifest = read_manifest(source)
    if manifest is None:
        raise RecordsProblem(Trouble.NO_BACKUP, folder=str(source))
    return manifest
