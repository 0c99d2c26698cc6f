"""Plain words and not too many, nothing lost on the way."""

import pytest

from injector_app.domain.desk_message import MESSAGE_LIMIT, checked_message
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from tests.support.builders import AN_INSTANT, a_message

PATIENT = PatientId(new_id())


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (" \n ", Rule.TEXT_EMPTY),
        ("x" * (MESSAGE_LIMIT + 1), Rule.TEXT_TOO_LONG),
        ("call\x00back", Rule.TEXT_HAS_CONTROL),
        ("call\u202eback", Rule.TEXT_HAS_CONTROL),
    ],
)
def test_what_is_no_plain_message_is_refused_at_its_field(text: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_message(a_message(PATIENT, text=text))
    assert (caught.value.rule, caught.value.path) == (rule, "text")


def test_words_stay_as_typed() -> None:
    text = "<b>Call</b> Łucja\nbefore 5"
    assert checked_message(a_message(PATIENT, text=text)).text == text
    assert checked_message(a_message(PATIENT, text="x" * MESSAGE_LIMIT)).text == "x" * MESSAGE_LIMIT


def test_it_waits_until_somebody_saw_to_it() -> None:
    assert not a_message(PATIENT).is_done
    assert a_message(PATIENT, done_at=AN_INSTANT).is_done
