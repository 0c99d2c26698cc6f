"""JSON with every digit of a decimal and the white space that FHIR knows."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.exchange.fhir.exact_text import exact_text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=0, max_value=10**12))
def test_digits_stay(value: Decimal) -> None:
    back = json.loads(exact_text({"value": value}), parse_float=Decimal)["value"]
    assert Decimal(back) == value


def test_control_a_float_would_lose_them() -> None:
    long = Decimal("12345678901234.5678")
    assert json.loads(json.dumps({"value": float(long)}), parse_float=Decimal)["value"] != long


def test_everything_else_is_json() -> None:
    plain: dict[str, object] = {"a": [1, True, None, 'ç\n"', {}], "b": {"c": []}}
    assert json.loads(exact_text(plain)) == plain


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u3000"])
def test_other_spaces_become_plain_ones(space: str) -> None:
    assert json.loads(exact_text({"a": f"x{space}y\tz"}))["a"] == "x y\tz"
