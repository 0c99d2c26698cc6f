"""Only files exactly as the generator wrote them are read."""

from pathlib import Path

import pytest

from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_files import read_atlas_file, read_manifest
from tests.support.atlas import DIAGRAMS, VIEWS, atlas_copy


def test_manifest_lists_every_file() -> None:
    on_disk = {path.name for path in (DIAGRAMS / "1").iterdir()} - {"manifest.json"}
    listed = set(read_manifest(DIAGRAMS / "1"))
    assert listed == on_disk == {"palette.json", *(f"{view}.json" for view in VIEWS)}


@pytest.mark.parametrize("name", ["palette.json", *(f"{view}.json" for view in VIEWS)])
def test_file_is_the_one_of_the_manifest(name: str) -> None:
    checksum = read_manifest(DIAGRAMS / "1")[name]
    assert read_atlas_file(DIAGRAMS / "1" / name, checksum=checksum)


def test_one_changed_byte_is_refused(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    path = version / "sole_left.json"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(AtlasDamaged) as caught:
        read_atlas_file(path, checksum=read_manifest(version)["sole_left.json"])
    assert caught.value.facts["file"] == "sole_left.json"


@pytest.mark.parametrize(
    ("content", "where"), [(b"", "line 1"), (b"{\n}}", "line 2"), (b'"\xff"', "byte 1")]
)
def test_what_is_no_json_is_refused_with_its_place(
    tmp_path: Path, content: bytes, where: str
) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(AtlasDamaged) as caught:
        read_atlas_file(tmp_path / "x.json")
    assert caught.value.facts == {"file": "x.json", "where": where}


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AtlasDamaged):
        read_atlas_file(tmp_path / "x.json")


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        '{"schema": "other", "files": {}}',
        '{"schema": "injector_app/atlas-manifest/1"}',
        '{"schema": "injector_app/atlas-manifest/1", "files": {}}',
    ],
)
def test_foreign_manifest_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(AtlasDamaged):
        read_manifest(tmp_path)
