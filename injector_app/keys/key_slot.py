"""KeySlot: one password's way to the database key."""

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from injector_app.domain.search_text import fold
from injector_app.keys.kdf_parameters import KEY_BYTES, KdfParameters

_VERSION = "injector_app/keys/1"
SALT_BYTES = 16
NONCE_BYTES = 12
# The key and the tag that GCM adds to it.
WRAPPED_BYTES = KEY_BYTES + 16


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The database key, wrapped with AES-256-GCM under a key made from one password.

    A slot has no name. Its `tag` is one byte of a hash of the sign-in name: enough to leave out
    the slots of most other people, too little to tell who works here.
    """

    id: UUID
    tag: int
    kdf: KdfParameters
    salt: bytes
    nonce: bytes
    wrapped_key: bytes


def wrap_key(key: bytes, *, database_id: UUID, sign_in: str, password: str) -> KeySlot:
    """A new slot that opens with the password."""
    slot_id, kdf = uuid4(), KdfParameters()
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    bound_to = _bound_to(database_id, slot_id, kdf)
    return KeySlot(
        id=slot_id,
        tag=sign_in_tag(database_id, sign_in),
        kdf=kdf,
        salt=salt,
        nonce=nonce,
        wrapped_key=AESGCM(kdf.derive(password, salt)).encrypt(nonce, key, bound_to),
    )


def unwrap_key(slot: KeySlot, *, database_id: UUID, password: str) -> bytearray | None:
    """The database key, or None: a wrong password and a changed slot look the same.

    A planted slot can neither weaken nor hang the sign-in: its cost is checked before it is paid.
    """
    if not slot.kdf.are_bearable:
        return None
    cipher = AESGCM(slot.kdf.derive(password, slot.salt))
    bound_to = _bound_to(database_id, slot.id, slot.kdf)
    try:
        return bytearray(cipher.decrypt(slot.nonce, slot.wrapped_key, bound_to))
    except InvalidTag:
        return None


def sign_in_tag(database_id: UUID, sign_in: str) -> int:
    """The byte by which the likely slots of a sign-in name are found."""
    return hashlib.sha256(database_id.bytes + fold(sign_in).encode()).digest()[0]


def _bound_to(database_id: UUID, slot_id: UUID, kdf: KdfParameters) -> bytes:
    cost = f"argon2id,m={kdf.memory_kib},t={kdf.passes},p={kdf.lanes}"
    return f"{_VERSION}|{database_id}|{slot_id}|{cost}".encode()
