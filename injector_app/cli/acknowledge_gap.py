"""injector-app audit acknowledge: go on with records that lack recorded actions."""

from argparse import Namespace

from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import say
from injector_app.cli.password import read_password
from injector_app.usecases.sign_in import sign_in


def acknowledge_gap(options: Namespace, desk: Desk) -> ExitCode:
    """Write the administrator's reason down; everybody can sign in again."""
    sign_in(
        desk.folder,
        sign_in=options.user,
        password=read_password(options.user),
        catalog=desk.read_catalog(),
        clock=desk.clock,
        gap_reason=options.reason,
    ).close()
    say("Acknowledged; the reason is in the audit.")
    return ExitCode.DONE
