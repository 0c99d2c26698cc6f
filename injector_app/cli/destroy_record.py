"""injector-app retention destroy: destroy a record after its time, as two people."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import say
from injector_app.cli.password import read_password, read_second_password
from injector_app.cli.patient_of import patient_of
from injector_app.usecases.destroy_record import destroy_record as destroy


def destroy_record(options: Namespace, desk: Desk) -> ExitCode:
    """Ask both passwords, destroy, and print what the certificate says."""
    password = read_password(options.user)
    with signed_in(desk, user=options.user, password=password) as work:
        erasure = destroy(
            work,
            patient_id=patient_of(work, options.record_number),
            password=password,
            second_sign_in=options.clinician,
            second_password=read_second_password(options.clinician),
        )
    people = f"{erasure.administrator.name} and {erasure.clinician.name}"
    say(f"Record {erasure.record_number} was destroyed by {people}. Grounds: {erasure.grounds}.")
    return ExitCode.DONE
