"""A key that was stored is the key that was read."""

from datetime import UTC, datetime

from injector_app.keys.clinic_key import ClinicKey
from injector_app.keys.read_pkcs12 import read_pkcs12
from tests.support.certificates import PASSPHRASE, made


def test_chain_is_taken_apart_again() -> None:
    chain = [made(name=name).certificate for name in ("Authority", "Root")]
    at = datetime(2026, 11, 20, tzinfo=UTC)
    key = read_pkcs12(made().p12(chain=chain), PASSPHRASE, at=at)
    again = ClinicKey(key.certificate, key.chain, key.private)
    assert again == key
    assert len(again.issuers) == 2
    assert ClinicKey(key.certificate, b"", key.private).issuers == ()


def test_private_key_is_never_shown() -> None:
    assert "secret" not in repr(ClinicKey(b"certificate", b"", b"secret"))
