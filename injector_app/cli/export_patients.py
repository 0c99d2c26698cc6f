"""injector-app patients export: the patients for another program, as CSV, XLSX or FHIR."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.patient_of import patient_of
from injector_app.domain.patients_format import PatientsFormat
from injector_app.usecases.export_patients import export_patients as write


def export_patients(options: Namespace, desk: Desk) -> ExitCode:
    """Print where the file is and how many are in it."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        chosen = tuple(patient_of(work, number) for number in options.only)
        kind = PatientsFormat(options.kind)
        count = write(work, path=options.out, kind=kind, chosen=chosen)
    if count is None:
        return ExitCode.INTERRUPTED
    if options.json:
        print_json({"file": str(options.out), "patients": count})
    else:
        say(f"{counted(count, 'patient')} written to {options.out}.")
    return ExitCode.DONE
