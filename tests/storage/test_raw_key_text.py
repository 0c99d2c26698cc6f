"""The key as the cipher takes it, gone after use."""

from injector_app.storage.raw_key_text import raw_key_text
from tests.support.records import A_KEY


def test_text_is_the_raw_key_in_hexadecimal_and_is_wiped() -> None:
    for key in (A_KEY, bytearray(A_KEY[::-1])):
        with raw_key_text(key) as text:
            assert bytes(text) == f"x'{key.hex()}'".encode()
        assert not any(text)
