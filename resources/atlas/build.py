"""Build the diagrams: `python3 resources/atlas/build.py`; see resources/docs/atlas.md."""

import argparse
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from atlas_views import ATLAS_VERSION, VIEWS
from document import document, entries
from drawn_view import DrawnView, drawn
from palette import palette
from sites import site_table
from variants import VARIANTS
from view import View

RESOURCES = Path(__file__).resolve().parents[1]
MANIFEST_SCHEMA = "injector_app/atlas-manifest/2"


def main() -> None:
    """Draw every view, or the ones that are named, for every body, and write the files."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=RESOURCES, help="folder to write into")
    arguments.add_argument("--view", action="append", help="build only this view, no manifest")
    chosen = arguments.parse_args()
    folder = chosen.out / "diagrams" / str(ATLAS_VERSION)
    views = [view for view in VIEWS if not chosen.view or view.id in chosen.view]
    made = [drawn(view, variant) for variant in VARIANTS for view in views]
    files = list(_written(made, folder))
    if not chosen.view:
        palette_file = _write(folder / "palette.json", palette())
        _write(folder / "manifest.json", _manifest(folder, views, [palette_file, *files]))
        table = site_table(RESOURCES / "reference" / "protocols.toml", made, ATLAS_VERSION)
        _write(chosen.out / "reference" / "protocol_sites.json", table)


def _written(made: Sequence[DrawnView], folder: Path) -> Iterator[Path]:
    for each in made:
        path = folder / each.variant / f"{each.view.id}.json"
        yield _write(path, document(each, ATLAS_VERSION))


def _manifest(folder: Path, views: Sequence[View], files: Sequence[Path]) -> Mapping[str, Any]:
    return {
        "schema": MANIFEST_SCHEMA,
        "atlas_version": ATLAS_VERSION,
        "variants": VARIANTS,
        "diagrams": {key: entry for view in views for key, entry in entries(view).items()},
        "files": {path.relative_to(folder).as_posix(): _checksum(path) for path in files},
    }


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _write(path: Path, content: Mapping[str, Any]) -> Path:
    """One line per value at the top, so that a difference can be read."""
    parts = (
        f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}"
        for key, value in content.items()
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    main()
