"""What is wrong with a printed page: letters on letters, marks on marks, anything over the edge.

Letters are read from the PDF by pdfium, marks are the forms that the page draws.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import hypot

import pypdfium2
import pypdfium2.raw as pdfium

from tests.support.pdf_places import placed_forms

CELL = 24.0
# Glyph boxes are whole units of the font; neighbours may touch.
TOUCH = 0.35
OVERHANG = 0.12
CROSS = 1.5
# A letter stands on the mark it belongs to when its middle is within this part of the disc.
WITHIN = 0.75


@dataclass(frozen=True)
class Letter:
    character: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


@dataclass(frozen=True)
class Disc:
    name: str
    x: float
    y: float
    radius: float

    def gap(self, other: "Disc") -> float:
        return hypot(self.x - other.x, self.y - other.y) - self.radius - other.radius

    def is_under(self, letter: Letter) -> bool:
        x = min(max(self.x, letter.left), letter.right)
        y = min(max(self.y, letter.bottom), letter.top)
        return hypot(self.x - x, self.y - y) < self.radius - TOUCH


def page_faults(pdf: bytes) -> list[str]:
    """Every fault of every page, with where it is."""
    document = pypdfium2.PdfDocument(pdf)
    return [
        f"page {number + 1}: {fault}"
        for number in range(len(document))
        for fault in _faults(document[number], discs_of(pdf, number))
    ]


def letters_of(page: pypdfium2.PdfPage) -> list[Letter]:
    """What is drawn of the text of a page."""
    text = page.get_textpage()
    found = []
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        character = chr(code)
        is_drawn = not character.isspace() and unicodedata.category(character)[0] not in "CM"
        if is_drawn and not pdfium.FPDFText_IsGenerated(text, index):
            left, bottom, right, top = text.get_charbox(index)
            if right > left and top > bottom:
                found.append(Letter(character, left, bottom, right, top))
    return found


def discs_of(pdf: bytes, page: int) -> list[Disc]:
    """The marks of a page, the signs of its key left out."""
    found = []
    for form in placed_forms(pdf, page):
        if form.name.startswith("mark-"):
            reach = CROSS if form.name == "mark-not-given" else 1.0
            found.append(Disc(form.name, *form.on_page(0, 0), abs(form.matrix[0]) * reach))
    return found


def _faults(page: pypdfium2.PdfPage, discs: list[Disc]) -> Iterator[str]:
    letters = letters_of(page)
    yield from _over_the_edge(letters, discs, page.get_size())
    for one, other in _near(letters):
        if _overlap(one, other):
            yield f"{one.character!r} on {other.character!r} at {_at(one.middle)}"
    for disc, letter in _under(discs, letters):
        x, y = letter.middle
        is_its_number = hypot(x - disc.x, y - disc.y) < WITHIN * disc.radius
        if disc.name == "mark-dot" or not (is_its_number and letter.character.isdigit()):
            yield f"{letter.character!r} on a {disc.name} at {_at(letter.middle)}"
    for mark, beside in combinations(discs, 2):
        if {mark.name, beside.name} != {"mark-dot"} and mark.gap(beside) < -TOUCH / 3:
            yield f"{mark.name} on {beside.name} at {_at((mark.x, mark.y))}"


def _over_the_edge(
    letters: list[Letter], discs: list[Disc], size: tuple[float, float]
) -> Iterator[str]:
    width, height = size
    for letter in letters:
        if letter.left < 0 or letter.bottom < 0 or letter.right > width or letter.top > height:
            yield f"{letter.character!r} over the edge"
    for disc in discs:
        if not (0 <= disc.x <= width and 0 <= disc.y <= height):
            yield f"{disc.name} over the edge"


def _near(letters: list[Letter]) -> Iterator[tuple[Letter, Letter]]:
    cells: dict[tuple[int, int], list[Letter]] = defaultdict(list)
    for letter in letters:
        for column in range(int(letter.left // CELL), int(letter.right // CELL) + 1):
            for row in range(int(letter.bottom // CELL), int(letter.top // CELL) + 1):
                cells[column, row].append(letter)
    for each in cells.values():
        yield from combinations(each, 2)


def _under(discs: list[Disc], letters: list[Letter]) -> Iterator[tuple[Disc, Letter]]:
    for disc in discs:
        for letter in letters:
            if abs(letter.left - disc.x) < CELL and disc.is_under(letter):
                yield disc, letter


def _overlap(one: Letter, other: Letter) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    # An f reaches over its neighbour.
    reach = OVERHANG * max(one.top - one.bottom, other.top - other.bottom)
    return across > max(TOUCH, reach) and up > TOUCH


def _at(place: tuple[float, float]) -> str:
    return f"{place[0]:.0f}, {place[1]:.0f}"
