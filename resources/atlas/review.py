"""Review sheets: `python3 resources/atlas/review.py --out FOLDER` after a build; see atlas.md.

One SVG a protocol: its diagrams with numbered sites and, beside them, what each number stands for:
the words of the protocol, the region and side, the units and their source. For the eye of whoever
reviews the placements; the sheets are not kept.
"""

import argparse
import json
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from variants import DRAWN, VARIANTS

RESOURCES = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT = 800, 1000
TEXT_WIDTH, LINE, LETTERS, BOLD_LETTERS = 760, 19, 96, 84

Json = dict[str, Any]


def main() -> None:
    """Write the sheet of every protocol, or of the ones that are named."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--built", type=Path, default=RESOURCES, help="what was built")
    arguments.add_argument("--out", type=Path, required=True, help="folder to write into")
    arguments.add_argument("--protocol", action="append", help="only this protocol")
    arguments.add_argument("--body", choices=list(VARIANTS), default=DRAWN, help="on this body")
    chosen = arguments.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    atlas = _Atlas(chosen.built, chosen.body)
    source = RESOURCES / "reference" / "protocols.toml"
    for protocol in tomllib.loads(source.read_text(encoding="utf-8"))["protocol"]:
        points = atlas.sites.get(protocol["id"])
        if points and (not chosen.protocol or protocol["id"] in chosen.protocol):
            path = chosen.out / f"{protocol['id']}.svg"
            path.write_text(_sheet(atlas, protocol, points), encoding="utf-8")


class _Atlas:
    """One body of the newest atlas in a folder, and the sites that belong to it."""

    def __init__(self, built: Path, body: str) -> None:
        table = json.loads((built / "reference" / "protocol_sites.json").read_text())
        self.sites: Mapping[str, list[Json]] = table["variants"][body]
        self._folder = built / "diagrams" / str(table["atlas_version"])
        self.colours = json.loads((self._folder / "palette.json").read_text())["light"]
        self._found: dict[str, tuple[Json, bool]] = {}
        for path in sorted(self._folder.rglob("*.json")):
            document = json.loads(path.read_text())
            if document.get("variant") != body:
                continue
            self._found[document["id"]] = (document, False)
            if document.get("twin"):
                self._found.setdefault(document["twin"]["id"], (document, True))

    def picture(self, diagram: str) -> str:
        """The drawing with its muscles; a twin is drawn across."""
        document, across = self._found[diagram]
        shapes = "".join(
            f'<path d="{shape["d"]}" fill="{self.colours[shape["fill"]]}"/>'
            for layer in document["layers"]
            for shape in layer["shapes"]
        )
        turn = f"translate({WIDTH} 0) scale(-0.1 0.1)" if across else "scale(0.1)"
        return f'<g transform="{turn}">{shapes}</g>'

    def name(self, diagram: str) -> str:
        """What the diagram is called."""
        document, across = self._found[diagram]
        name = document["twin"]["name"] if across else document["name"]
        return f"{name}; {VARIANTS[document['variant']].casefold()}"


def _sheet(atlas: _Atlas, protocol: Json, points: Sequence[Json]) -> str:
    diagrams = list(dict.fromkeys(point["diagram"] for point in points))
    text = list(_text(protocol, points))
    width = WIDTH * len(diagrams) + TEXT_WIDTH
    height = max(HEIGHT + 40, LINE * (len(text) + 2))
    panels = "".join(
        f'<g transform="translate({WIDTH * i} 40)">{_panel(atlas, diagram, points)}</g>'
        for i, diagram in enumerate(diagrams)
    )
    lines = "".join(
        f'<text x="{WIDTH * len(diagrams) + 12}" y="{LINE * (i + 1.5)}"'
        f' font-weight="{"bold" if strong else "normal"}">{escape(line)}</text>'
        for i, (line, strong) in enumerate(text)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' font-family="DejaVu Sans, sans-serif" font-size="14">'
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>{panels}{lines}</svg>\n'
    )


def _panel(atlas: _Atlas, diagram: str, points: Sequence[Json]) -> str:
    marks = "".join(
        _mark(number, point["x"] * WIDTH, point["y"] * HEIGHT)
        for number, point in enumerate(points, 1)
        if point["diagram"] == diagram
    )
    title = f'<text x="12" y="-14" font-weight="bold">{escape(atlas.name(diagram))}</text>'
    return title + atlas.picture(diagram) + marks


def _mark(number: int, x: float, y: float) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2" fill="#c00000"/>'
        f'<text x="{x + 5:.1f}" y="{y - 4:.1f}" font-size="13" font-weight="bold"'
        f' stroke="#ffffff" stroke-width="3" paint-order="stroke">{number}</text>'
        f'<text x="{x + 5:.1f}" y="{y - 4:.1f}" font-size="13" font-weight="bold">{number}</text>'
    )


def _text(protocol: Json, points: Sequence[Json]) -> Iterator[tuple[str, bool]]:
    for line in textwrap.wrap(f"{protocol['id']}: {protocol['name']}", BOLD_LETTERS):
        yield line, True
    yield (
        f"{_units(protocol['total_units'])}, {protocol['total_sites']} sites; {protocol['status']}",
        False,
    )
    for line in textwrap.wrap(f"Source: {protocol['source']}", LETTERS):
        yield line, False
    for index, site in enumerate(protocol["site"]):
        numbers = [n for n, point in enumerate(points, 1) if point["site"] == index]
        region = points[numbers[0] - 1]["region"]
        units = _units(site.get("units_per_point"))
        yield "", False
        yield f"{_run(numbers)}  {region}, {site['side']}, {units} a point", True
        for line in textwrap.wrap(site["placement"], LETTERS):
            yield line, False


def _units(units: float | None) -> str:
    """A menu leaves its doses to the clinician; the table writes 0."""
    return f"{units} U" if units else "no dose"


def _run(numbers: Sequence[int]) -> str:
    return f"{numbers[0]}" if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


if __name__ == "__main__":
    main()
