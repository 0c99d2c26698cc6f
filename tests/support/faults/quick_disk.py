"""A folder in memory where there is one: tests that sync ten thousand times need not wait."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it


@contextmanager
def quick_disk() -> Iterator[Path]:
    """An empty folder that goes at the end."""
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="injector_app-", dir=place) as folder:
        yield Path(folder)
