"""A verdict per note, part by part."""

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import treatment_id_of
from injector_app.domain.note_verdict import CheckedPart
from injector_app.domain.signature_proof import SignatureFlaw
from injector_app.storage.engine import driver_of
from injector_app.usecases.verify_notes import verify_notes
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from tests.support.amending import amended
from tests.support.charting import a_complete_draft, a_signed_note
from tests.work.test_prove_signatures import insider


def test_every_note_of_a_record_number_with_every_part(work: Work) -> None:
    first = a_signed_note(work)
    second = a_signed_note(work, first.content.patient)
    amended(work, first, AmendmentKind.RETRACTION)
    number = first.content.patient.record_number
    verdicts = verify_notes(work, wanted=number)
    assert {verdict.treatment for verdict in verdicts} == {
        treatment_id_of(first),
        treatment_id_of(second),
    }
    assert all(verdict.is_valid for verdict in verdicts)
    (verdict,) = verify_notes(work, wanted=treatment_id_of(first))
    parts = [(part.part, part.number, part.mark.name) for part in verdict.parts]
    assert parts == [
        (CheckedPart.REVISION, 1, "Ann Who, MD"),
        (CheckedPart.ENTRY, 1, "Ann Who, MD"),
    ]


def test_a_draft_or_nobody_has_no_verdict(work: Work) -> None:
    draft = a_complete_draft(work)
    for wanted in (draft.treatment.id, "no such number"):
        with pytest.raises(RuleBroken) as caught:
            verify_notes(work, wanted=wanted)
        assert caught.value.rule is Rule.NOTE_NOT_FOUND


def test_a_changed_text_and_a_row_the_log_does_not_know(work: Work) -> None:
    note = a_signed_note(work)
    identity = treatment_id_of(note)
    with insider(work) as transaction:
        driver = driver_of(transaction.connection())
        driver.execute("UPDATE note SET signed_at = '2020-01-01T00:00:00.000000+00:00'")
        (part,) = judge_note(transaction, identity).parts
        assert part.proof.flaw is SignatureFlaw.ROW
        driver.execute("UPDATE note SET canonical = replace(canonical, 'Toronto', 'Ottawa')")
        verdict = judge_note(transaction, identity)
        assert not verdict.is_valid
        assert verdict.parts == ()
