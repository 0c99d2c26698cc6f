"""The key ring: create, unlock and extend the key file of a data folder."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from injector_app.keys.kdf_parameters import KEY_BYTES, KdfParameters
from injector_app.keys.key_file import KeyFile, read_key_file, write_key_file
from injector_app.keys.key_slot import (
    SALT_BYTES,
    KeySlot,
    SlotKind,
    SlotOwner,
    sign_in_tag,
    unwrap_key,
    wrap_key,
)
from injector_app.keys.password_rule import check_password
from injector_app.keys.recovery_key import read_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right password yields; `key` is wiped by whoever closes the records."""

    database_id: UUID
    slot_id: UUID
    key: bytearray = field(repr=False)

    def wipe(self) -> None:
        """Forget the key."""
        self.key[:] = bytes(len(self.key))


def create_key_file(
    folder: DataFolder, *, sign_in: str, password: str, recovery_key: str | None = None
) -> Unlocked:
    """A fresh random database key with a slot, and one for the recovery key if there is one.

    Raises:
        RecordsProblem: a key file is there already, or it cannot be written.
        RuleBroken: the password or the recovery key is refused.
    """
    check_password(password)
    if folder.keys.exists():
        raise RecordsProblem(Trouble.ALREADY_RECORDS, folder=str(folder.root))
    key, database_id = bytearray(secrets.token_bytes(KEY_BYTES)), uuid4()
    slots = [wrap_key(key, SlotOwner(database_id, sign_in), password=password)]
    if recovery_key is not None:
        slots.append(recovery_slot(key, database_id, recovery_key))
    write_key_file(folder.keys, KeyFile(database_id, generation=1, slots=tuple(slots)))
    return Unlocked(database_id, slots[0].id, key)


def unlock(path: Path, *, sign_in: str, password: str) -> Unlocked:
    """The database key, for a person who knows a password.

    Raises:
        RecordsProblem: the password fits no slot of that name, or the key file is missing,
            damaged or too new.
    """
    key_file = read_key_file(path)
    likely = _likely_slots(key_file, sign_in)
    if not likely:
        # An unknown name costs as long as a wrong password, so the wait tells nothing.
        KdfParameters().derive(password, bytes(SALT_BYTES))
    return _first_opened(key_file, likely, password)


def unlock_by_recovery(path: Path, recovery_key: str) -> Unlocked:
    """The database key, for whoever holds the recovery sheet.

    Raises:
        RecordsProblem: it is not the key of these records, or the clinic has none.
        RuleBroken: the key is mistyped.
    """
    plain, key_file = read_recovery_key(recovery_key), read_key_file(path)
    slot = key_file.recovery_slot
    if slot is not None:
        key = unwrap_key(slot, database_id=key_file.database_id, password=plain)
        if key is not None:
            return Unlocked(key_file.database_id, slot.id, key)
    raise RecordsProblem(Trouble.WRONG_RECOVERY_KEY)


def add_slot(folder: DataFolder, unlocked: Unlocked, *, sign_in: str, password: str) -> UUID:
    """Let one more password open the records; returns the new slot's id.

    Raises:
        RecordsProblem: the key file cannot be written.
        RuleBroken: the password is refused.
    """
    check_password(password)
    slot = wrap_key(unlocked.key, SlotOwner(unlocked.database_id, sign_in), password=password)
    write_key_file(folder.keys, read_key_file(folder.keys).with_slot(slot))
    return slot.id


def recovery_slot(key: bytes | bytearray, database_id: UUID, recovery_key: str) -> KeySlot:
    """The slot that opens with a recovery key.

    Raises:
        RuleBroken: the key is mistyped.
    """
    owner = SlotOwner(database_id, SlotKind.RECOVERY.value, SlotKind.RECOVERY)
    return wrap_key(key, owner, password=read_recovery_key(recovery_key))


def proves(folder: DataFolder, slot_id: UUID, password: str) -> bool:
    """Whether the password is the one of that slot.

    Raises:
        RecordsProblem: the key file is missing, damaged or too new.
    """
    key_file = read_key_file(folder.keys)
    slot = key_file.slot(slot_id)
    if slot is None:
        # As dear as a wrong password, so that the wait tells nothing.
        KdfParameters().derive(password, bytes(SALT_BYTES))
        return False
    key = unwrap_key(slot, database_id=key_file.database_id, password=password)
    if key is None:
        return False
    key[:] = bytes(len(key))
    return True


def _first_opened(key_file: KeyFile, slots: tuple[KeySlot, ...], password: str) -> Unlocked:
    for slot in slots:
        key = unwrap_key(slot, database_id=key_file.database_id, password=password)
        if key is not None:
            return Unlocked(key_file.database_id, slot.id, key)
    raise RecordsProblem(Trouble.WRONG_PASSWORD)


def _likely_slots(key_file: KeyFile, sign_in: str) -> tuple[KeySlot, ...]:
    tag = sign_in_tag(key_file.database_id, sign_in)
    return tuple(
        slot for slot in key_file.slots if slot.tag == tag and slot.kind is SlotKind.PASSWORD
    )
