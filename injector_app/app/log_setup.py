"""The log file: made when there is something to tell, with no patient text in it."""

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from injector_app.app.code_places import code_places

NAME = "injector_app.log"
LARGEST = 1_000_000
OURS = "injector_app"


class PrivateLog(logging.FileHandler):
    """One file and its predecessor, readable by this user only."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / NAME, encoding="utf-8", delay=True)
        self.setFormatter(SilentFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record if the file can be opened."""
        with suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by logging
        """Leave it: a log that cannot be written must not disturb the work."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".old.log"))
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")


class SilentFormatter(logging.Formatter):
    """Writes our own messages; of others only who spoke, of exceptions only the code places."""

    def format(self, record: logging.LogRecord) -> str:
        """One record, without texts that might quote a patient."""
        if record.name.split(".")[0] != OURS:
            record = logging.makeLogRecord({**record.__dict__, "msg": "(left out)", "args": None})
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - named by logging
        """Type and places."""
        problem = ei[1] if isinstance(ei, tuple) else None
        return code_places(problem) if isinstance(problem, BaseException) else ""


def start_log(folder: Path) -> PrivateLog:
    """Send warnings and worse of the whole program to the folder's log file."""
    handler = PrivateLog(folder)
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    return handler
