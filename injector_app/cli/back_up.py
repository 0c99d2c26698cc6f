"""injector-app backup now: a proven backup in every place."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_backup import plain_backup
from injector_app.usecases.back_up import back_up as make
from injector_app.usecases.show_backups import show_backups
from injector_app.wording.backup_words import fault_words, size_words, state_words


def back_up(options: Namespace, desk: Desk) -> ExitCode:
    """Print where it is; what is still wrong with the backups is a refusal for the shell."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        backup = make(work)
        state = show_backups(work)
        folder = work.door.folder.backups / backup.name
        faults = [fault_words(fault, state, work.clinic) for fault in state.faults]
    if options.json:
        print_json({**plain_backup(folder, backup), "problems": faults})
    else:
        say(f"{folder}: {size_words(backup.size)}, {state_words(backup).lower()}")
        for words in faults:
            say(words)
    return ExitCode.REFUSED if faults else ExitCode.DONE
