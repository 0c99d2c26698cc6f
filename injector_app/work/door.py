"""Door: the locked, unlocked and opened data folder of one signed-in person."""

from dataclasses import dataclass
from uuid import UUID

from injector_app.keys.key_ring import Unlocked, add_slot, proves
from injector_app.storage.audit_witness import AuditWitness
from injector_app.storage.key_copies import store_key_file
from injector_app.storage.records import Records
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Door:
    """What keeps the records open: the folder's lock, the database key, the connection."""

    folder: DataFolder
    lock: FolderLock
    unlocked: Unlocked
    records: Records
    witness: AuditWitness

    def prove(self, password: str) -> bool:
        """Whether the password is the signed-in person's own."""
        return proves(self.folder, self.unlocked.slot_id, password)

    def enrol(self, *, sign_in: str, password: str) -> UUID:
        """Give one more person a way to the database key; returns the new slot's id."""
        slot_id = add_slot(self.folder, self.unlocked, sign_in=sign_in, password=password)
        with self.records.writing() as transaction:
            store_key_file(transaction, self.folder.keys.read_bytes())
        return slot_id

    def leave_witness(self) -> None:
        """Write the end of the audit down outside the records."""
        self.witness.write()

    def close(self) -> None:
        """Close the records, forget the key, let the next copy of the program in."""
        self.leave_witness()
        self.records.close()
        self.unlocked.key[:] = bytes(len(self.unlocked.key))
        self.lock.release()
