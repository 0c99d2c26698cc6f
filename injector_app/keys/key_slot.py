"""KeySlot: one password's way to the database key."""

import hashlib
import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from injector_app.domain.search_text import fold
from injector_app.keys.kdf_parameters import KEY_BYTES, KdfParameters
from injector_app.keys.key_seal import Seal, new_pair, open_seal, seal_key

_FIRST_VERSION = "injector_app/keys/1"
_VERSION = "injector_app/keys/2"
SALT_BYTES = 16
NONCE_BYTES = 12
# A key and the tag that GCM adds to it.
WRAPPED_BYTES = KEY_BYTES + 16


class SlotKind(StrEnum):
    """Whose way in a slot is."""

    PASSWORD = "password"  # noqa: S105 - a kind, not a password
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A private key wrapped under a password, and the database key sealed to its public key.

    A slot has no name. Its `tag` is one byte of a hash of the sign-in name: enough to leave out
    the slots of most other people, too little to tell who works here. A slot of the first format
    has no seal: there the password wraps the database key itself.
    """

    id: UUID
    kind: SlotKind
    tag: int
    kdf: KdfParameters
    salt: bytes
    nonce: bytes
    wrapped: bytes
    seal: Seal | None


@dataclass(frozen=True, slots=True)
class SlotOwner:
    """Whose slot is made: of which records, under which name, and its id when it has one."""

    database_id: UUID
    sign_in: str
    kind: SlotKind = SlotKind.PASSWORD
    slot_id: UUID | None = None


def wrap_key(key: bytes | bytearray, owner: SlotOwner, *, password: str) -> KeySlot:
    """A new slot that opens with the password."""
    private, public = new_pair()
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    empty = KeySlot(
        id=owner.slot_id or uuid4(),
        kind=owner.kind,
        tag=sign_in_tag(owner.database_id, owner.sign_in),
        kdf=KdfParameters(),
        salt=salt,
        nonce=nonce,
        wrapped=b"",
        seal=Seal(public, b"", b""),
    )
    bound_to = _bound_to(owner.database_id, empty)
    wrapped = AESGCM(empty.kdf.derive(password, salt)).encrypt(nonce, private, bound_to)
    return resealed(replace(empty, wrapped=wrapped), key, database_id=owner.database_id)


def resealed(slot: KeySlot, key: bytes | bytearray, *, database_id: UUID) -> KeySlot:
    """The same slot leading to another database key; no password is needed for that.

    Raises:
        ValueError: the slot is of the first format, which has no public key.
    """
    if slot.seal is None:
        raise ValueError(slot.id)
    bound_to = _bound_to(database_id, slot)
    return replace(slot, seal=seal_key(key, slot.seal.public, bound_to=bound_to))


def unwrap_key(slot: KeySlot, *, database_id: UUID, password: str) -> bytearray | None:
    """The database key, or None: a wrong password and a changed slot look the same."""
    secret = unwrap_secret(slot, database_id=database_id, password=password)
    if secret is None or slot.seal is None:
        return secret
    key = open_slot(slot, secret, database_id=database_id)
    secret[:] = bytes(len(secret))
    return key


def open_slot(slot: KeySlot, secret: bytes | bytearray, *, database_id: UUID) -> bytearray | None:
    """The database key behind the seal, for what the password wraps."""
    if slot.seal is None:
        return bytearray(secret)
    return open_seal(slot.seal, secret, bound_to=_bound_to(database_id, slot))


def unwrap_secret(slot: KeySlot, *, database_id: UUID, password: str) -> bytearray | None:
    """What the password itself wraps, or None.

    A planted slot can neither weaken nor hang the sign-in: its cost is checked before it is paid.
    """
    if not slot.kdf.are_bearable:
        return None
    secret = bytearray(KEY_BYTES)
    cipher = AESGCM(slot.kdf.derive(password, slot.salt))
    try:
        # Straight into bytes that can be wiped.
        cipher.decrypt_into(slot.nonce, slot.wrapped, _bound_to(database_id, slot), secret)
    except InvalidTag:
        return None
    return secret


def sign_in_tag(database_id: UUID, sign_in: str) -> int:
    """The byte by which the likely slots of a sign-in name are found."""
    return hashlib.sha256(database_id.bytes + fold(sign_in).encode()).digest()[0]


def _bound_to(database_id: UUID, slot: KeySlot) -> bytes:
    cost = f"argon2id,m={slot.kdf.memory_kib},t={slot.kdf.passes},p={slot.kdf.lanes}"
    if slot.seal is None:
        return f"{_FIRST_VERSION}|{database_id}|{slot.id}|{cost}".encode()
    public = slot.seal.public.hex()
    return f"{_VERSION}|{database_id}|{slot.id}|{slot.kind}|{public}|{cost}".encode()
