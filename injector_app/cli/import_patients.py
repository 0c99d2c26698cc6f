"""injector-app patients import: add patients from a CSV or FHIR file, all or none."""

from argparse import Namespace
from dataclasses import replace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import complain, counted, print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.plain import Plain
from injector_app.cli.plain_patient import plain_patient
from injector_app.domain.date_order import DateOrder
from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import ImportForm
from injector_app.usecases.import_patients import import_patients as take_in
from injector_app.usecases.look_at_import import look_at_import
from injector_app.wording.field_names import FIELD_NAMES
from injector_app.wording.messages import describe
from injector_app.work.answers import PatientImport


def import_patients(options: Namespace, desk: Desk) -> ExitCode:
    """Print what was added; refused rows are each named, and then nothing was added."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        seen = look_at_import(work, path=options.file)
        result = take_in(
            work,
            path=options.file,
            form=_ordered(seen.form, options.dates),
            sha256_seen=seen.sha256,
            duplicates=Duplicates(options.duplicates.replace("-", " ")),
            dry_run=options.dry_run,
        )
    if result is None:
        return ExitCode.INTERRUPTED
    if options.json:
        print_json(_plain(result))
    else:
        _tell_form(seen.form)
        _tell(result)
    if not result.refused_count:
        return ExitCode.DONE
    complain(_summary(result))
    return ExitCode.REFUSED


def _ordered(form: ImportForm, dates: str) -> ImportForm:
    if form.table is None or not dates:
        return form
    return replace(form, table=replace(form.table, order=DateOrder(dates)))


def _tell_form(form: ImportForm) -> None:
    if form.table is None:
        say(f"Read as {form.kind.value}.")
        return
    table = form.table
    order = "unknown" if table.order is None else table.order.value
    say(f"Read as {table.csv.encoding}, cells by {table.csv.delimiter!r}, dates {order}.")
    for field, place in table.columns.places.items():
        say(f"  {table.columns.headings[place]}: {FIELD_NAMES.get(field, field)}")


def _plain(result: PatientImport) -> dict[str, Plain]:
    return {
        "added": _added(result),
        "dry_run": result.dry_run,
        "refused": [_plain_row(row.line, row.problem) for row in result.refused],
        "alike": [
            {"line": row.line, "record_no": row.record_number, "line_before": row.line_before}
            for row in result.alike
        ],
        "patients": [plain_patient(patient) for patient in result.patients],
        "import": str(result.batch or ""),
    }


def _plain_row(line: int, problem: RuleBroken) -> Plain:
    return {"line": line, "path": problem.path, "reason": describe(problem).sentence}


def _added(result: PatientImport) -> int:
    return 0 if result.dry_run or result.refused_count else result.count


def _tell(result: PatientImport) -> None:
    for row in result.refused:
        say(f"line {row.line}: {describe(row.problem).sentence}")
    if not result.refused_count:
        verb = "would be added" if result.dry_run else "added"
        say(f"{counted(result.count, 'patient')} {verb}.")


def _summary(result: PatientImport) -> str:
    count, first = result.refused_count, result.refused[0]
    reason = describe(first.problem).sentence
    problem = RuleBroken(Rule.ROWS_REFUSED, count=count, line=first.line, reason=reason)
    return describe(problem).one_sentence
