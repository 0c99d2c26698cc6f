"""Read files of the atlas, and refuse a damaged or foreign one by name."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from injector_app.reference.atlas_errors import AtlasDamaged

MANIFEST = "manifest.json"
MANIFEST_SCHEMA = "injector_app/atlas-manifest/1"
PALETTE = "palette.json"


def read_manifest(folder: Path) -> Mapping[str, str]:
    """The checksum of every other file of an atlas version, by name.

    Raises:
        AtlasDamaged: it is missing or is no such manifest.
    """
    path = folder / MANIFEST
    plain = read_atlas_file(path)
    if not isinstance(plain, dict) or plain.get("schema") != MANIFEST_SCHEMA:
        raise damaged(path, "schema")
    files = plain.get("files")
    if not isinstance(files, dict) or PALETTE not in files:
        raise damaged(path, "files")
    return files


def read_atlas_file(path: Path, *, checksum: str | None = None) -> Any:  # noqa: ANN401 - JSON
    """The JSON of an atlas file.

    Raises:
        AtlasDamaged: it is missing, is not what the manifest lists, or is no JSON.
    """
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise damaged(path, "it cannot be read") from problem
    if checksum is not None and hashlib.sha256(data).hexdigest() != checksum:
        raise damaged(path, "its checksum differs from the manifest")
    try:
        return json.loads(data)
    except json.JSONDecodeError as problem:
        raise damaged(path, f"line {problem.lineno}") from problem
    except UnicodeDecodeError as problem:
        raise damaged(path, f"byte {problem.start}") from problem


def damaged(path: Path, where: str) -> AtlasDamaged:
    """The problem, with file and place."""
    return AtlasDamaged(path.name, where)
