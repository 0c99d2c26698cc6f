"""Keys for other purposes come from the database key and do not tell it."""

from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from injector_app.keys.derived_keys import derive_keys

KEY, DATABASE = bytes(range(32)), UUID(int=7)


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    """RFC 5869 for one block, written out."""

    def mac(with_key: bytes, data: bytes) -> bytes:
        hasher = HMAC(with_key, SHA256())
        hasher.update(data)
        return hasher.finalize()

    return mac(mac(salt, key), info + b"\x01")


def test_each_purpose_has_its_own_key_as_rfc_5869_says() -> None:
    keys = derive_keys(bytearray(KEY), DATABASE)
    assert keys.audit == hkdf(KEY, DATABASE.bytes, b"injector_app/audit-mac/1")
    assert keys.witness == hkdf(KEY, DATABASE.bytes, b"injector_app/witness/1")
    assert len({keys.audit, keys.witness, KEY}) == 3


def test_other_records_have_other_keys() -> None:
    assert derive_keys(KEY, DATABASE) != derive_keys(KEY, UUID(int=8))
    assert derive_keys(KEY, DATABASE) != derive_keys(bytes(32), DATABASE)


def test_keys_are_in_no_text() -> None:
    keys = derive_keys(KEY, DATABASE)
    assert repr(keys) == "DerivedKeys()"
