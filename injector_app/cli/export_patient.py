"""injector-app patient export: everything that is kept about one patient, as one ZIP."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.patient_of import patient_of
from injector_app.domain.disclosure import Recipient
from injector_app.usecases.export_patient import export_patient as write_zip


def export_patient(options: Namespace, desk: Desk) -> ExitCode:
    """Print where the file is and how much is in it."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        done = write_zip(
            work,
            patient_id=patient_of(work, options.record_number),
            path=options.out,
            recipient=Recipient(options.to.replace("-", " ")),
            name=options.name,
            ground=options.ground,
        )
    if done is None:
        return ExitCode.INTERRUPTED
    if options.json:
        print_json({"file": str(done.path), "counts": dict(done.counts)})
    else:
        say(f"{counted(done.counts['notes'], 'signed note')} written to {done.path}.")
    return ExitCode.DONE
