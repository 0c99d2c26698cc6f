"""The database key as the cipher takes it, in bytes that are wiped after use."""

from collections.abc import Iterator
from contextlib import contextmanager

_DIGITS = b"0123456789abcdef"


@contextmanager
def raw_key_text(key: bytes | bytearray) -> Iterator[bytearray]:
    """`x'…'` in hexadecimal: no second key derivation, and no `str`, which could not be wiped."""
    text = bytearray(b"x'" + b"0" * (2 * len(key)) + b"'")
    for place, byte in enumerate(key):
        text[2 + 2 * place] = _DIGITS[byte >> 4]
        text[3 + 2 * place] = _DIGITS[byte & 15]
    try:
        yield text
    finally:
        text[:] = bytes(len(text))
