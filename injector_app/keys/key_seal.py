"""Seal: the database key closed to a public key, so that nobody's password is needed to close it.

X25519 (RFC 7748), HKDF-SHA256 (RFC 5869), AES-256-GCM; a fresh ephemeral key for each seal.
"""

from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from injector_app.keys.kdf_parameters import KEY_BYTES

PUBLIC_BYTES = 32
SEALED_BYTES = KEY_BYTES + 16
_INFO = b"injector_app/keys/2/seal"
# Each derived key closes one seal, so its nonce never comes twice.
_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class Seal:
    """The database key, closed to `public`; only the private key of it opens."""

    public: bytes
    ephemeral: bytes
    sealed_key: bytes


def new_pair() -> tuple[bytes, bytes]:
    """A private key and the public key that belongs to it."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_key(key: bytes | bytearray, public: bytes, *, bound_to: bytes) -> Seal:
    """Close the key to a public key."""
    once = X25519PrivateKey.generate()
    ephemeral = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    cipher = _cipher(shared, ephemeral, public)
    return Seal(public, ephemeral, cipher.encrypt(_NONCE, bytes(key), bound_to))


def open_seal(seal: Seal, private: bytes | bytearray, *, bound_to: bytes) -> bytearray | None:
    """The key, or None when the seal was changed or is somebody else's."""
    key = bytearray(KEY_BYTES)
    try:
        own = X25519PrivateKey.from_private_bytes(private)
        shared = own.exchange(X25519PublicKey.from_public_bytes(seal.ephemeral))
        # Straight into bytes that can be wiped.
        _cipher(shared, seal.ephemeral, seal.public).decrypt_into(
            _NONCE, seal.sealed_key, bound_to, key
        )
    except (InvalidTag, ValueError):
        return None
    return key


def _cipher(shared: bytes, ephemeral: bytes, public: bytes) -> AESGCM:
    info = _INFO + ephemeral + public
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(shared))
