"""What stood there, until when, and who changed it."""

from dataclasses import replace

from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.ids import PatientId, new_id
from injector_app.wording.contact_words import earlier_words
from tests.support.builders import AN_INSTANT, a_clinic


def test_line_names_all_that_was_known() -> None:
    contact = EarlierContact(
        PatientId(new_id()), "555 0101", "", "1 Road\nTown", AN_INSTANT, "Dee Sk"
    )
    words = earlier_words(contact, a_clinic())
    assert words.startswith("Until ")
    assert words.endswith("changed by Dee Sk: 555 0101 · 1 Road, Town")
    nothing = replace(contact, phone="", address="")
    assert earlier_words(nothing, a_clinic()).endswith(": nothing recorded")
