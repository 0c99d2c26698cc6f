"""Wrap a signing key under its owner's personal key (AES-256-GCM), and open it again."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from injector_app.domain.ids import StaffId
from injector_app.domain.wrapped_key import WrappedKey
from injector_app.keys.key_slot import NONCE_BYTES
from injector_app.keys.signing_key import SigningKey, signing_key_from

_VERSION = "injector_app/signing-key/1"


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """Whose key it is, and in which records; authenticated with the key."""

    database_id: UUID
    staff_id: StaffId


def wrap_signing_key(key: SigningKey, personal_key: bytes, owner: KeyOwner) -> WrappedKey:
    """The key as it may be written down."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(personal_key).encrypt(nonce, key.raw(), _bound_to(owner, key.public))
    return WrappedKey(key.public, nonce.hex(), wrapped.hex())


def unwrap_signing_key(
    wrapped: WrappedKey, personal_key: bytes, owner: KeyOwner
) -> SigningKey | None:
    """The key, or None: it is under another password, somebody else's, or was changed."""
    try:
        raw = AESGCM(personal_key).decrypt(
            bytes.fromhex(wrapped.nonce),
            bytes.fromhex(wrapped.wrapped),
            _bound_to(owner, wrapped.public),
        )
    except (InvalidTag, ValueError):
        return None
    key = signing_key_from(raw)
    return key if key.public == wrapped.public else None


def _bound_to(owner: KeyOwner, public: str) -> bytes:
    return f"{_VERSION}|{owner.database_id}|{owner.staff_id}|{public}".encode()
