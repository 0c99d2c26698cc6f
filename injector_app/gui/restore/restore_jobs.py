"""RestoreJobs: what restoring asks for, off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from injector_app.domain.backup import Backup
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.work.answers import Restored

Found = tuple[tuple[Path, Backup], ...]


@dataclass(frozen=True, slots=True)
class RestoreJobs:
    """Look for backups in a place, or in the usual one; put one in place of the records."""

    find: Callable[[Path | None], Found]
    restore: Callable[[TypedRestore], Restored]
