"""SigningKey: the Ed25519 key (RFC 8032) with which one person signs, and nobody else can."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

# What is signed begins with what it is, so that no other text can ever pass for it.
_PURPOSE = b"injector_app/signature/1\n"


class SigningKey:
    """A private key in the memory of one signing; it is written down wrapped only."""

    __slots__ = ("_private",)

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @property
    def public(self) -> str:
        """The public key in hex, by which everybody can check what it signed."""
        return self._private.public_key().public_bytes_raw().hex()

    def sign(self, text: str) -> str:
        """The signature over exactly this text, in hex."""
        return self._private.sign(_PURPOSE + text.encode()).hex()

    def raw(self) -> bytes:
        """The private key itself, to be wrapped."""
        return self._private.private_bytes_raw()


def new_signing_key() -> SigningKey:
    """A fresh key that nobody had before."""
    return SigningKey(Ed25519PrivateKey.generate())


def signing_key_from(raw: bytes) -> SigningKey:
    """The key that `raw` gave."""
    return SigningKey(Ed25519PrivateKey.from_private_bytes(raw))


def is_signature(signature: str, *, public: str, text: str) -> bool:
    """Whether the owner of the public key signed exactly this text."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), _PURPOSE + text.encode())
    except (InvalidSignature, ValueError, UnicodeEncodeError):
        return False
    return True
