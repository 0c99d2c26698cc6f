"""injector-app backup check: whether a backup opens and is whole."""

from argparse import Namespace

from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, print_json, say
from injector_app.cli.way_in import read_way_in
from injector_app.usecases.check_backup import check_backup as prove
from injector_app.wording.audit_words import flaw_words


def check_backup(options: Namespace, _desk: Desk) -> ExitCode:
    """Print what is in it."""
    proof = prove(options.backup, way_in=read_way_in(options))
    words = flaw_words(proof.flaw) if proof.flaw else "whole and unbroken"
    if options.json:
        flaw = proof.flaw.kind.value if proof.flaw else ""
        counts = {"patients": proof.patients, "notes": proof.notes, "entries": proof.entries}
        print_json({**counts, "schema": proof.schema, "flaw": flaw, "words": words})
    else:
        patients, notes = counted(proof.patients, "patient"), counted(proof.notes, "signed note")
        say(f"It opens: {patients}, {notes}; {words}.")
    return ExitCode.REFUSED if proof.flaw else ExitCode.DONE
