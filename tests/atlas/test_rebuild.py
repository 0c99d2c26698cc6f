"""The generator writes the same bytes again, with nothing but the standard library."""

import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.system.paths import resources_folder
from tests.support.atlas_files import GENERATOR, MANIFEST, VARIANTS, file_of


def rebuilt(folder: Path, *arguments: str) -> Path:
    # Without site-packages: what is not in Python itself cannot be imported.
    command = [sys.executable, "-E", "-S", str(GENERATOR / "build.py"), "--out", str(folder)]
    subprocess.run([*command, *arguments], check=True)  # noqa: S603 - our own generator
    return folder


def test_one_view_is_rebuilt_byte_for_byte(tmp_path: Path) -> None:
    folder = rebuilt(tmp_path, "--view", "sole_left") / "diagrams" / "2"
    for variant in VARIANTS:
        path = folder / variant / "sole_left.json"
        assert path.read_bytes() == file_of(variant, "sole_left").read_bytes()


@pytest.mark.looks
@pytest.mark.timeout(600)
def test_whole_atlas_is_rebuilt_byte_for_byte(tmp_path: Path) -> None:
    rebuilt(tmp_path)
    built = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.json"))
    assert len(built) == len(MANIFEST["files"]) + 2
    for name in built:
        assert (tmp_path / name).read_bytes() == (resources_folder() / name).read_bytes()
