"""Write the recovery key into the file that the person chose, and never over another."""

import os
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken


def hand_over(recovery_key: str, path: Path | None) -> None:
    """Put the key into a new file that only its owner reads; None leaves it to the screen.

    Raises:
        RuleBroken: the file is there already or cannot be written.
    """
    if path is None:
        return
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{recovery_key}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why=why) from problem
