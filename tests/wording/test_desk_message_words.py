"""Who left a message, what it is about, and who saw to it."""

from dataclasses import replace
from datetime import date

from injector_app.domain.ids import PatientId, new_id
from injector_app.wording.desk_message_words import bar_words, button_text, message_head
from tests.support.builders import AN_INSTANT, a_clinic, a_message

LEFT = replace(
    a_message(PatientId(new_id()), text="<b>Call</b> back"), sent_at=AN_INSTANT, sent_by="Dee Sk"
)


def test_head_says_who_and_when_and_what_became_of_it() -> None:
    clinic = a_clinic()
    head = message_head(LEFT, clinic)
    assert head.startswith("Dee Sk, ")
    assert head.endswith(" · open")
    done = replace(LEFT, visit_on=date(2026, 11, 20), done_at=AN_INSTANT, done_by="Ann Who")
    assert "about " in message_head(done, clinic)
    assert "done by Ann Who, " in message_head(done, clinic)


def test_bar_shows_one_and_counts_them() -> None:
    clinic = a_clinic()
    assert bar_words((LEFT,), clinic).startswith("Message from the desk: <b>Call</b> back (Dee Sk")
    assert "(1 of 2)" in bar_words((LEFT, LEFT), clinic)


def test_button_counts_what_is_open() -> None:
    assert [button_text(count) for count in (0, 2)] == ["Message", "Messages (2)"]
