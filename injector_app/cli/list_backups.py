"""injector-app backup list: which backups there are; nobody needs to sign in for it."""

from argparse import Namespace

from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, print_table
from injector_app.cli.plain_backup import plain_backup
from injector_app.usecases.list_backups import list_backups as find
from injector_app.wording.backup_words import size_words, state_words


def list_backups(options: Namespace, desk: Desk) -> ExitCode:
    """Print them, the newest first."""
    found = find(options.place or desk.folder.backups)
    if options.json:
        print_json([plain_backup(folder, backup) for folder, backup in found])
    else:
        rows = [
            (
                f"{backup.at:%Y-%m-%d %H:%M} UTC",
                size_words(backup.size),
                state_words(backup),
                str(folder),
            )
            for folder, backup in found
        ]
        print_table(("Made", "Size", "State", "Folder"), rows)
    return ExitCode.DONE
