"""JourneyStage: a clinic with a patient who was there before, and a hand that counts."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.ids import TreatmentId
from injector_app.domain.patient import Patient
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import PointState
from injector_app.domain.point_states import planned_ids, with_state
from injector_app.domain.protocol_pattern import protocol_points
from injector_app.domain.screening import prompts_for, with_answer, with_no_to_the_rest
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.shared.theme import Look
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient, complete
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock, acting_as, open_as
from tests.support.counting_hand import CountingHand
from tests.support.fake_dialogs import Outside
from tests.support.fake_disk import FakeDisk
from tests.support.real_desk import RealDesk

DAYS_AGO = 86
SIZE = (1280, 800)


@dataclass(frozen=True, slots=True)
class JourneyStage:
    """Everything a journey needs."""

    work: Work
    desk: RealDesk
    hand: CountingHand
    patient: Patient
    past: Treatment
    outside: Outside
    disk: FakeDisk

    @property
    def treatment(self) -> Treatment:
        """What is charted."""
        return self.desk.page.document.treatment

    def open_chart(self, indication: str = "chronic-migraine") -> None:
        """A chart with its vial and everything else that signing needs, but no points."""
        draft = start_treatment(self.work, patient_id=self.patient.id)
        visit = complete(draft.treatment)
        bare = replace(visit, chart=EMPTY_CHART, indication=indication)
        save_draft(self.work, draft=replace(draft, treatment=bare))
        self.desk.open_draft(TreatmentId(bare.id))

    def close(self) -> None:
        self.desk.close()


def open_stage(
    template: Path,
    folder: Path,
    catalog: Catalog,
    look: Look,
    *,
    person: str = CLINICIAN,
    earlier: tuple[int, ...] = (),
) -> JourneyStage:
    """A copy of a clinic that is set up; its patient had PREEMPT 86 days ago, and `earlier`."""
    disk = FakeDisk(megabytes=10_000)
    clinician = replace(open_as(CLINICIAN, template, folder / "data", catalog), disk=disk)
    patient = a_registered_patient(clinician)
    for days_ago in earlier:
        a_past_visit(clinician, patient, days_ago)
    past = a_past_visit(clinician, patient)
    outside = Outside(Path(tempfile.mkdtemp(dir=folder)))
    work = clinician if person == CLINICIAN else acting_as(clinician, person)
    desk = RealDesk(work, look, outside.surroundings)
    desk.window.resize(*SIZE)
    desk.window.activateWindow()
    desk.settle()
    # The stage, not the clinic, turned the clock back for the visit before.
    desk.window.clock_banner.hide()
    return JourneyStage(work, desk, CountingHand(desk), patient, past, outside, disk)


def _screened(visit: Treatment, catalog: Catalog) -> Treatment:
    """A regular patient: toxin in the last months, no to everything else."""
    recent = next(each for each in prompts_for(visit, catalog) if each.lookback_days)
    return with_no_to_the_rest(with_answer(visit, recent, is_yes=True, note="here"), catalog)


def a_past_visit(work: Work, patient: Patient, days_ago: int = DAYS_AGO) -> Treatment:
    """A signed PREEMPT visit that many days back."""
    clock = work.clock
    assert isinstance(clock, SteppingClock)
    clock.move(days=-days_ago)
    draft = start_treatment(work, patient_id=patient.id)
    visit = replace(complete(draft.treatment), chart=EMPTY_CHART)
    vial = replace(visit.vials[0], discarded=Units.parse("45"))
    protocol = work.catalog.protocol("preempt_155")
    points = protocol_points(protocol, work.catalog.edition_for("adult"))
    planned = place_planned(replace(visit, vials=(vial,)), points, made_for="botox")
    given = with_state(planned, planned_ids(planned), PointState.GIVEN)
    screened = _screened(given, work.catalog)
    saved = save_draft(work, draft=replace(draft, treatment=screened))
    sign_note(work, treatment_id=given.id, version=saved.version, password=PASSWORD)
    clock.move(days=days_ago)
    return given
