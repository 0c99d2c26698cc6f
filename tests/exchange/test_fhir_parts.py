"""Parts of a resource are read, or refused by name when they are of the wrong kind."""

from collections.abc import Callable
from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.fhir_parts import (
    code_of,
    extension,
    identifier_in,
    member_of,
    members_of,
    text_of,
    texts_of,
)

PLAIN = {
    "name": " Ng ",
    "given": ["Ann", " ", "Mai"],
    "coding": [{"system": "a", "code": "1"}, {"system": "b", "code": "2"}],
    "identifier": [{"system": "a", "value": "x"}],
    "extension": [{"url": "u", "valueString": "1"}, {"url": "u", "valueString": "2"}],
    "period": {"start": "2026"},
}


def test_what_is_there_is_read() -> None:
    assert text_of(PLAIN, "name") == "Ng"
    assert texts_of(PLAIN, "given") == ["Ann", "Mai"]
    assert code_of(PLAIN, "b") == "2"
    assert identifier_in(PLAIN, "a") == "x"
    assert extension(PLAIN, "u")["valueString"] == "1"
    assert member_of(PLAIN, "period") == {"start": "2026"}


def test_what_is_not_there_is_empty() -> None:
    assert (text_of({}, "a"), texts_of({}, "a"), code_of(PLAIN, "c")) == ("", [], "")
    assert (members_of({}, "a"), member_of({}, "a"), extension({}, "u")) == ([], {}, {})
    assert identifier_in(PLAIN, "b") == ""


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (text_of, 7),
        (texts_of, [7]),
        (members_of, {}),
        (members_of, ["x"]),
        (member_of, []),
    ],
)
def test_another_kind_is_refused(read: Callable[[Any, str], object], value: object) -> None:
    with pytest.raises(RuleBroken) as caught:
        read({"part": value}, "part")
    assert (caught.value.rule, caught.value.path) == (Rule.FHIR_WRONG, "part")
