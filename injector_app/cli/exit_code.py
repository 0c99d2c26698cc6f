"""ExitCode: what a command says to the shell."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The codes that `--help` promises."""

    DONE = 0
    WRONG_USAGE = 2
    CANNOT_RUN_HERE = 3
    REFUSED = 4
    INTERRUPTED = 130
