"""A file that is there already is replaced only by who says so."""

from argparse import Namespace
from typing import TYPE_CHECKING

from injector_app.domain.errors import Rule, RuleBroken

if TYPE_CHECKING:
    from pathlib import Path


def require_new_file(options: Namespace) -> None:
    """Look at `--out` of any command before a password is asked for.

    Raises:
        RuleBroken: the file is there already, and `--overwrite` was not given.
    """
    out: Path | None = getattr(options, "out", None)
    if out is None or getattr(options, "overwrite", False):
        return
    require_new(out)


def require_new(path: "Path") -> None:
    """Refuse a file that is there; a link that leads nowhere would be replaced as well.

    Raises:
        RuleBroken: it is there already.
    """
    if path.exists() or path.is_symlink():
        raise RuleBroken(Rule.FILE_IS_THERE, file=str(path))
