"""injector-app backup restore: put a backup in the place of the records."""

from argparse import Namespace

from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.plain_backup import plain_backup
from injector_app.cli.way_in import read_way_in
from injector_app.usecases.restore_backup import restore_backup as put_back
from injector_app.wording.backup_words import restored_message


def restore_backup(options: Namespace, desk: Desk) -> ExitCode:
    """Print where the former records are."""
    restored = put_back(
        desk.folder,
        source=options.backup,
        way_in=read_way_in(options),
        catalog=desk.read_catalog(),
        clock=desk.clock,
    )
    aside = str(restored.aside or "")
    if options.json:
        print_json({**plain_backup(options.backup, restored.backup), "set_aside": aside})
    else:
        message = restored_message(restored)
        say(f"{message.sentence} {message.next_step}")
    return ExitCode.DONE
