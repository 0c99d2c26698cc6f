"""Operating system errors become the kinds that people are told about."""

import errno
from pathlib import Path

import pytest

from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, Trouble.FOLDER_NOT_WRITABLE),
        (errno.EROFS, Trouble.FOLDER_NOT_WRITABLE),
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EFBIG, Trouble.DISK_FULL),
        (errno.EIO, Trouble.DISK_ERROR),
    ],
)
def test_error_number_decides_the_kind(number: int, trouble: Trouble) -> None:
    with pytest.raises(RecordsProblem) as caught, disk_trouble(Path("/data")):
        raise OSError(number, "why", "/data/name of a patient")
    assert caught.value.trouble is trouble
    assert caught.value.facts == {"folder": "/data"}
    assert "patient" not in str(caught.value)


def test_other_errors_pass() -> None:
    with pytest.raises(ValueError, match="other"), disk_trouble(Path("/data")):
        raise ValueError("other")
