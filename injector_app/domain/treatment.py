"""Treatment: what was done at one visit."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.charter import Charter
from injector_app.domain.correction import Correction
from injector_app.domain.ids import PatientId, StaffId, TreatmentId
from injector_app.domain.point import InjectionPoint
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.units import Units, sum_units
from injector_app.domain.vial import Vial, VialBalance


@dataclass(frozen=True, slots=True)
class Treatment:
    """One visit of one patient; `performed_at` keeps the offset it was typed with.

    Empty text means not yet answered: `reaction` "none" is an answer, "" is not. `repeats` is the
    past treatment whose points were planned anew. `charted_by` is everybody whose edits were saved.
    `correction` is there while a draft is to become the next revision of a signed note.
    """

    id: TreatmentId
    patient: PatientId
    performed_at: datetime
    clinician: StaffId
    assistant: str = ""
    indication: str = ""
    icd10: str = ""
    vials: tuple[Vial, ...] = ()
    chart: Chart = EMPTY_CHART
    protocols: tuple[str, ...] = ()
    guidance: str = ""
    consent: bool = False
    reaction: str = ""
    aftercare: bool = False
    review_on: date | None = None
    notes: str = ""
    repeats: TreatmentId | None = None
    screening: tuple[ScreenAnswer, ...] = ()
    charted_by: tuple[Charter, ...] = ()
    correction: Correction | None = None

    @property
    def day(self) -> date:
        """The calendar day of the visit where it took place."""
        return self.performed_at.date()

    @property
    def products(self) -> tuple[str, ...]:
        """Products in use, in order of first vial."""
        return tuple(dict.fromkeys(vial.product for vial in self.vials))

    def vial_of(self, point: InjectionPoint) -> Vial | None:
        """The vial a point draws from, if there is one."""
        return self.vials[point.vial] if 0 <= point.vial < len(self.vials) else None

    def balances(self) -> tuple[VialBalance, ...]:
        """Each vial with what was given from it."""
        return tuple(
            VialBalance(vial, self._given_from(index)) for index, vial in enumerate(self.vials)
        )

    @property
    def other_charters(self) -> tuple[Charter, ...]:
        """Everybody who charted without being the one who injected."""
        return tuple(each for each in self.charted_by if each.staff != self.clinician)

    def with_charter(self, charter: Charter) -> "Treatment":
        """The same visit, charted by this person too."""
        if any(each.staff == charter.staff for each in self.charted_by):
            return self
        return replace(self, charted_by=(*self.charted_by, charter))

    def with_chart(self, chart: Chart) -> "Treatment":
        """The same visit with another chart."""
        return replace(self, chart=chart)

    def _given_from(self, index: int) -> Units:
        return sum_units([point.units for point in self.chart.given if point.vial == index])
