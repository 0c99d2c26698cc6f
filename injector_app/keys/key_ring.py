"""The key ring: create, unlock and extend the key file of a data folder."""

import secrets
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from injector_app.keys.kdf_parameters import KEY_BYTES, KdfParameters
from injector_app.keys.key_file import KeyFile, read_key_file, write_key_file
from injector_app.keys.key_slot import SALT_BYTES, KeySlot, sign_in_tag, unwrap_key, wrap_key
from injector_app.keys.password_rule import check_password
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right password yields; `key` is wiped by whoever closes the records."""

    database_id: UUID
    slot_id: UUID
    key: bytearray = field(repr=False)
    key_file: bytes = field(repr=False)


def create_key_file(folder: DataFolder, *, sign_in: str, password: str) -> Unlocked:
    """A fresh random database key with one slot; never in place of another.

    Raises:
        RecordsProblem: a key file is there already, or it cannot be written.
        RuleBroken: the password is refused.
    """
    check_password(password)
    if folder.keys.exists():
        raise RecordsProblem(Trouble.ALREADY_RECORDS, folder=str(folder.root))
    key, database_id = bytearray(secrets.token_bytes(KEY_BYTES)), uuid4()
    slot = wrap_key(bytes(key), database_id=database_id, sign_in=sign_in, password=password)
    key_file = KeyFile(database_id, generation=1, slots=(slot,))
    write_key_file(folder.keys, key_file)
    return Unlocked(database_id, slot.id, key, key_file.to_bytes())


def unlock(folder: DataFolder, *, sign_in: str, password: str) -> Unlocked:
    """The database key, for a person who knows a password.

    Raises:
        RecordsProblem: the password fits no slot of that name, or the key file is missing,
            damaged or too new.
    """
    key_file = read_key_file(folder.keys)
    likely = _likely_slots(key_file, sign_in)
    if not likely:
        # An unknown name costs as long as a wrong password, so the wait tells nothing.
        KdfParameters().derive(password, bytes(SALT_BYTES))
    for slot in likely:
        key = unwrap_key(slot, database_id=key_file.database_id, password=password)
        if key is not None:
            return Unlocked(key_file.database_id, slot.id, key, key_file.to_bytes())
    raise RecordsProblem(Trouble.WRONG_PASSWORD)


def add_slot(folder: DataFolder, unlocked: Unlocked, *, sign_in: str, password: str) -> UUID:
    """Let one more password open the records; returns the new slot's id.

    Raises:
        RecordsProblem: the key file cannot be written.
        RuleBroken: the password is refused.
    """
    check_password(password)
    slot = wrap_key(
        bytes(unlocked.key),
        database_id=unlocked.database_id,
        sign_in=sign_in,
        password=password,
    )
    write_key_file(folder.keys, read_key_file(folder.keys).with_slot(slot))
    return slot.id


def proves(folder: DataFolder, slot_id: UUID, password: str) -> bool:
    """Whether the password is the one of that slot.

    Raises:
        RecordsProblem: the key file is missing, damaged or too new.
    """
    key_file = read_key_file(folder.keys)
    slot = key_file.slot(slot_id)
    if slot is None:
        return False
    return unwrap_key(slot, database_id=key_file.database_id, password=password) is not None


def _likely_slots(key_file: KeyFile, sign_in: str) -> tuple[KeySlot, ...]:
    tag = sign_in_tag(key_file.database_id, sign_in)
    return tuple(slot for slot in key_file.slots if slot.tag == tag)
