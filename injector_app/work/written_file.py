"""Write a file that somebody asked for, or say in words why it cannot be written."""

from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.atomic_file import write_whole


def require_folder(path: Path) -> None:
    """Refuse a file in a folder that is not there.

    Raises:
        RuleBroken: there is no such folder.
    """
    if not path.parent.is_dir():
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why="the folder does not exist")


def write_file(path: Path, data: bytes) -> None:
    """Put it there whole, or not at all.

    Raises:
        RuleBroken: the file cannot be written there.
    """
    try:
        write_whole(path, data)
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why=why) from problem
