"""Where the disk is put under stress."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.faults.quick_disk import quick_disk


@pytest.fixture
def disk() -> Iterator[Path]:
    """A folder on which syncing costs nothing."""
    with quick_disk() as folder:
        yield folder
