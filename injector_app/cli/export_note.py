"""injector-app note export: write a signed note as PDF, and as FHIR on request."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.new_file import require_new
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.file_name import copy_beside
from injector_app.domain.language.language import language_of
from injector_app.domain.note_variant import NoteVariant
from injector_app.usecases.export_note import export_note as write_pdf


def export_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print where the PDF is."""
    treatment_id = parse_treatment_id(options.treatment)
    copy = options.out.with_name(copy_beside(options.out.name)) if options.fhir else None
    if copy is not None and not options.overwrite:
        require_new(copy)
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        path = write_pdf(
            work,
            treatment_id=treatment_id,
            path=options.out,
            variant=NoteVariant(options.variant),
            language=language_of(options.language) if options.language else None,
            with_copy=options.fhir,
            without_signature=options.unsigned,
        )
    if options.json:
        beside = {"copy": str(copy)} if copy else {}
        print_json({"id": str(treatment_id), "file": str(path), **beside})
    else:
        say(f"Written to {path} and {copy}." if copy else f"Written to {path}.")
    return ExitCode.DONE
