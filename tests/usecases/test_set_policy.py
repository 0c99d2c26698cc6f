"""What the clinic allows holds from the next sign-in."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.system.paths import DataFolder
from injector_app.usecases.open_note import open_note
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.show_treatment import show_treatment
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft
from tests.support.clinic import DESK, PASSWORD, SteppingClock

SECRET = "Quaggafern"


def a_signed(work: Work) -> TreatmentId:
    draft = a_complete_draft(work)
    told = replace(draft, treatment=replace(draft.treatment, notes=SECRET))
    saved = save_draft(work, draft=told)
    sign_note(work, treatment_id=told.treatment.id, version=saved.version, password=PASSWORD)
    return told.treatment.id


def read_by_desk(work: Work, catalog: Catalog, treatment_id: TreatmentId) -> tuple[str, str, bool]:
    """What the desk reads of the free notes in both places, and whether it looks untouched."""
    folder = DataFolder(work.door.folder.root)
    work.close()
    desk = sign_in(folder, sign_in=DESK, password=PASSWORD, catalog=catalog, clock=SteppingClock())
    (note,) = open_note(desk, treatment_id=treatment_id).notes
    shown = show_treatment(desk, treatment_id=treatment_id).treatment
    desk.close()
    assert note.content.treatment.chart == shown.chart
    return note.content.treatment.notes, shown.notes, SECRET not in note.canonical


def test_desk_reads_no_free_notes_unless_the_clinic_lets_it(work: Work, catalog: Catalog) -> None:
    signed = a_signed(work)
    assert open_note(work, treatment_id=signed).notes[0].content.treatment.notes == SECRET
    assert read_by_desk(work, catalog, signed) == ("", "", True)


def test_clinic_may_let_the_desk_read_them(work: Work, catalog: Catalog) -> None:
    signed = a_signed(work)
    set_policy(work, policy=ClinicPolicy(desk_reads_notes=True))
    assert read_by_desk(work, catalog, signed) == (SECRET, SECRET, False)


@pytest.mark.parametrize(
    ("policy", "path"),
    [
        (ClinicPolicy(soft_lock_minutes=1), "soft_lock_minutes"),
        (ClinicPolicy(hard_lock_minutes=61), "hard_lock_minutes"),
        (ClinicPolicy(soft_lock_minutes=10, hard_lock_minutes=9), "hard_lock_minutes"),
    ],
)
def test_idle_time_out_of_range_is_refused(work: Work, policy: ClinicPolicy, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        set_policy(work, policy=policy)
    assert (caught.value.rule, caught.value.path) == (Rule.MINUTES_OUT_OF_RANGE, path)
