"""Door: the locked, unlocked and opened data folder of one signed-in person."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from injector_app.keys.derived_keys import derive_keys
from injector_app.keys.key_changes import remove_slot, replace_password, replace_recovery_key
from injector_app.keys.key_file import read_key_file
from injector_app.keys.key_ring import Unlocked, add_slot, proves
from injector_app.keys.key_rotation import begin_rotation, finish_rotation
from injector_app.keys.key_slot import KeySlot, SlotOwner
from injector_app.keys.personal_key import personal_key
from injector_app.storage.audit_keys import retire_audit_key
from injector_app.storage.audit_witness import AuditWitness
from injector_app.storage.key_copies import store_key_file
from injector_app.storage.records import Records, Transaction
from injector_app.system.errors import Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Door:
    """What keeps the records open: the folder's lock, the database key, the connection.

    `found` is what was wrong with the keys when the door was opened, and has been put right;
    `was_cut` tells that the records were not closed the last time, as after a crash.
    """

    folder: DataFolder
    lock: FolderLock
    unlocked: Unlocked
    records: Records
    witness: AuditWitness
    found: tuple[Trouble, ...] = ()
    was_cut: bool = False

    @property
    def has_recovery_key(self) -> bool:
        """Whether a recovery key opens these records."""
        return read_key_file(self.folder.keys).recovery_slot is not None

    @property
    def slot_ids(self) -> frozenset[UUID]:
        """The slots that open these records."""
        return frozenset(slot.id for slot in read_key_file(self.folder.keys).slots)

    def prove(self, password: str) -> bool:
        """Whether the password is the signed-in person's own."""
        return proves(self.folder, self.unlocked.slot_id, password)

    def personal_key(self, password: str) -> bytes | None:
        """What wraps the signed-in person's signing key; None when the password is another."""
        return personal_key(self.folder, self.unlocked.slot_id, password)

    def prove_slot(self, slot_id: UUID, password: str) -> bool:
        """Whether the password is that of another person's slot."""
        return proves(self.folder, slot_id, password)

    def enrol(self, *, sign_in: str, password: str) -> UUID:
        """Give one more person a way to the database key; returns the new slot's id."""
        slot_id = add_slot(self.folder, self.unlocked, sign_in=sign_in, password=password)
        with self.records.writing() as transaction:
            self.keep_key_file(transaction)
        return slot_id

    def change_password(
        self, *, sign_in: str, password: str, before: Callable[[KeySlot], None] | None = None
    ) -> None:
        """Let the signed-in person's slot open with this password only; as `replace_password`."""
        owner = SlotOwner(self.unlocked.database_id, sign_in, slot_id=self.unlocked.slot_id)
        replace_password(self.folder, self.unlocked, owner, password=password, before=before)

    def change_recovery_key(self, recovery_key: str) -> None:
        """Let this recovery key open the records, and no other."""
        replace_recovery_key(self.folder, self.unlocked, recovery_key)

    def shut_out(self, slot_id: UUID) -> None:
        """Take a person's way to the database key away."""
        remove_slot(self.folder, slot_id)

    def change_key(self) -> None:
        """Put the records under a fresh database key that every slot leads to (K4).

        Killed at any moment, the records open with the present or with the fresh key: the next
        sign-in finds out which.
        """
        key = begin_rotation(self.folder)
        keys = derive_keys(key, self.unlocked.database_id)
        with self.records.writing() as transaction:
            retire_audit_key(transaction)
        self.records.move_under(key, self.folder, from_key=self.unlocked.key, audit_key=keys.audit)
        self.unlocked.key[:] = key
        key[:] = bytes(len(key))
        self.witness.move_under(keys.witness)
        finish_rotation(self.folder)

    def keep_key_file(self, transaction: Transaction) -> None:
        """Keep the bytes of the key file inside the records as well."""
        store_key_file(transaction, self.folder.keys.read_bytes())

    def leave_witness(self) -> None:
        """Write the end of the audit down outside the records."""
        self.witness.write()

    def close(self) -> None:
        """Close the records, forget the key, let the next copy of the program in."""
        self.leave_witness()
        self.records.close()
        self.unlocked.wipe()
        self.lock.release()
