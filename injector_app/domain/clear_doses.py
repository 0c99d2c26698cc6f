"""Another product in a vial: the sites stay, the doses go; nothing converts."""

from dataclasses import replace

from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS
from injector_app.domain.vial import Vial


def dosed_from(treatment: Treatment, index: int) -> tuple[InjectionPoint, ...]:
    """The points with a dose that draw from a vial."""
    return tuple(p for p in treatment.chart if p.vial == index and p.has_dose)


def dosed_and_waiting(treatment: Treatment) -> tuple[InjectionPoint, ...]:
    """The points with a dose of a product that no vial is open of."""
    return tuple(p for p in treatment.chart if p.waits_for and p.has_dose)


def with_other_vial(treatment: Treatment, index: int, vial: Vial) -> Treatment:
    """A vial of another product in place of one; its points keep their sites."""
    vials = (*treatment.vials[:index], vial, *treatment.vials[index + 1 :])
    cleared = (_cleared(point, index) for point in dosed_from(treatment, index))
    return replace(treatment, vials=vials, chart=treatment.chart.replaced(cleared))


def with_waiting_cleared(treatment: Treatment, index: int) -> Treatment:
    """What waits for another product draws from this vial, without doses."""
    cleared = (_cleared(point, index) for point in dosed_and_waiting(treatment))
    return treatment.with_chart(treatment.chart.replaced(cleared))


def _cleared(point: InjectionPoint, index: int) -> InjectionPoint:
    state = PointState.PLANNED if point.state is PointState.GIVEN else point.state
    return replace(point, units=NO_UNITS, state=state, vial=index, waits_for="")
