"""The key that wraps a person's signing key: it comes from that person's password alone.

The password opens a secret of its own slot, and HKDF (RFC 5869) makes another key of it. Nothing of
that follows from the database key, so whoever holds the records cannot sign for somebody else.
"""

from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from injector_app.keys.kdf_parameters import KEY_BYTES
from injector_app.keys.key_file import read_key_file
from injector_app.keys.key_slot import KeySlot, unwrap_secret
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

_PURPOSE = b"injector_app/personal-key/1"


def personal_key(folder: DataFolder, slot_id: UUID, password: str) -> bytes | None:
    """The key of a slot's owner, or None when the password is not the one of that slot.

    Raises:
        RecordsProblem: the key file is missing, damaged or too new, or the slot is of the first
            format, where the password led to the database key itself.
    """
    key_file = read_key_file(folder.keys)
    slot = key_file.slot(slot_id)
    if slot is None:
        return None
    return personal_key_of(slot, database_id=key_file.database_id, password=password)


def personal_key_of(slot: KeySlot, *, database_id: UUID, password: str) -> bytes | None:
    """As `personal_key`, of a slot that may not be written yet."""
    if slot.seal is None:
        raise RecordsProblem(Trouble.OLD_SLOTS)
    secret = unwrap_secret(slot, database_id=database_id, password=password)
    if secret is None:
        return None
    try:
        return HKDF(SHA256(), KEY_BYTES, salt=database_id.bytes, info=_PURPOSE).derive(secret)
    finally:
        secret[:] = bytes(len(secret))
