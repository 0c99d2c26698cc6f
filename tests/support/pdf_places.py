"""Where the forms of a PDF page are drawn."""

from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float, float, float]

_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class PlacedForm:
    """One drawing of a form, and the way from its space to the page."""

    name: str
    matrix: Matrix

    def on_page(self, x: float, y: float) -> tuple[float, float]:
        """A place of the form, in points from the page's left bottom corner."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def placed_forms(pdf: bytes, page: int = 0) -> list[PlacedForm]:
    """Every form that the page draws, in order, under the name it was given."""
    reader = PdfReader(BytesIO(pdf))
    content = reader.pages[page].get_contents()
    found: list[PlacedForm] = []
    matrix, kept = _IDENTITY, list[Matrix]()
    for operands, operator in ContentStream(content, reader).operations:
        match operator:
            case b"q":
                kept.append(matrix)
            case b"Q":
                matrix = kept.pop()
            case b"cm":
                matrix = _times([float(number) for number in operands], matrix)
            case b"Do":
                found.append(PlacedForm(str(operands[0]).rsplit(".", maxsplit=1)[-1], matrix))
            case _:
                pass
    return found


def _times(first: list[float], then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
