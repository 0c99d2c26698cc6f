"""A counter-signature is another clinician's own act, where the clinic asks for it."""

from pathlib import Path

import pytest

from injector_app.domain.amendment import MEANINGS, AmendmentDraft, AmendmentKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.staff import Role
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.amend_note import amend_note
from injector_app.usecases.countersign_note import countersign_note
from injector_app.usecases.export_note import export_note
from injector_app.usecases.list_reviews import list_reviews
from injector_app.usecases.open_note import open_note
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD
from tests.support.pdf_text import page_texts
from tests.support.reviewing import a_note_to_review, as_second, ask_for_reviews, second_clinician

REVIEW = AmendmentKind.REVIEW


def waiting(work: Work) -> list[object]:
    return [found.id for found in list_reviews(work)]


def reviewed(work: Work, note: SignedNote, *, seen: str = "") -> None:
    countersign_note(work, treatment_id=treatment_id_of(note), seen=seen, password=PASSWORD)


def test_a_note_waits_until_another_clinician_signed_it(work: Work, tmp_path: Path) -> None:
    note = a_note_to_review(work)
    identity = treatment_id_of(note)
    assert waiting(work) == [identity]
    assert open_note(work, treatment_id=identity).awaits_review
    path = tmp_path / "a.pdf"
    export_note(work, treatment_id=identity, path=path)
    assert all("COUNTER-SIGNATURE PENDING" in page for page in page_texts(path.read_bytes()))
    reviewed(work, note)
    assert waiting(work) == []
    opened = open_note(work, treatment_id=identity)
    assert not opened.awaits_review
    assert opened.proofs is not None
    assert opened.proofs.are_valid
    (entry,) = opened.amendments
    assert entry.content.signature.name == "Ann Who, MD"
    assert entry.content.signature.meaning == MEANINGS[REVIEW]
    export_note(work, treatment_id=identity, path=path)
    whole = " ".join(page_texts(path.read_bytes()))
    assert "PENDING" not in whole
    assert "AMENDED" not in whole
    assert "1. Counter-signature Signed by Ann Who, MD, 2026-11-20 10:00 EST (UTC-05:00)" in whole
    assert MEANINGS[REVIEW] in whole


def test_control_without_the_policy_nothing_waits(work: Work) -> None:
    a_signed_note(as_second(work))
    assert waiting(work) == []


def test_a_role_asks_as_a_person_does(work: Work) -> None:
    ask_for_reviews(work, Role.CLINICIAN.value)
    note = a_signed_note(work)
    assert note.content.signature.asks_review
    # Everybody's notes are reviewed, so there is nobody who reviews.
    assert waiting(as_second(work)) == []
    ask_for_reviews(work)
    assert waiting(as_second(work)) == [treatment_id_of(note)]


def test_neither_the_own_note_nor_by_whom_others_review(work: Work) -> None:
    note, second = a_note_to_review(work), as_second(work)
    assert waiting(second) == []
    with pytest.raises(RuleBroken) as own:
        reviewed(second, note)
    others = a_signed_note(work, note.content.patient)
    with pytest.raises(RuleBroken) as reviewer:
        reviewed(second, others)
    assert {own.value.rule, reviewer.value.rule} == {Rule.REVIEW_BY_ANOTHER}


def test_once_by_each_and_never_of_a_retracted_note(work: Work) -> None:
    note = a_note_to_review(work)
    reviewed(work, note)
    with pytest.raises(RuleBroken) as twice:
        reviewed(work, note)
    assert twice.value.rule is Rule.ALREADY_COUNTERSIGNED
    other = a_signed_note(as_second(work), note.content.patient)
    amended(work, other, AmendmentKind.RETRACTION)
    assert waiting(work) == []
    with pytest.raises(RuleBroken) as retracted:
        reviewed(work, other)
    assert retracted.value.rule is Rule.ALREADY_RETRACTED


def test_a_retracted_counter_signature_is_none(work: Work) -> None:
    note = a_note_to_review(work)
    reviewed(work, note)
    amended(work, note, AmendmentKind.RETRACTION, about=1)
    assert waiting(work) == [treatment_id_of(note)]
    reviewed(work, note)
    assert waiting(work) == []


def test_what_was_added_meanwhile_is_read_first(work: Work) -> None:
    note = a_note_to_review(work)
    amended(work, note)
    with pytest.raises(RecordsProblem) as caught:
        reviewed(work, note, seen=note.digest)
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert waiting(work) == [treatment_id_of(note)]


def test_the_policy_holds_from_then_on(work: Work) -> None:
    before = a_signed_note(as_second(work))
    ask_for_reviews(work, str(second_clinician(work).id))
    after = a_signed_note(as_second(work), before.content.patient)
    ask_for_reviews(work)
    assert waiting(work) == [treatment_id_of(after)]


def test_it_is_no_kind_of_entry_that_is_typed(work: Work) -> None:
    note = a_signed_note(work)
    draft = AmendmentDraft(REVIEW, "All well", "Because")
    with pytest.raises(RuleBroken):
        amend_note(
            work, treatment_id=treatment_id_of(note), draft=draft, seen="", password=PASSWORD
        )
