"""Exceptions are told by type and place, never by what they say."""

import pytest

from injector_app.app.code_places import code_places


def stumble() -> None:
    try:
        int("Zebraquokka")
    except ValueError as problem:
        raise LookupError("Zebraquokka 1980") from problem


def test_types_and_places_are_told_causes_first() -> None:
    with pytest.raises(LookupError) as caught:
        stumble()
    lines = code_places(caught.value).splitlines()
    assert lines[0] == "builtins.ValueError"
    assert "builtins.LookupError" in lines
    assert any("test_code_places.py" in line and "stumble" in line for line in lines)
    assert not any("Zebraquokka" in line for line in lines)


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert code_places(one).splitlines() == ["builtins.KeyError", "builtins.ValueError"]
