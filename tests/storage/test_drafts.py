"""Drafts: every save is based on the version before, or is refused."""

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.position import Position
from injector_app.storage.drafts import add_draft, load_draft, remove_draft, save_draft
from injector_app.storage.notes import append_note
from injector_app.storage.records import Records
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.storage.search import search_treatments
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import A_VISIT, AN_INSTANT, a_note, a_treatment, a_vial
from tests.support.records import Filled


def save(records: Records, draft: Draft, filled: Filled) -> Draft:
    with records.writing() as transaction:
        return save_draft(transaction, draft, at=AN_INSTANT, by=filled.clinician.id)


def load(records: Records, draft: Draft) -> Draft | None:
    with records.reading() as transaction:
        return load_draft(transaction, draft.treatment.id)


def moved(draft: Draft, x: float) -> Draft:
    chart = draft.treatment.chart
    return replace(
        draft, treatment=draft.treatment.with_chart(chart.moved(chart.points[0].id, Position(x, 0)))
    )


def test_draft_comes_back_equal(records: Records, filled: Filled) -> None:
    assert filled.draft.version == 1
    assert load(records, filled.draft) == filled.draft


def test_save_is_the_next_version_with_every_field(records: Records, filled: Filled) -> None:
    changed = replace(
        filled.treatment,
        performed_at=filled.treatment.performed_at - timedelta(days=1),
        vials=(a_vial(lot="X-1"), a_vial(product="dysport")),
        notes="after",
        consent=False,
    )
    saved = save(records, Draft(changed, 1), filled)
    assert saved == Draft(changed, 2) == load(records, saved)


def test_stale_save_is_refused_and_changes_nothing(records: Records, filled: Filled) -> None:
    first = save(records, moved(filled.draft, 0.1), filled)
    with pytest.raises(RecordsProblem) as caught:
        save(records, moved(filled.draft, 0.9), filled)
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert load(records, first) == first


def test_interleaved_saves_lose_nothing(records: Records, filled: Filled) -> None:
    mine = theirs = filled.draft
    refused = 0
    for number in range(40):
        try:
            if number % 3:
                mine = save(records, moved(mine, number / 100), filled)
            else:
                theirs = save(records, moved(theirs, number / 100), filled)
        except RecordsProblem:
            refused += 1
            mine = theirs = load(records, mine) or mine
    stored = load(records, mine)
    assert stored is not None
    assert stored.version == 1 + 40 - refused
    assert refused > 0


def test_signed_and_unknown_treatments_refuse_a_save(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
    with pytest.raises(RuleBroken) as caught:
        save(records, filled.draft, filled)
    assert caught.value.rule is Rule.ALREADY_SIGNED
    with pytest.raises(RuleBroken) as caught:
        save(records, Draft(a_treatment(), 1), filled)
    assert caught.value.rule is Rule.TREATMENT_NOT_FOUND


def test_removed_draft_is_gone_with_its_vials(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        remove_draft(transaction, filled.treatment.id)
    assert load(records, filled.draft) is None
    with records.reading() as transaction:
        assert transaction.scalars(select(TreatmentVialRow)).all() == []
        assert transaction.scalars(select(TreatmentRow)).all() == []


def test_saving_a_moved_point_leaves_the_vials_alone(records: Records, filled: Filled) -> None:
    statements: list[str] = []
    with records.writing() as transaction:
        connection = transaction.connection()
        event.listen(connection, "before_cursor_execute", lambda *call: statements.append(call[2]))
        save_draft(transaction, moved(filled.draft, 0.7), at=AN_INSTANT, by=filled.clinician.id)
    save, *others = [line for line in statements if "treatment" in line]
    assert save.startswith("UPDATE")
    assert "performed_utc=" not in save
    assert others == []


@pytest.mark.parametrize(
    "change",
    [
        {"performed_at": A_VISIT.astimezone(UTC)},
        {"indication": "other"},
        {"vials": (a_vial(lot="Z"),)},
    ],
)
def test_changed_visit_is_stored_where_it_is_looked_up(
    records: Records, filled: Filled, change: dict[str, Any]
) -> None:
    save(records, Draft(replace(filled.treatment, **change), 1), filled)
    with records.reading() as transaction:
        (line,) = search_treatments(transaction, TreatmentQuery())
        vials = transaction.scalars(select(TreatmentVialRow.lot_key)).all()
    treatment = replace(filled.treatment, **change)
    assert line.performed_at.isoformat() == treatment.performed_at.isoformat()
    assert line.indication == treatment.indication
    assert [lot.lower() for lot in line.lots] == vials == [treatment.vials[0].lot.lower()]


def test_two_drafts_do_not_touch_each_other(records: Records, filled: Filled) -> None:
    other = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id)
    with records.writing() as transaction:
        second = add_draft(transaction, other, at=AN_INSTANT, by=filled.clinician.id)
    save(records, moved(second, 0.9), filled)
    assert load(records, filled.draft) == filled.draft


def test_last_vial_may_be_taken_away(records: Records, filled: Filled) -> None:
    saved = save(records, Draft(replace(filled.treatment, vials=()), 1), filled)
    assert load(records, saved) == saved
    with records.reading() as transaction:
        assert transaction.scalars(select(TreatmentVialRow)).all() == []
