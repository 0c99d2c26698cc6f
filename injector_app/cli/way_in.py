"""What opens a backup, from a prompt or the environment."""

from argparse import Namespace

from injector_app.cli.password import read_password, read_recovery_key
from injector_app.work.way_in import WayIn


def read_way_in(options: Namespace) -> WayIn:
    """The password of whoever acts, or the recovery key where the command says so.

    Raises:
        WrongUsage: there is neither the variable nor a terminal.
    """
    if options.recovery_key:
        return WayIn(options.user, recovery_key=read_recovery_key())
    return WayIn(options.user, read_password(options.user))
