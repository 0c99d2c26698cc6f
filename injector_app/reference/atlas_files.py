"""Read files of the atlas, and refuse a damaged or foreign one by name and place."""

import hashlib
import json
from pathlib import Path
from typing import Any

from injector_app.reference.atlas_errors import AtlasDamaged

MANIFEST = "manifest.json"
PALETTE = "palette.json"
CHECKSUM = "its checksum differs from the manifest"


def read_atlas_file(path: Path, *, checksum: str | None = None) -> Any:  # noqa: ANN401 - JSON
    """The JSON of an atlas file.

    Raises:
        AtlasDamaged: it is missing, is not what the manifest lists, or is no JSON.
    """
    data = read_listed_bytes(path, checksum) if checksum is not None else _read_bytes(path)
    try:
        return json.loads(data)
    except ValueError as problem:
        raise damaged(path, _line_of(problem, data)) from problem


def read_listed_bytes(path: Path, checksum: str) -> bytes:
    """The bytes of a file, exactly those the manifest lists.

    Raises:
        AtlasDamaged: it is missing or another file; where it breaks, if its text does.
    """
    data = _read_bytes(path)
    if hashlib.sha256(data).hexdigest() != checksum:
        raise damaged(path, _broken_at(data) or CHECKSUM)
    return data


def damaged(path: Path, where: str) -> AtlasDamaged:
    """The problem, with file and place."""
    return AtlasDamaged(f"{path.parent.name}/{path.name}", where)


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise damaged(path, "it cannot be read") from problem


def _broken_at(data: bytes) -> str:
    try:
        json.loads(data)
    except ValueError as problem:
        return _line_of(problem, data)
    return ""


def _line_of(problem: ValueError, data: bytes) -> str:
    if isinstance(problem, json.JSONDecodeError):
        return f"line {problem.lineno}"
    # The only other one: a byte that is no text.
    start = problem.start if isinstance(problem, UnicodeDecodeError) else 0
    line = data.count(b"\n", 0, start) + 1
    return f"line {line}"
