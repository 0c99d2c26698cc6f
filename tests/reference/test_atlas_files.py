"""Only files exactly as the generator wrote them are read."""

import hashlib
from pathlib import Path

import pytest

from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_files import AtlasFiles
from tests.support.atlas import DIAGRAMS, VIEWS, atlas_copy


def test_manifest_lists_every_file_with_its_checksum() -> None:
    files = AtlasFiles(DIAGRAMS / "1")
    on_disk = {path.name for path in (DIAGRAMS / "1").iterdir()} - {"manifest.json"}
    assert set(files.names()) == on_disk == {"palette.json", *(f"{view}.json" for view in VIEWS)}


def test_one_changed_byte_is_refused(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    path = version / "sole_left.json"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(AtlasDamaged) as caught:
        AtlasFiles(version).read("sole_left.json")
    assert caught.value.facts == {"file": "sole_left.json", "where": "checksum"}


def test_missing_file_is_refused(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    (version / "sole_left.json").unlink()
    with pytest.raises(AtlasDamaged) as caught:
        AtlasFiles(version).read("sole_left.json")
    assert caught.value.facts["file"] == "sole_left.json"


@pytest.mark.parametrize("content", ["", "[]", '{"schema": "other"}', '{\n"schema": nonsense}'])
def test_damaged_manifest_is_refused(tmp_path: Path, content: str) -> None:
    version = atlas_copy(tmp_path)
    (version / "manifest.json").write_text(content)
    with pytest.raises(AtlasDamaged):
        AtlasFiles(version)


def test_damaged_json_names_its_line(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    broken = b'{\n"schema": 1,\n'
    (version / "x.json").write_bytes(broken)
    checksum = hashlib.sha256(broken).hexdigest()
    manifest = f'{{"schema": "injector_app/atlas-manifest/1", "files": {{"x.json": "{checksum}"}}}}'
    (version / "manifest.json").write_text(manifest)
    with pytest.raises(AtlasDamaged) as caught:
        AtlasFiles(version).read("x.json")
    assert caught.value.facts["where"] == "line 3"


def test_folder_without_an_atlas_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AtlasDamaged):
        AtlasFiles(tmp_path)
