"""injector-app retention hold and release: a legal hold on one record."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import say
from injector_app.cli.password import read_password
from injector_app.cli.patient_of import patient_of
from injector_app.usecases.hold_record import hold_record as hold


def hold_record(options: Namespace, desk: Desk) -> ExitCode:
    """Place the hold, or lift it, and say so."""
    is_held = options.verb == "hold"
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        patient = patient_of(work, options.record_number)
        hold(work, patient_id=patient, is_held=is_held, reason=options.reason)
    state = "on legal hold" if is_held else "no longer on hold"
    say(f"Record {options.record_number} is {state}.")
    return ExitCode.DONE
