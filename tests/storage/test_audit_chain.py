"""Every MAC covers the whole past; known answer from the construction of security.md 5.3."""

import hashlib
import hmac

from injector_app.storage.audit_chain import GENESIS, entry_mac


def test_mac_is_hmac_sha256_over_mac_number_length_and_body() -> None:
    body = b'{"seq":7}'
    text = GENESIS + bytes(7) + b"\x07" + bytes(7) + bytes([len(body)]) + body
    assert (
        entry_mac(b"k" * 32, GENESIS, 7, body) == hmac.new(b"k" * 32, text, hashlib.sha256).digest()
    )


def test_boundary_between_number_and_body_cannot_be_moved() -> None:
    macs = {
        entry_mac(b"k", GENESIS, 1, b"1a"),
        entry_mac(b"k", GENESIS, 11, b"a"),
        entry_mac(b"k", GENESIS[:-1] + b"\x01", 1, b"1a"),
        entry_mac(b"l", GENESIS, 1, b"1a"),
    }
    assert len(macs) == 4
