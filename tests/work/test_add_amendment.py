"""An entry is signed as it was shown, with the right password, about a signed note."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import treatment_id_of
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.open_note import open_note
from injector_app.work.add_amendment import add_amendment
from injector_app.work.context import Work
from tests.support.amending import an_amendment
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import PASSWORD
from tests.usecases.test_every_use_case_is_audited import entries


def test_wrong_password_and_a_note_that_changed_sign_nothing(work: Work) -> None:
    note = a_signed_note(work)
    visit, draft = treatment_id_of(note), an_amendment()
    with pytest.raises(RecordsProblem) as caught:
        add_amendment(work, treatment_id=visit, draft=draft, seen=note.digest, password="wrong")
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    assert entries(work)[-1]["action"] == "failed password"
    first = add_amendment(
        work, treatment_id=visit, draft=draft, seen=note.digest, password=PASSWORD
    )
    with pytest.raises(RecordsProblem) as caught:
        add_amendment(work, treatment_id=visit, draft=draft, seen=note.digest, password=PASSWORD)
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert open_note(work, treatment_id=visit).amendments == (first,)


def test_a_draft_is_not_amended(work: Work) -> None:
    visit = a_complete_draft(work).treatment.id
    with pytest.raises(RuleBroken) as caught:
        add_amendment(work, treatment_id=visit, draft=an_amendment(), seen="", password=PASSWORD)
    assert caught.value.rule is Rule.NOTE_NOT_FOUND
