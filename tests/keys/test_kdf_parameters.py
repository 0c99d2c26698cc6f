"""A try of a password costs enough and not too much (K1)."""

import time

import pytest

from injector_app.keys.kdf_parameters import KEY_BYTES, KdfParameters

SALT = b"0123456789abcdef"


def test_usual_cost_is_within_bounds_and_bearable() -> None:
    began = time.monotonic()
    key = KdfParameters().derive("password", SALT)
    assert time.monotonic() - began < 2
    assert len(key) == KEY_BYTES
    assert KdfParameters().are_bearable


@pytest.mark.parametrize(
    "planted",
    [
        KdfParameters(memory_kib=64 * 1024 - 1),
        KdfParameters(memory_kib=1024 * 1024 + 1),
        KdfParameters(passes=2),
        KdfParameters(passes=21),
        KdfParameters(lanes=0),
        KdfParameters(lanes=5),
        KdfParameters(memory_kib=-1, passes=-1, lanes=-1),
    ],
)
def test_cost_outside_the_bounds_is_not_bearable(planted: KdfParameters) -> None:
    assert not planted.are_bearable


def test_other_password_or_salt_gives_another_key() -> None:
    kdf = KdfParameters(lanes=2)
    keys = {
        kdf.derive("password", SALT),
        kdf.derive("Password", SALT),
        kdf.derive("password", SALT[::-1]),
    }
    assert len(keys) == 3


def test_one_password_typed_on_two_keyboards_gives_one_key() -> None:
    kdf = KdfParameters(lanes=2)
    assert kdf.derive("caf\u00e9", SALT) == kdf.derive("cafe\u0301", SALT)


def test_lone_surrogate_is_a_wrong_password_and_no_crash() -> None:
    assert KdfParameters(lanes=2).derive("\ud800", SALT)
