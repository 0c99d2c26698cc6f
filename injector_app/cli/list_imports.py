"""injector-app patients imports: which files of patients were imported."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, print_table
from injector_app.cli.password import read_password
from injector_app.domain.import_batch import ImportBatch
from injector_app.usecases.list_imports import list_imports as look

HEADINGS = ("IMPORT", "DAY", "FILE", "PATIENTS", "USED SINCE", "BY")


def list_imports(options: Namespace, desk: Desk) -> ExitCode:
    """Print a table, or JSON; those that nobody used since can be taken back."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        batches = look(work).batches
    if options.json:
        fields = ("import", "at", "file", "patients", "used", "by")
        print_json([dict(zip(fields, _cells(each), strict=True)) for each in batches])
    else:
        print_table(HEADINGS, [_cells(each) for each in batches])
    return ExitCode.DONE


def _cells(batch: ImportBatch) -> tuple[str, ...]:
    counts = str(batch.patients), str(batch.used)
    return (str(batch.id), batch.started_at.date().isoformat(), batch.file, *counts, batch.by)
