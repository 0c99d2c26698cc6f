"""One line for each hand-out."""

from pathlib import Path

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Manner, Recipient
from injector_app.domain.ids import PatientId, new_id
from injector_app.wording.rights_words import (
    disclosure_words,
    exported_words,
    manner_words,
    recipient_words,
)
from tests.support.builders import a_disclosure


def test_line_says_what_is_known_and_leaves_the_rest_out() -> None:
    full = a_disclosure(PatientId(new_id()), recorded_by="Ann Who, MD")
    assert disclosure_words(full, WorldRegion.US) == (
        "11/20/2026 · Insurer Alpine Mutual · Note of 20 November · printed"
        " · Signed request · recorded by Ann Who, MD"
    )
    bare = a_disclosure(PatientId(new_id()), name="", ground="", recorded_by="Ann")
    assert "· Insurer ·" in disclosure_words(bare, WorldRegion.CA)


def test_choices_begin_with_a_capital() -> None:
    assert [recipient_words(each) for each in Recipient][2] == "Other clinician"
    assert manner_words(Manner.TOLD) == "Told by phone"


def test_export_says_where_and_how_much() -> None:
    words = exported_words(Path("/a/r.zip"), {"notes": 2, "drafts": 1})
    assert words == "The record is in /a/r.zip: signed notes 2, drafts 1."


def test_line_says_what_was_taken_back() -> None:
    wrong = a_disclosure(PatientId(new_id()), recorded_by="Ann")
    words = disclosure_words(wrong, WorldRegion.CA, is_taken_back=True)
    assert words.endswith("recorded by Ann · taken back")
    back = a_disclosure(wrong.patient, recorded_by="Ann", corrects=wrong.id)
    assert disclosure_words(back, WorldRegion.CA).endswith("takes an entry back")
