"""Shapes as the operators of a PDF: colour, path, fill, for each of them."""

from collections.abc import Iterable, Mapping

from injector_app.domain.outline import Shape, Step

# Whole tenths of a canvas unit, as the atlas is drawn: shorter than decimals.
PER_UNIT = 10
# Filling closes each part of a path, and overlapping pen strokes of a shape leave no holes.
_FILL = "f"


def diagram_operators(shapes: Iterable[Shape], colours: Mapping[str, str]) -> str:
    """Every shape in order, in tenths of canvas units, y downwards."""
    lines: list[str] = []
    colour = ""
    for shape in shapes:
        if colours[shape.fill] != colour:
            colour = colours[shape.fill]
            lines.append(_set_colour(colour))
        lines.extend(_operator(step) for step in shape.path if step[1])
        lines.append(_FILL)
    return "\n".join(lines)


def _operator(step: Step) -> str:
    verb, numbers = step
    tenths = " ".join([f"{number * PER_UNIT:.0f}" for number in numbers])
    return f"{tenths} {verb.lower()}"


def _set_colour(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return f"{red:.3g} g" if red == green == blue else f"{red:.3g} {green:.3g} {blue:.3g} rg"
