"""Manifest: what an atlas version consists of, in either format."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.reference.atlas_files import MANIFEST, PALETTE, damaged, read_atlas_file

FIRST, SECOND = "injector_app/atlas-manifest/1", "injector_app/atlas-manifest/2"
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class ListedDiagram:
    """A diagram: its file, whether it is the mirror image of what the file draws, its name.

    The first format keeps the name in the file only.
    """

    file: str
    is_twin: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Checksums by file, relative to `folder`; bodies with their names; diagrams by id."""

    folder: Path
    version: int
    bodies: Mapping[str, str]
    diagrams: Mapping[str, ListedDiagram]
    files: Mapping[str, str]

    def path(self, diagram: ListedDiagram, body: str) -> Path:
        """The file of a diagram for a body."""
        return self.folder / self.key(diagram, body)

    def checksum(self, diagram: ListedDiagram, body: str) -> str:
        """What that file must hash to."""
        return self.files[self.key(diagram, body)]

    def key(self, diagram: ListedDiagram, body: str) -> str:
        """How the list of files calls it; only the second format has a folder for each body."""
        return diagram.file if diagram.name == "" else f"{body}/{diagram.file}"


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an atlas version.

    Raises:
        AtlasDamaged: it is missing or is no such manifest.
    """
    path = folder / MANIFEST
    plain = read_atlas_file(path)
    schema = plain.get("schema") if isinstance(plain, dict) else None
    if schema not in {FIRST, SECOND}:
        raise damaged(path, "schema")
    try:
        manifest = (_first if schema == FIRST else _second)(folder, plain)
        _require_whole(path, manifest)
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise damaged(path, str(problem)) from problem
    return manifest


def _first(folder: Path, plain: Mapping[str, Any]) -> Manifest:
    views = [name.removesuffix(SUFFIX) for name in plain["files"] if name != PALETTE]
    diagrams = {view: ListedDiagram(f"{view}{SUFFIX}") for view in views}
    version = int(plain["atlas_version"])
    return Manifest(folder, version, {DEFAULT_BODY: "Adult"}, diagrams, plain["files"])


def _second(folder: Path, plain: Mapping[str, Any]) -> Manifest:
    diagrams = {
        view: ListedDiagram(entry["file"], entry.get("twin", False), entry["name"])
        for view, entry in plain["diagrams"].items()
    }
    version = int(plain["atlas_version"])
    return Manifest(folder, version, dict(plain["variants"]), diagrams, plain["files"])


def _require_whole(path: Path, manifest: Manifest) -> None:
    """Everything that is named is listed with a checksum."""
    if DEFAULT_BODY not in manifest.bodies:
        raise damaged(path, "variants")
    needed = {
        manifest.key(diagram, body)
        for body in manifest.bodies
        for diagram in manifest.diagrams.values()
    }
    if not needed or not needed | {PALETTE} <= manifest.files.keys():
        raise damaged(path, "files")
