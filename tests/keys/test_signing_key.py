"""A signature fits one text and one key; nothing else passes for it."""

from injector_app.keys.signing_key import is_signature, new_signing_key, signing_key_from

TEXT = '{"note":"Zoë, 50 U"}'


def test_only_the_text_and_the_key_fit() -> None:
    key, other = new_signing_key(), new_signing_key()
    signature = key.sign(TEXT)
    assert is_signature(signature, public=key.public, text=TEXT)
    assert not is_signature(signature, public=key.public, text=TEXT.replace("50", "5"))
    assert not is_signature(signature, public=other.public, text=TEXT)


def test_each_bit_of_a_signature_counts() -> None:
    key = new_signing_key()
    good = bytes.fromhex(key.sign(TEXT))
    for place in range(len(good) * 8):
        bad = bytearray(good)
        bad[place // 8] ^= 1 << place % 8
        assert not is_signature(bad.hex(), public=key.public, text=TEXT)


def test_nonsense_is_no_signature() -> None:
    key = new_signing_key()
    for nonsense in ("", "zz", "00" * 63, "00" * 64):
        assert not is_signature(nonsense, public=key.public, text=TEXT)
    assert not is_signature(key.sign(TEXT), public="", text=TEXT)
    assert not is_signature(key.sign(TEXT), public=key.public, text="\ud800")


def test_a_key_comes_back_from_its_bytes() -> None:
    key = new_signing_key()
    again = signing_key_from(key.raw())
    assert again.public == key.public
    assert is_signature(again.sign(TEXT), public=key.public, text=TEXT)
    assert key.raw().hex() not in repr(key)
