"""Slots as the first format of the key file had them: the password wraps the key itself."""

from uuid import UUID, uuid4

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_slot import KeySlot, SlotKind, sign_in_tag


def first_format_slot(key: bytes, database_id: UUID, sign_in: str, password: str) -> KeySlot:
    """A slot as the first version wrote it."""
    slot_id, kdf, salt, nonce = uuid4(), KdfParameters(), bytes(16), bytes(12)
    cost = f"argon2id,m={kdf.memory_kib},t={kdf.passes},p={kdf.lanes}"
    bound_to = f"injector_app/keys/1|{database_id}|{slot_id}|{cost}".encode()
    return KeySlot(
        id=slot_id,
        kind=SlotKind.PASSWORD,
        tag=sign_in_tag(database_id, sign_in),
        kdf=kdf,
        salt=salt,
        nonce=nonce,
        wrapped=AESGCM(kdf.derive(password, salt)).encrypt(nonce, key, bound_to),
        seal=None,
    )
