"""DerivedKeys: what the database key proves, without being the database key."""

from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from injector_app.keys.kdf_parameters import KEY_BYTES

_AUDIT = b"injector_app/audit-mac/1"
_WITNESS = b"injector_app/witness/1"


@dataclass(frozen=True, slots=True)
class DerivedKeys:
    """One key per purpose: `audit` chains the log, `witness` proves the files outside."""

    audit: bytes = field(repr=False)
    witness: bytes = field(repr=False)


def derive_keys(key: bytes | bytearray, database_id: UUID) -> DerivedKeys:
    """The keys of one database, by HKDF-SHA256 (RFC 5869); the same for everybody who opens it."""
    return DerivedKeys(
        audit=_derive(key, database_id, _AUDIT), witness=_derive(key, database_id, _WITNESS)
    )


def _derive(key: bytes | bytearray, database_id: UUID, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=database_id.bytes, info=purpose).derive(key)
