"""Story: two years at the demo clinic, told visit by visit."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from injector_app.app.demo.charted_visit import can_be_charted, charted
from injector_app.app.demo.demo_people import DESK, demo_patients
from injector_app.app.demo.demo_visits import VISITS, Visit
from injector_app.app.demo.proven_work import ProvenWork
from injector_app.app.demo.story_clock import StoryClock
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome
from injector_app.domain.staff import StaffMember
from injector_app.usecases.record_outcome import record_outcome
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment

Progress = Callable[[int, int], None]

_WORKDAYS = 5
_OPENS_AT = 9
_MINUTES_OPEN = 420
_BETWEEN_VISITS = 35


class Story:
    """Every visit is done by the person and at the time it is told of."""

    def __init__(self, work: ProvenWork, staff: Iterable[StaffMember], clock: StoryClock) -> None:
        self._work = work
        self._staff = {member.sign_in: member for member in staff}
        self._clock = clock
        self._patients = list(demo_patients())
        self._last: dict[int, TreatmentId] = {}

    def tell(self, now: datetime, progress: Progress) -> None:
        """Write every visit the atlas has diagrams for; the last weeks end now."""
        visits = [visit for visit in VISITS if can_be_charted(visit, self._work.catalog)]
        for number in range(len(self._patients)):
            self._register(number)
        for done, (visit, at) in enumerate(self._dated(visits, now)):
            progress(done, len(visits))
            self._clock.set(at)
            self._see(visit)
        progress(len(visits), len(visits))

    def _register(self, number: int) -> None:
        self._clock.pass_minutes(5)
        patient = register_patient(self._as(DESK), patient=self._patients[number])
        self._patients[number] = patient

    def _see(self, visit: Visit) -> None:
        work = self._as(visit.clinician)
        self._ask_about_last(work, visit)
        patient = self._patients[visit.patient]
        draft = start_treatment(work, patient_id=patient.id)
        self._clock.pass_minutes(15)
        treatment = charted(draft.treatment, visit, work.catalog)
        saved = save_draft(work, draft=replace(draft, treatment=treatment))
        if visit.is_signed:
            self._clock.pass_minutes(5)
            sign_note(
                work,
                treatment_id=treatment.id,
                version=saved.version,
                password=self._work.password,
            )
            self._last[visit.patient] = treatment.id

    def _ask_about_last(self, work: ProvenWork, visit: Visit) -> None:
        last = self._last.get(visit.patient)
        if last is not None and visit.told is not None:
            response, weeks = visit.told
            outcome = Outcome(OutcomeId(new_id()), last, work.today, response)
            record_outcome(work, outcome=replace(outcome, lasted_weeks=weeks))

    def _as(self, sign_in: str) -> ProvenWork:
        return replace(self._work, person=self._staff[sign_in])

    def _dated(self, visits: Sequence[Visit], now: datetime) -> Iterator[tuple[Visit, datetime]]:
        """Each visit with its time, in the opening hours of a weekday."""
        zone = self._work.clinic.zone
        today = now.astimezone(zone).date()
        monday = today - timedelta(days=today.weekday())
        for number, visit in enumerate(visits):
            day = monday + timedelta(days=number % _WORKDAYS, weeks=-visit.weeks_ago)
            hours, minutes = divmod(number * _BETWEEN_VISITS % _MINUTES_OPEN, 60)
            yield visit, datetime.combine(day, time(_OPENS_AT + hours, minutes), zone)
