"""injector-app note export: write a signed note as PDF."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.note_variant import NoteVariant
from injector_app.usecases.export_note import export_note as write_pdf


def export_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print where the PDF is."""
    treatment_id = parse_treatment_id(options.treatment)
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        variant = NoteVariant(options.variant)
        path = write_pdf(work, treatment_id=treatment_id, path=options.out, variant=variant)
    if options.json:
        print_json({"id": str(treatment_id), "file": str(path)})
    else:
        say(f"Written to {path}.")
    return ExitCode.DONE
