"""Child process: WeasyPrint draws the plain page; runs in the peers' environment."""

# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201

import json
import sys
from html import escape
from pathlib import Path

from peer_rounds import report_pdf
from weasyprint import CSS, HTML

STYLE = """
@font-face { font-family: note; src: url("%s") }
@page { size: letter; margin: 0 }
body { font: 8pt note; margin: 0 }
.drawing { position: absolute }
table { page-break-before: always; margin: 36pt }
td { height: 17pt; padding-right: 12pt }
"""


def markup(page):
    """Once, before the time is taken: a program would have its pictures ready as well."""
    drawings = "".join(picture(each, page["radius"]) for each in page["drawings"])
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>"
        for row in page["rows"]
    )
    return f"<body>{drawings}<table>{rows}</table></body>"


def picture(drawing, radius):
    left, top, scale = drawing["left"], drawing["top"], drawing["scale"]
    shapes = "".join(
        f'<path fill="{shape["fill"]}" d="{outline(shape["path"])}"/>'
        for shape in drawing["shapes"]
    )
    marks = "".join(dot(mark, radius / scale) for mark in drawing["marks"])
    return (
        f'<svg class="drawing" style="left:{left}pt;top:{top}pt;width:180pt;height:250pt" '
        f'viewBox="0 0 {180 / scale} {250 / scale}">{shapes}{marks}</svg>'
    )


def outline(path):
    return " ".join(f"{verb}{','.join(map(str, numbers))}" for verb, numbers in path)


def dot(mark, radius):
    x, y = mark["x"], mark["y"]
    return (
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="#16211f"/>'
        f'<text x="{x}" y="{y + radius / 2}" font-size="{radius * 1.2}" fill="#fff" '
        f'font-family="note" text-anchor="middle">{mark["number"]}</text>'
    )


if __name__ == "__main__":
    html = HTML(string=markup(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
    style = CSS(string=STYLE % Path(sys.argv[2]).as_uri())
    report_pdf(lambda: html.write_pdf(stylesheets=[style]), Path(sys.argv[3]))
