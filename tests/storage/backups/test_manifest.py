"""What a manifest says comes back; what cannot be read is no backup."""

from pathlib import Path

import pytest

from injector_app.storage.backups.manifest import NAME, read_manifest
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.backups import backed_up


def test_it_comes_back(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    assert read_manifest(path) == manifest


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"backup/1", b"backup/9"),
        (b'"at"', b'"ta"'),
        (b"+00:00", b""),
        (b"{", b"["),
        (b'"size": ', b'"size": "x'),
    ],
)
def test_spoiled_one_is_none(
    records: Records, folder: DataFolder, before: bytes, after: bytes
) -> None:
    path, _ = backed_up(records, folder)
    text = (path / NAME).read_bytes()
    assert before in text
    (path / NAME).write_bytes(text.replace(before, after, 1))
    assert read_manifest(path) is None


def test_there_is_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
