"""Project the mesh: `python resources/atlas/extract.py`; see resources/docs/atlas.md.

Needs the packages of the group `atlas` and a C compiler; the mesh is fetched by package name.
"""

import argparse
import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mesh.correspondence import drawn_back, fitted_field
from mesh.exposure import adult_picture, male_picture
from mesh.measured_surface import measured_surface
from mesh.reference import adult_reference, other_reference
from mesh.scene import Scene

HERE = Path(__file__).parent
POSES = sorted(path.stem for path in (HERE / "mesh" / "poses").glob("*_*.py"))
MALE = "adult_male"


def main() -> None:
    """Extract every view, or the ones that are named."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=HERE / "ref", help="folder to write into")
    arguments.add_argument("--view", action="append", choices=POSES, help="only this view")
    chosen = arguments.parse_args()
    for view in chosen.view or POSES:
        scene: Scene = importlib.import_module(f"mesh.poses.{view}").SCENE
        for name, content in _extracted(scene).items():
            path = chosen.out / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(content), encoding="utf-8", newline="\n")
        print(view)


def _extracted(scene: Scene) -> Mapping[str, Any]:
    """The files of a view, by their names."""
    adult = adult_picture(scene)
    reference = adult_reference(scene, adult)
    male = male_picture(scene, adult)
    field = fitted_field(adult, male, symmetric=scene.symmetric)
    moved = drawn_back(male, field)
    return {
        f"{scene.reference}.json": reference,
        f"surface/adult/{scene.view}.json": measured_surface(adult),
        f"surface/{MALE}/{scene.view}.json": measured_surface(male),
        f"warp/{MALE}/{scene.view}.json": field.written(),
        f"{MALE}/{scene.reference}.json": other_reference(scene, moved, reference["outline"]),
    }


if __name__ == "__main__":
    main()
