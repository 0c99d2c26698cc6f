"""injector-app patients merge and unmerge: two records of one person."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import say
from injector_app.cli.password import read_password
from injector_app.cli.patient_of import patient_of
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.list_alike import list_alike
from injector_app.usecases.merge_patients import merge_patients as merge
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.work.context import Work


def merge_patients(options: Namespace, desk: Desk) -> ExitCode:
    """Print which record is shown now."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        number = options.record_number
        say(
            _merged(work, number, options.into) if options.verb == "merge" else _apart(work, number)
        )
    return ExitCode.DONE


def _merged(work: Work, number: str, into: str) -> str:
    kept = merge(work, patient_id=patient_of(work, number), into=patient_of(work, into))
    return f"{number} is shown as {kept.record_number}."


def _apart(work: Work, number: str) -> str:
    key = number.strip().casefold()
    for pair in list_alike(work).merged:
        if pair.patient.record_number.casefold() == key:
            patient = unmerge_patients(work, patient_id=pair.patient.id)
            return f"{patient.record_number} is shown by itself again."
    raise RuleBroken(Rule.NOT_MERGED, value=number)
