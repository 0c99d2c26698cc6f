"""injector-app patients alike: records that may be of one person, and those that were merged."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, print_table
from injector_app.cli.password import read_password
from injector_app.usecases.list_alike import list_alike as look
from injector_app.work.answers import PatientPair

HEADINGS = ("", "RECORD", "PATIENT", "BIRTH DATE", "SHOWN AS", "PATIENT")


def list_alike(options: Namespace, desk: Desk) -> ExitCode:
    """Print a table, or JSON."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        shown = look(work)
    rows = [("alike", *_cells(pair)) for pair in shown.alike]
    rows += [("merged", *_cells(pair)) for pair in shown.merged]
    if options.json:
        fields = ("state", "record_no", "name", "birth_date", "other_record_no", "other_name")
        print_json([dict(zip(fields, row, strict=True)) for row in rows])
    else:
        print_table(HEADINGS, rows)
    return ExitCode.DONE


def _cells(pair: PatientPair) -> tuple[str, ...]:
    one, other = pair.patient, pair.shown
    born = one.birth_date.isoformat()
    return (one.record_number, one.full_name, born, other.record_number, other.full_name)
