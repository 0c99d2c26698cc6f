"""Changes to slots: each is proven to open before what it replaces is dropped."""

from collections.abc import Callable
from uuid import UUID

from injector_app.keys.key_file import KeyFile, read_key_file, write_key_file
from injector_app.keys.key_ring import Unlocked, recovery_slot
from injector_app.keys.key_slot import KeySlot, SlotOwner, unwrap_key, wrap_key
from injector_app.keys.password_rule import check_password
from injector_app.keys.recovery_key import read_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder


def replace_password(
    folder: DataFolder,
    unlocked: Unlocked,
    owner: SlotOwner,
    *,
    password: str,
    before: Callable[[KeySlot], None] | None = None,
) -> None:
    """Rewrite one slot under another password; its id stays and the old password is dead.

    `before` is given the new slot while the old password still holds, so that what else hangs on
    the password can be kept under the new one.

    Raises:
        RecordsProblem: the new slot does not open, or the key file cannot be written.
        RuleBroken: the password is refused.
    """
    check_password(password)
    slot = wrap_key(unlocked.key, owner, password=password)
    if before is not None:
        before(slot)
    _write_proven(folder, read_key_file(folder.keys).with_slot(slot), unlocked, {slot: password})


def replace_recovery_key(folder: DataFolder, unlocked: Unlocked, recovery_key: str) -> None:
    """Let this recovery key open the records, and the one before no more.

    Raises:
        RecordsProblem: the new slot does not open, or the key file cannot be written.
        RuleBroken: the key is mistyped.
    """
    slot = recovery_slot(unlocked.key, unlocked.database_id, recovery_key)
    following = read_key_file(folder.keys).with_recovery_slot(slot)
    _write_proven(folder, following, unlocked, {slot: read_recovery_key(recovery_key)})


def replace_both(
    folder: DataFolder, unlocked: Unlocked, owner: SlotOwner, *, password: str, recovery_key: str
) -> None:
    """After the recovery key was used: another password and another recovery key, in one step.

    Raises:
        RecordsProblem: a new slot does not open, or the key file cannot be written.
        RuleBroken: the password is refused or the recovery key mistyped.
    """
    check_password(password)
    slot = wrap_key(unlocked.key, owner, password=password)
    spare = recovery_slot(unlocked.key, unlocked.database_id, recovery_key)
    following = read_key_file(folder.keys).with_slot(slot).with_recovery_slot(spare)
    secrets = {slot: password, spare: read_recovery_key(recovery_key)}
    _write_proven(folder, following, unlocked, secrets)


def renew_old_slot(folder: DataFolder, unlocked: Unlocked, *, sign_in: str, password: str) -> None:
    """Give a slot of the first format its public key; done while its password is at hand.

    Raises:
        RecordsProblem: the new slot does not open, or the key file cannot be written.
    """
    slot = read_key_file(folder.keys).slot(unlocked.slot_id)
    if slot is not None and slot.seal is None:
        owner = SlotOwner(unlocked.database_id, sign_in, slot_id=slot.id)
        replace_password(folder, unlocked, owner, password=password)


def remove_slot(folder: DataFolder, slot_id: UUID) -> None:
    """Take one person's way in away.

    Raises:
        RecordsProblem: it is the recovery slot or the last one, or the file cannot be written.
    """
    key_file = read_key_file(folder.keys)
    following = key_file.without_slot(slot_id)
    recovery = key_file.recovery_slot
    is_recovery = recovery is not None and recovery.id == slot_id
    if is_recovery or all(slot is recovery for slot in following.slots):
        raise RecordsProblem(Trouble.SLOT_NEEDED)
    write_key_file(folder.keys, following, retires=True)


def restore_key_file(folder: DataFolder, data: bytes) -> KeyFile:
    """Put the bytes of a key file back as both generations, as from a backup.

    Raises:
        RecordsProblem: the bytes are damaged or too new, or they cannot be written.
    """
    key_file = KeyFile.from_bytes(data)
    write_key_file(folder.keys, key_file, retires=True)
    return key_file


def _write_proven(
    folder: DataFolder, following: KeyFile, unlocked: Unlocked, secrets: dict[KeySlot, str]
) -> None:
    written = KeyFile.from_bytes(following.to_bytes())
    for slot, secret in secrets.items():
        if not _opens(written, slot.id, secret, unlocked.key):
            raise RecordsProblem(Trouble.KEY_FILE_DAMAGED)
    write_key_file(folder.keys, following, retires=True)


def _opens(key_file: KeyFile, slot_id: UUID, secret: str, key: bytearray) -> bool:
    slot = key_file.slot(slot_id)
    if slot is None:
        return False
    return unwrap_key(slot, database_id=key_file.database_id, password=secret) == key
