"""JSON is read exactly, or refused in words."""

from decimal import Decimal

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange import exact_json
from injector_app.exchange.exact_json import parse_json


def test_numbers_are_exact_and_null_is_left_out() -> None:
    document = parse_json(b'\xef\xbb\xbf{"a": 0.1, "b": null, "c": [{"d": null}]}')
    assert document == {"a": Decimal("0.1"), "c": [{}]}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "line 1, column 1"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b'{"a": -Infinity}', "-Infinity is not a number"),
        (b'{"a": 1, "a": 2}', "“a” appears twice"),
        (b'{"a": null, "a": 2}', "“a” appears twice"),
        (b"\xff\xfe{", "not UTF-8"),
        (b"[" * 200_000, "nested too deeply"),
        (b"9" * 5000, "too many digits"),
        (b"PK\x03\x04", "line 1"),
    ],
)
def test_what_is_not_json_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_json(data)
    assert caught.value.rule is Rule.FILE_NOT_JSON
    assert why in str(caught.value.facts["why"])


def test_file_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exact_json, "LARGEST_BYTES", 10)
    with pytest.raises(RuleBroken) as caught:
        parse_json(b'{"a": "long"}')
    assert caught.value.rule is Rule.FILE_TOO_LARGE
