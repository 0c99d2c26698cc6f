"""injector-app patients undo-import: take an import back as a whole."""

from argparse import Namespace
from uuid import UUID

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, say
from injector_app.cli.password import read_password
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ImportBatchId
from injector_app.usecases.undo_import import undo_import as take_back


def undo_import(options: Namespace, desk: Desk) -> ExitCode:
    """Print how many patients went."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        batch = take_back(work, batch_id=_id(options.import_id))
    say(f"{counted(batch.patients, 'patient')} of {batch.file} taken back.")
    return ExitCode.DONE


def _id(text: str) -> ImportBatchId:
    try:
        return ImportBatchId(UUID(text))
    except ValueError as problem:
        raise RuleBroken(Rule.IMPORT_NOT_FOUND, value=text) from problem
