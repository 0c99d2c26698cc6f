"""A note is corrected by the clinician who signed it, and by nobody else."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.work.context import Work
from injector_app.work.correctable import correctable_notes
from tests.support.charting import a_signed_note


def test_own_signed_notes_only(work: Work) -> None:
    note = a_signed_note(work)
    visit, stranger = treatment_id_of(note), StaffId(new_id())
    nowhere = TreatmentId(new_id())
    with work.records.reading() as transaction:
        assert correctable_notes(transaction, visit, work.person.id) == (note,)
        for where, who, rule in (
            (visit, stranger, Rule.NOT_THE_AUTHOR),
            (nowhere, work.person.id, Rule.NOTE_NOT_FOUND),
        ):
            with pytest.raises(RuleBroken) as caught:
                correctable_notes(transaction, where, who)
            assert caught.value.rule is rule
