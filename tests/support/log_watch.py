"""LogWatch: collect what a logger and its children write."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class LogWatch(logging.Handler):
    """Keeps every record of its level or above as a line of text."""

    def __init__(self, *, level: int) -> None:
        super().__init__(level)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    @contextmanager
    def on(self, logger_name: str) -> Iterator[None]:
        """Listen to a logger while the block runs."""
        logger = logging.getLogger(logger_name)
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)
