"""Read a file that a person named, or say why it cannot be read."""

from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken


def read_file(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        RuleBroken: it is not there, is a folder, or may not be read.
    """
    try:
        return path.read_bytes()
    except OSError as problem:
        why = (problem.strerror or "unknown reason").lower()
        raise RuleBroken(Rule.FILE_NOT_READABLE, file=str(path), why=why) from problem
