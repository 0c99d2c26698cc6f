"""Child process: fpdf2 draws the plain page; runs in the peers' environment."""

# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201

import json
import sys
from pathlib import Path

from fpdf import FPDF
from fpdf.drawing import DeviceRGB, PaintedPath
from peer_rounds import report_pdf

ROW, COLUMN, EDGE = 17, 67, 36


def write(page, font):
    pdf = FPDF(unit="pt", format="letter")
    pdf.add_font("note", fname=font)
    pdf.set_auto_page_break(False)
    pdf.add_page()
    for drawing in page["drawings"]:
        for shape in drawing["shapes"]:
            draw_shape(pdf, drawing, shape)
        for mark in drawing["marks"]:
            draw_mark(pdf, drawing, mark, page["radius"])
    pdf.add_page()
    pdf.set_text_color(0)
    pdf.set_font("note", size=8)
    for line, row in enumerate(page["rows"]):
        for column, text in enumerate(row):
            pdf.text(EDGE + column * COLUMN, EDGE + line * ROW, text)
    return bytes(pdf.output())


def draw_shape(pdf, drawing, shape):
    left, top, scale = drawing["left"], drawing["top"], drawing["scale"]
    red, green, blue = (int(shape["fill"][place : place + 2], 16) / 255 for place in (1, 3, 5))
    path = PaintedPath()
    path.style.fill_color = DeviceRGB(red, green, blue)
    path.style.stroke_color = None
    for verb, numbers in shape["path"]:
        flat = [
            number * scale + (top if place % 2 else left) for place, number in enumerate(numbers)
        ]
        {"M": path.move_to, "L": path.line_to, "C": path.curve_to}.get(verb, path.close)(*flat)
    pdf.draw_path(path)


def draw_mark(pdf, drawing, mark, radius):
    x = drawing["left"] + mark["x"] * drawing["scale"]
    y = drawing["top"] + mark["y"] * drawing["scale"]
    pdf.set_fill_color(22, 33, 31)
    pdf.circle(x, y, radius, style="F")
    pdf.set_text_color(255)
    pdf.set_font("note", size=5.5)
    number = str(mark["number"])
    pdf.text(x - pdf.get_string_width(number) / 2, y + 2, number)


if __name__ == "__main__":
    page = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    report_pdf(lambda: write(page, sys.argv[2]), Path(sys.argv[3]))
