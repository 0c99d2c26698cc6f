"""The shipped atlas, and copies of it that a test may damage."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from injector_app.system.paths import resources_folder
from tests.support.changed_drawing import changed_drawing, changed_sites

DIAGRAMS = resources_folder() / "diagrams"
NEWEST = max(int(folder.name) for folder in DIAGRAMS.iterdir())
# Of version 1, which is never written again.
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
# Body and how far down the second version draws it, in canvas units.
BODIES = {"adult": 12, "adult_male": 20}


def atlas_copy(folder: Path) -> Path:
    """A copy of version 1; returns its folder."""
    return Path(shutil.copytree(DIAGRAMS / "1", folder / "1"))


def rewrite(version: Path, name: str, changes: dict[str, Any]) -> None:
    """Change values of one file and put the new checksum into the manifest."""
    path = version / name
    document = {**json.loads(path.read_bytes()), **changes}
    path.write_text(json.dumps(document))
    sign_anew(version, name)


def sign_anew(version: Path, name: str) -> None:
    """Put the checksum of a file as it is now into the manifest."""
    manifest = json.loads((version / "manifest.json").read_bytes())
    manifest["files"][name] = hashlib.sha256((version / name).read_bytes()).hexdigest()
    (version / "manifest.json").write_text(json.dumps(manifest))


def the_first_version(folder: Path) -> Path:
    """Resources as they were when there was one version."""
    resources = folder / "resources"
    shutil.copytree(resources_folder() / "reference", resources / "reference")
    atlas_copy(resources / "diagrams")
    sites = {"schema": "injector_app/protocol-sites/1", "atlas_version": 1, "protocols": {}}
    (resources / "reference" / "protocol_sites.json").write_text(json.dumps(sites))
    return resources


def a_second_version(folder: Path) -> Path:
    """Resources with version 1 and a second one whose every drawing differs; for two bodies."""
    resources = the_first_version(folder)
    first = resources / "diagrams" / "1"
    second = first.with_name("2")
    second.mkdir()
    shutil.copy(first / "palette.json", second)
    drawn = [view for view in VIEWS if not view.endswith("_right")]
    for body, down in BODIES.items():
        (second / body).mkdir()
        for view in drawn:
            plain = json.loads((first / f"{view}.json").read_bytes())
            path = second / body / f"{view}.json"
            path.write_text(_lines(changed_drawing(plain, body=body, down=down)))
    (second / "manifest.json").write_text(json.dumps(_manifest(first, second, drawn)))
    sites = changed_sites(_first_sites(), BODIES)
    (resources / "reference" / "protocol_sites.json").write_text(json.dumps(sites))
    return resources


def _manifest(first: Path, second: Path, drawn: list[str]) -> dict[str, Any]:
    names = {view: json.loads((first / f"{view}.json").read_bytes())["name"] for view in VIEWS}
    files = ["palette.json", *(f"{body}/{view}.json" for body in BODIES for view in drawn)]
    return {
        "schema": "injector_app/atlas-manifest/2",
        "atlas_version": 2,
        "variants": {"adult": "Adult", "adult_male": "Adult, male"},
        "diagrams": {view: _entry(view, names[view]) for view in VIEWS},
        "files": {name: hashlib.sha256((second / name).read_bytes()).hexdigest() for name in files},
    }


def _entry(view: str, name: str) -> dict[str, Any]:
    if view.endswith("_right"):
        return {"file": f"{view.removesuffix('_right')}_left.json", "name": name, "twin": True}
    return {"file": f"{view}.json", "name": name}


def _first_sites() -> dict[str, Any]:
    """Places of version 1: the shipped ones while it is the newest, else made up from them."""
    shipped = json.loads((resources_folder() / "reference" / "protocol_sites.json").read_bytes())
    protocols = shipped.get("protocols") or shipped["variants"]["adult"]
    return {
        name: [place for place in places if place["diagram"] in VIEWS]
        for name, places in protocols.items()
    }


def _lines(plain: dict[str, Any]) -> str:
    """One line per member, as the generator writes."""
    members = (
        f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}"
        for key, value in plain.items()
    )
    return "{" + ",\n".join(members) + "}\n"
