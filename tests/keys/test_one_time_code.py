"""Codes are those of RFC 6238, and each is taken once."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from injector_app.keys.one_time_code import (
    SECRET_BYTES,
    code_of_step,
    matching_step,
    new_code_secret,
    otpauth_uri,
    written_secret,
)

SECRET = b"12345678901234567890"


@pytest.mark.parametrize(
    ("seconds", "code"),
    # RFC 6238, appendix B, SHA-1: the last six of eight digits.
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (2000000000, "279037")],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    assert matching_step(SECRET, f" {code[:3]} {code[3:]} ", now, after=0) == seconds // 30


@pytest.mark.parametrize(("steps_off", "taken"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_clock_may_be_one_step_off(steps_off: int, taken: bool) -> None:  # noqa: FBT001
    now = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
    step = int(now.timestamp()) // 30 + steps_off
    code = code_of_step(SECRET, step).decode()
    assert (matching_step(SECRET, code, now, after=0) == step) is taken


def test_code_is_taken_once_and_none_before_it() -> None:
    now = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
    step = int(now.timestamp()) // 30
    for used in (step, step - 1):
        code = code_of_step(SECRET, used).decode()
        assert matching_step(SECRET, code, now, after=step) is None


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "٢٨٧٠٨٢", "\ud800"[:0]])
def test_nonsense_is_no_code(typed: str) -> None:
    assert matching_step(SECRET, typed, datetime(2026, 11, 20, tzinfo=UTC), after=0) is None


def test_secret_is_long_new_and_written_for_the_app() -> None:
    one, other = new_code_secret(), new_code_secret()
    assert one != other
    assert len(one) == SECRET_BYTES
    uri = urlsplit(otpauth_uri(one, account="ann"))
    assert (uri.scheme, uri.netloc, uri.path) == ("otpauth", "totp", "/injector_app:ann")
    assert parse_qs(uri.query)["secret"] == [written_secret(one).replace(" ", "")]
