"""Only files exactly as the generator wrote them are read."""

import hashlib
from pathlib import Path

import pytest

from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_files import CHECKSUM, read_atlas_file, read_listed_bytes


def checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_listed_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b'{"a":\n1}')
    assert read_atlas_file(path, checksum=checksum(b'{"a":\n1}')) == {"a": 1}


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b'{"a":\n2}', CHECKSUM),
        (b'{"a":\n1', "line 2"),
        (b'{"a":\n1,\n!}', "line 3"),
        (b'{"a":\n"\xff"}', "line 2"),
        (b"", "line 1"),
    ],
)
def test_other_bytes_than_listed_are_refused_where_they_break(
    tmp_path: Path, data: bytes, where: str
) -> None:
    path = tmp_path / "adult" / "x.json"
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(AtlasDamaged) as caught:
        read_listed_bytes(path, checksum(b'{"a":\n1}'))
    assert caught.value.facts == {"file": "adult/x.json", "where": where}


@pytest.mark.parametrize(
    ("content", "where"), [(b"", "line 1"), (b"{\n}}", "line 2"), (b'\n"\xff"', "line 2")]
)
def test_what_is_no_json_is_refused_with_its_line(
    tmp_path: Path, content: bytes, where: str
) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(AtlasDamaged) as caught:
        read_atlas_file(tmp_path / "x.json")
    assert caught.value.facts == {"file": f"{tmp_path.name}/x.json", "where": where}


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AtlasDamaged):
        read_atlas_file(tmp_path / "x.json")
