"""Join the folder, the keys, the records and their witness."""

from collections.abc import Callable

from injector_app.keys.derived_keys import derive_keys
from injector_app.keys.key_ring import Unlocked
from injector_app.storage.audit_witness import AuditWitness
from injector_app.storage.records import Records
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.door import Door
from injector_app.work.witness_places import witness_places

OpenRecords = Callable[..., Records]


def open_door(
    folder: DataFolder, lock: FolderLock, unlocked: Unlocked, open_with: OpenRecords
) -> Door:
    """Open, or create, the records with the keys that the database key gives."""
    keys = derive_keys(unlocked.key, unlocked.database_id)
    records = open_with(
        folder, key=unlocked.key, audit_key=keys.audit, database_id=unlocked.database_id
    )
    witness = AuditWitness(witness_places(folder, unlocked.database_id), keys.witness)
    records.tell(witness.hear)
    return Door(folder=folder, lock=lock, unlocked=unlocked, records=records, witness=witness)
