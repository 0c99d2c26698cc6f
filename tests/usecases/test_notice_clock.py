"""Whatever the clock does, entries keep their order, nothing fails, and a jump is audited (D16)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.domain.patient import Patient
from injector_app.storage.rows.audit import AuditRow
from injector_app.system.paths import DataFolder
from injector_app.usecases.notice_clock import ACTION, notice_clock
from injector_app.usecases.open_past import open_past
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.builders import a_vial
from tests.support.charting import a_registered_patient, complete
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock

if TYPE_CHECKING:
    from pathlib import Path

# The clinic was set up at this moment.
USUAL = SteppingClock().time
MOVED = {
    "a day back": USUAL - timedelta(days=1),
    "ten years on": USUAL + timedelta(days=3652),
    "1970": datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC),
    "2038": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "leap day": datetime(2028, 2, 29, 12, tzinfo=UTC),
}
# In Toronto: 02:00 does not exist, 01:30 exists twice.
QUIET = {
    "seconds back": USUAL - timedelta(seconds=30),
    "the same": USUAL,
    "a month on": USUAL + timedelta(days=30),
    "spring": datetime(2027, 3, 14, 7, 0, tzinfo=UTC),
    "autumn first": datetime(2027, 11, 7, 5, 30, tzinfo=UTC),
}

Enter = Callable[[datetime], Work]


@pytest.fixture
def enter(work: Work, catalog: Catalog) -> Enter:
    """Sign in again at another moment."""
    root: Path = work.door.folder.root
    work.close()

    def come_in(moment: datetime) -> Work:
        return sign_in(
            DataFolder(root),
            sign_in=CLINICIAN,
            password=PASSWORD,
            catalog=catalog,
            clock=SteppingClock(moment),
        )

    return come_in


def signed(work: Work, patient: Patient) -> SignedNote:
    """A note whose vials are in date, whatever the date."""
    draft = start_treatment(work, patient_id=patient.id)
    expires = draft.treatment.day + timedelta(days=200)
    full = replace(complete(draft.treatment), vials=(a_vial(expires=expires),))
    saved = save_draft(work, draft=replace(draft, treatment=full))
    return sign_note(work, treatment_id=full.id, version=saved.version, password=PASSWORD)


def entries(work: Work) -> list[AuditRow]:
    with work.records.reading() as transaction:
        rows = list(transaction.scalars(select(AuditRow).order_by(AuditRow.seq)))
        transaction.expunge_all()
    return rows


def moves(work: Work) -> list[str]:
    return [row.reason or "" for row in entries(work) if row.action == ACTION]


@pytest.mark.parametrize("moment", MOVED.values(), ids=MOVED)
def test_jump_is_audited_once(enter: Enter, moment: datetime) -> None:
    work = enter(moment)
    move = notice_clock(work)
    assert move is not None
    assert move.by == moment - USUAL
    assert notice_clock(work) is None
    assert moves(work) == [f"{int((moment - USUAL).total_seconds()):+d} s"]
    work.close()
    again = enter(moment + timedelta(minutes=5))
    assert notice_clock(again) is None
    again.close()


@pytest.mark.parametrize("moment", QUIET.values(), ids=QUIET)
def test_clock_that_goes_its_way_is_not_mentioned(enter: Enter, moment: datetime) -> None:
    work = enter(moment)
    assert notice_clock(work) is None
    assert moves(work) == []
    work.close()


def test_putting_the_clock_right_again_is_audited_too(enter: Enter) -> None:
    for moment in (MOVED["ten years on"], USUAL + timedelta(hours=1)):
        work = enter(moment)
        notice_clock(work)
        work.close()
    work = enter(USUAL + timedelta(hours=2))
    assert len(moves(work)) == 2
    work.close()


@pytest.mark.parametrize("moment", [*MOVED.values(), *QUIET.values()], ids=[*MOVED, *QUIET])
def test_a_visit_goes_well_and_entries_keep_their_order(enter: Enter, moment: datetime) -> None:
    first = enter(USUAL)
    patient = a_registered_patient(first)
    signed(first, patient)
    first.close()
    work = enter(moment)
    note = signed(work, patient)
    opened = open_patient(work, patient_id=patient.id)
    assert len(opened.treatments) == 2
    assert len(open_past(work, patient_id=patient.id).notes) == 2
    assert note.is_intact
    assert note.content.signature.signed_at == moment.replace(microsecond=0)
    actions = [row.action for row in entries(work)]
    assert [row.seq for row in entries(work)] == list(range(1, len(actions) + 1))
    assert actions[-3:] == ["sign note", "open patient", "open past"]
    work.close()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/St_Johns", "UTC"])
def test_another_zone_changes_what_is_shown_and_not_what_is_true(enter: Enter, zone: str) -> None:
    work = enter(USUAL + timedelta(minutes=1))
    moved = replace(work, clinic=replace(work.clinic, time_zone=zone))
    assert moved.local_now() == work.local_now()
    assert moved.local_now().utcoffset() != work.local_now().utcoffset()
    assert notice_clock(moved) is None
    note = signed(moved, a_registered_patient(moved))
    assert note.is_intact
    work.close()
