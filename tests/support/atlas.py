"""The shipped atlas, and copies of it that a test may damage."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from injector_app.system.paths import resources_folder

DIAGRAMS = resources_folder() / "diagrams"
VIEWS = (
    *("face_front", "head_left", "head_right", "head_back", "neck_front", "neck_shoulder_back"),
    *("axilla_left", "axilla_right", "palm_left", "palm_right", "sole_left", "sole_right"),
    *("upper_limb_flexor_left", "upper_limb_flexor_right"),
)
TWINS = (
    ("head_left", "head_right"),
    ("axilla_left", "axilla_right"),
    ("palm_left", "palm_right"),
    ("sole_left", "sole_right"),
    ("upper_limb_flexor_left", "upper_limb_flexor_right"),
)


def atlas_copy(folder: Path) -> Path:
    """A copy of the atlas; returns the folder of its only version."""
    return Path(shutil.copytree(DIAGRAMS / "1", folder / "1"))


def rewrite(version: Path, name: str, changes: dict[str, Any]) -> None:
    """Change values of one file and put the new checksum into the manifest."""
    path = version / name
    document = {**json.loads(path.read_bytes()), **changes}
    path.write_text(json.dumps(document))
    manifest = json.loads((version / "manifest.json").read_bytes())
    manifest["files"][name] = hashlib.sha256(path.read_bytes()).hexdigest()
    (version / "manifest.json").write_text(json.dumps(manifest))
