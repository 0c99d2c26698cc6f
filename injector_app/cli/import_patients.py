"""injector-app patients import: add patients from a CSV file, all or none."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import complain, counted, print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.plain import Plain
from injector_app.cli.plain_patient import plain_patient
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.import_patients import import_patients as take_in
from injector_app.wording.messages import describe
from injector_app.work.answers import PatientImport


def import_patients(options: Namespace, desk: Desk) -> ExitCode:
    """Print what was added; refused rows are each named, and then nothing was added."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        result = take_in(work, path=options.file, dry_run=options.dry_run)
    if options.json:
        print_json(_plain(result))
    else:
        _tell(result)
    if not result.refused:
        return ExitCode.DONE
    complain(_summary(result))
    return ExitCode.REFUSED


def _plain(result: PatientImport) -> dict[str, Plain]:
    return {
        "added": _added(result),
        "dry_run": result.dry_run,
        "refused": [_plain_row(row.line, row.problem) for row in result.refused],
        "patients": [plain_patient(patient) for patient in result.patients],
    }


def _plain_row(line: int, problem: RuleBroken) -> Plain:
    return {"line": line, "path": problem.path, "reason": describe(problem).sentence}


def _added(result: PatientImport) -> int:
    return 0 if result.dry_run or result.refused else len(result.patients)


def _tell(result: PatientImport) -> None:
    for row in result.refused:
        say(f"line {row.line}: {describe(row.problem).sentence}")
    if not result.refused:
        verb = "would be added" if result.dry_run else "added"
        say(f"{counted(len(result.patients), 'patient')} {verb}.")


def _summary(result: PatientImport) -> str:
    count, first = len(result.refused), result.refused[0]
    reason = describe(first.problem).sentence
    problem = RuleBroken(Rule.ROWS_REFUSED, count=count, line=first.line, reason=reason)
    return describe(problem).one_sentence
