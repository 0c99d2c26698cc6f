"""injector-app treatments show: one treatment in full."""

from argparse import Namespace
from collections.abc import Mapping

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_shown_treatment import plain_shown_treatment, volume_ml
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.calendar_dates import write_date
from injector_app.domain.point import InjectionPoint
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import VialBalance
from injector_app.usecases.show_treatment import show_treatment as look_up
from injector_app.work.answers import ShownTreatment
from injector_app.work.context import Work

POINT_HEADINGS = ("NO", "DIAGRAM", "REGION", "SIDE", "UNITS", "ML", "STATE")
VIAL_HEADINGS = ("VIAL", "LOT", "EXPIRES", "SIZE", "GIVEN", "DISCARDED", "REMAINING")


def show_treatment(options: Namespace, desk: Desk) -> ExitCode:
    """Print points, totals and vials."""
    treatment_id = parse_treatment_id(options.treatment)
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        shown = look_up(work, treatment_id=treatment_id)
        if options.json:
            print_json(plain_shown_treatment(shown))
        else:
            _tell(shown, work)
    return ExitCode.DONE


def _tell(shown: ShownTreatment, work: Work) -> None:
    treatment, patient, region = shown.treatment, shown.patient, work.clinic.region
    born = write_date(patient.birth_date, region)
    time = f"{write_date(treatment.day, region)} {treatment.performed_at:%H:%M %z}"
    say(f"{patient.full_name}, born {born}, record {patient.record_number}")
    say(f"{time}, {treatment.indication or 'indication missing'} {treatment.icd10}, {shown.state}")
    say("")
    numbered = treatment.chart.numbered()
    print_table(POINT_HEADINGS, [_point(n, point, treatment, work) for n, point in numbered])
    say("")
    print_table(VIAL_HEADINGS, [_vial(balance, work) for balance in treatment.balances()])
    for total in totals(treatment):
        say("")
        sides = ", ".join(f"{side} {units} U" for side, units in total.by_side.items())
        say(f"{total.product}: {total.given} U given in {total.points_given} points ({sides})")
        print_table(("REGION", "UNITS"), _regions(total.by_region, work))


def _regions(amounts: Mapping[str, Units], work: Work) -> list[tuple[str, str]]:
    return [(_region(region, work), str(units)) for region, units in amounts.items()]


def _region(region: str, work: Work) -> str:
    return work.catalog.region_name(region) if region else "no region"


def _point(number: int, point: InjectionPoint, treatment: Treatment, work: Work) -> tuple[str, ...]:
    return (
        str(number),
        work.catalog.diagram(point.diagram).name,
        _region(point.region, work),
        point.side.value,
        str(point.units),
        volume_ml(point, treatment) or "",
        point.state.value,
    )


def _vial(balance: VialBalance, work: Work) -> tuple[str, ...]:
    vial, region = balance.vial, work.clinic.region
    return (
        work.catalog.product(vial.product).brand(region),
        vial.lot,
        write_date(vial.expires, region) if vial.expires else "",
        str(vial.size),
        str(balance.given),
        "" if vial.discarded is None else str(vial.discarded),
        str(balance.remaining),
    )
