"""The chain: each entry's MAC covers the entry and, through the MAC before it, all history."""

import hmac

GENESIS = bytes(32)
_NUMBER_BYTES = 8


def entry_mac(key: bytes, before: bytes, seq: int, body: bytes) -> bytes:
    """HMAC-SHA256 (RFC 2104) over the MAC before, number, length and body of an entry."""
    number = seq.to_bytes(_NUMBER_BYTES, "big")
    length = len(body).to_bytes(_NUMBER_BYTES, "big")
    return hmac.digest(key, before + number + length + body, "sha256")
