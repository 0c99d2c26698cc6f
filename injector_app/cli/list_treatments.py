"""injector-app treatments list: look up past treatments."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.names import Names
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_found_treatment import plain_found_treatment
from injector_app.cli.typed_options import typed_day, typed_product
from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.domain.typed_text import clean_line
from injector_app.usecases.search_treatments import search_treatments
from injector_app.work.context import Work

ALL = 100_000


def list_treatments(options: Namespace, desk: Desk) -> ExitCode:
    """Print every treatment that matches all options, newest first."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        found = search_treatments(work, query=_query(options, work))
        names = Names(work.catalog, work.clinic.region)
    if options.json:
        print_json([plain_found_treatment(treatment) for treatment in found])
    elif found:
        rows = [_row(treatment, names) for treatment in found]
        print_table(("DAY", "RECORD", "NAME", "STATE", "GIVEN", "LOTS", "ID"), rows)
    else:
        say("No treatment found.")
    return ExitCode.DONE


def _query(options: Namespace, work: Work) -> TreatmentQuery:
    return TreatmentQuery(
        record_number=clean_line(options.patient, "patient"),
        product=typed_product(options.product, work),
        lot=clean_line(options.lot, "lot"),
        from_day=typed_day(options.from_day, "from", work),
        to_day=typed_day(options.to_day, "to", work),
        limit=ALL,
    )


def _row(found: FoundTreatment, names: Names) -> tuple[str, ...]:
    given = ", ".join(f"{units} U {names.brand(product)}" for product, units in found.units)
    return (
        names.day(found.performed_at.date()),
        found.record_number,
        found.patient_name,
        "correction" if found.corrects else found.state.value,
        given,
        ", ".join(found.lots),
        str(found.id),
    )
