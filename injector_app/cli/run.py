"""Run one command: find it, do it, and say in words what goes wrong."""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TypeAlias

from injector_app.cli.acknowledge_gap import acknowledge_gap
from injector_app.cli.amend_note import amend_note
from injector_app.cli.back_up import back_up
from injector_app.cli.check_audit import check_audit
from injector_app.cli.check_backup import check_backup
from injector_app.cli.check_seal import check_seal
from injector_app.cli.correct_note import correct_note
from injector_app.cli.create_clinic import create_clinic
from injector_app.cli.desk import Desk
from injector_app.cli.destroy_record import destroy_record
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.export_note import export_note
from injector_app.cli.export_patient import export_patient
from injector_app.cli.export_patients import export_patients
from injector_app.cli.hold_record import hold_record
from injector_app.cli.import_patients import import_patients
from injector_app.cli.import_treatments import import_treatments
from injector_app.cli.list_alike import list_alike
from injector_app.cli.list_backups import list_backups
from injector_app.cli.list_clinic import list_clinic
from injector_app.cli.list_imports import list_imports
from injector_app.cli.list_treatments import list_treatments
from injector_app.cli.merge_patients import merge_patients
from injector_app.cli.new_file import require_new_file
from injector_app.cli.output import complain
from injector_app.cli.report_audit import report_audit
from injector_app.cli.restore_backup import restore_backup
from injector_app.cli.search_patients import search_patients
from injector_app.cli.show_retention import show_retention
from injector_app.cli.show_treatment import show_treatment
from injector_app.cli.sign_note import sign_note
from injector_app.cli.undo_import import undo_import
from injector_app.cli.verify_note import verify_note
from injector_app.cli.wrong_usage import WrongUsage
from injector_app.domain.errors import RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe, located

Command: TypeAlias = Callable[[Namespace, Desk], ExitCode]

COMMANDS: Mapping[tuple[str, str], Command] = {
    ("init", ""): create_clinic,
    ("patients", "import"): import_patients,
    ("patients", "imports"): list_imports,
    ("patients", "undo-import"): undo_import,
    ("patients", "export"): export_patients,
    ("patients", "alike"): list_alike,
    ("patients", "merge"): merge_patients,
    ("patients", "unmerge"): merge_patients,
    ("patients", "search"): search_patients,
    ("patient", "export"): export_patient,
    ("retention", "show"): show_retention,
    ("retention", "hold"): hold_record,
    ("retention", "release"): hold_record,
    ("retention", "destroy"): destroy_record,
    ("list", ""): list_clinic,
    ("treatments", "import"): import_treatments,
    ("treatments", "list"): list_treatments,
    ("treatments", "show"): show_treatment,
    ("note", "sign"): sign_note,
    ("note", "amend"): amend_note,
    ("note", "correct"): correct_note,
    ("note", "export"): export_note,
    ("note", "verify"): verify_note,
    ("audit", "report"): report_audit,
    ("audit", "check"): check_audit,
    ("audit", "seal"): check_seal,
    ("audit", "acknowledge"): acknowledge_gap,
    ("backup", "list"): list_backups,
    ("backup", "now"): back_up,
    ("backup", "check"): check_backup,
    ("backup", "restore"): restore_backup,
}
# What no other input or password would change.
NOT_HERE = frozenset({Trouble.ENGINE_UNFIT, Trouble.ATLAS_DAMAGED, Trouble.REFERENCE_DAMAGED})


def run_command(command: Command, options: Namespace, desk: Desk) -> ExitCode:
    """Run a command; a refusal is one line on stderr and leaves everything as it was."""
    _print_what_cannot_be_encoded()
    try:
        code = _outcome(command, options, desk)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
        return ExitCode.DONE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    return code


def _outcome(command: Command, options: Namespace, desk: Desk) -> ExitCode:
    try:
        require_new_file(options)
        return command(options, desk)
    except WrongUsage as problem:
        complain(str(problem))
        return ExitCode.WRONG_USAGE
    except RuleBroken as problem:
        complain(located(problem))
        return ExitCode.REFUSED
    except RecordsProblem as problem:
        complain(describe(problem).one_sentence)
        return ExitCode.CANNOT_RUN_HERE if problem.trouble in NOT_HERE else ExitCode.REFUSED


def _print_what_cannot_be_encoded() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _forget_stdout() -> None:
    # Whoever read the output has enough; the interpreter must not try to flush it again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
