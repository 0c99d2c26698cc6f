"""injector-app treatments show: one treatment in full."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.names import Names
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_shown_treatment import plain_shown_treatment, volume_ml
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.charter import charter_names
from injector_app.domain.isolated_text import apart
from injector_app.domain.outcome import standing
from injector_app.domain.point import InjectionPoint
from injector_app.domain.screen_answer import screen_words
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.vial import VialBalance
from injector_app.domain.vial_words import opened_words
from injector_app.usecases.show_treatment import show_treatment as look_up
from injector_app.wording.outcome_words import outcome_words
from injector_app.work.answers import ShownTreatment

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
            _tell(shown, Names(work.catalog, work.clinic.region))
    return ExitCode.DONE


def _tell(shown: ShownTreatment, names: Names) -> None:
    treatment, patient = shown.treatment, shown.patient
    say(
        f"{apart(patient.full_name)}, born {names.day(patient.birth_date)}, "
        f"record {apart(patient.record_number)}"
    )
    time = f"{names.day(treatment.day)} {treatment.performed_at:%H:%M %z}"
    say(f"{time}, {names.indication(treatment.indication)} {treatment.icd10}".rstrip())
    say(f"{shown.state}, reaction: {treatment.reaction or 'not answered'}")
    screen = screen_words(treatment.screening, names.world_region)
    say(f"Pre-treatment screen: {screen or 'not recorded'}")
    if treatment.other_charters:
        say(f"Charted by {charter_names(treatment.other_charters)}")
    say("")
    numbered = treatment.chart.numbered()
    print_table(POINT_HEADINGS, [_point(n, point, treatment, names) for n, point in numbered])
    say("")
    print_table(VIAL_HEADINGS, [_vial(balance, names) for balance in treatment.balances()])
    for number, balance in enumerate(treatment.balances(), start=1):
        if opened := opened_words(balance.vial, names.world_region):
            say(f"Vial {number} opened {opened}")
    for total in totals(treatment):
        say("")
        sides = ", ".join(f"{side} {units} U" for side, units in total.by_side.items())
        given = f"{total.given} U given in {total.points_given} points"
        say(f"{names.brand(total.product)}: {given} ({sides or 'none'})")
        regions = [(names.region(name), str(units)) for name, units in total.by_region.items()]
        print_table(("REGION", "UNITS"), regions)
    for outcome in standing(shown.outcomes or ()):
        say("")
        words = outcome_words(outcome, visit=treatment.day, region=names.world_region)
        for line in (f"Response {words.line}", *words.details, words.recorded):
            say(line)


def _point(
    number: int, point: InjectionPoint, treatment: Treatment, names: Names
) -> tuple[str, ...]:
    return (
        str(number),
        names.diagram(point.drawing_id),
        names.region(point.region),
        point.side.value,
        str(point.units),
        volume_ml(point, treatment) or "",
        point.state.value,
    )


def _vial(balance: VialBalance, names: Names) -> tuple[str, ...]:
    vial = balance.vial
    return (
        names.brand(vial.product),
        vial.lot,
        names.day(vial.expires),
        str(vial.size),
        str(balance.given),
        "" if vial.discarded is None else str(vial.discarded),
        str(balance.remaining),
    )
