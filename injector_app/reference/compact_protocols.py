"""What the program needs of protocols.toml, as JSON that is read twenty times faster.

`python -m injector_app.reference.compact_protocols` writes it anew after an edit of the table.
"""

import json
from pathlib import Path
from typing import Any

from injector_app.domain.search_text import fold
from injector_app.domain.units import Units
from injector_app.reference.file_rules import Entry, read_toml
from injector_app.system.paths import resources_folder

SCHEMA = "injector_app/protocols/1"
# Kinds whose muscles are chosen one by one.
MENUS = frozenset({"menu", "dose-not-set", "fixed-per-muscle"})
_PER_POINT = ("units_per_point", "units_per_point_max")
TABLE, COMPACT = "protocols.toml", "protocols.json"


def compact_protocols(path: Path) -> str:
    """The compact text of a protocol table; equal tables give equal text."""
    protocols = [_protocol(entry) for entry in read_toml(path).entries("protocol")]
    plain = {"schema": SCHEMA, "protocols": protocols}
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _protocol(entry: Entry) -> dict[str, Any]:
    generic = entry.text("product")
    # The table marks with `prefill` the fixed patterns whose doses may be entered for a person;
    # every other dose stays the clinician's.
    has_doses = entry.text("kind") == "fixed" and entry.flag("prefill")
    return {
        "id": entry.text("id"),
        "name": entry.text("name"),
        "indication": fold(entry.text("indication")).replace(" ", "-"),
        "generic": "" if generic == "any" else generic,
        "plane": entry.text("plane"),
        "source": entry.text("source"),
        "is_menu": entry.text("kind") in MENUS,
        "labelled_in": list(entry.texts("on_label_regions")),
        "total": _range(entry, "total_units", "total_units_max"),
        "sites": [_site(site, has_doses=has_doses) for site in entry.entries("site")],
    }


def _site(entry: Entry, *, has_doses: bool) -> dict[str, Any]:
    units = str(Units.parse(entry.number("units_per_point"))) if has_doses else ""
    per_muscle = bool(entry.values.get("muscle_units_max"))
    keys = ("muscle_units_min", "muscle_units_max") if per_muscle else _PER_POINT
    return {
        "units": units,
        "points": entry.whole("points"),
        "placement": entry.text("placement"),
        "muscle": entry.text("muscle"),
        "recorded": _range(entry, *keys),
        "per_muscle": per_muscle,
    }


def _range(entry: Entry, low: str, high: str) -> list[str]:
    """The least and the most that the source says; 0 where it leaves the dose open."""
    least = Units.parse(entry.number(low))
    most = Units.parse(entry.number(high)) if high in entry.values else least
    return [str(least), str(max(least, most))]


if __name__ == "__main__":
    folder = resources_folder() / "reference"
    (folder / COMPACT).write_text(compact_protocols(folder / TABLE), encoding="utf-8")
