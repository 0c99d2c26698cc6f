"""Paths written as text to the steps of an outline, and nothing else.

Numbers are whole tenths of a canvas unit. `M` moves to a place; `l` and `c` draw a line and a
cubic curve, their points counted from where the pen is; `Z` closes.
"""

import re

from injector_app.domain.outline import Step

TENTH = 10.0
_WHOLE = re.compile(r"(?:M[-\d ]+(?:[lc][-\d ]+)+Z)+")
_STEP = re.compile(r"([MlcZ])([-\d ]*)")


def outline_from_text(text: str, *, turned_in: float | None = None) -> tuple[Step, ...]:
    """The steps of a path, in canvas units; turned over in a canvas of that width.

    Raises:
        ValueError: the text is not such a path.
    """
    if not _WHOLE.fullmatch(text):
        raise ValueError(text[:40])
    steps: list[Step] = []
    x = y = 0
    # Exactly: start + way * x is x, or the canvas' width less x.
    start, way = (0, 1) if turned_in is None else (round(turned_in * TENTH), -1)
    for verb, numbers in _STEP.findall(text):
        match verb:
            case "M":
                x, y = map(int, numbers.split())
                x = start + way * x
                steps.append(("M", (x / TENTH, y / TENTH)))
            case "l":
                dx, dy = map(int, numbers.split())
                x, y = x + way * dx, y + dy
                steps.append(("L", (x / TENTH, y / TENTH)))
            case "c":
                ax, ay, bx, by, dx, dy = map(int, numbers.split())
                curve = (x + way * ax, y + ay, x + way * bx, y + by, x + way * dx, y + dy)
                x, y = x + way * dx, y + dy
                steps.append(("C", tuple([value / TENTH for value in curve])))
            case _:
                steps.append(("Z", ()))
    return tuple(steps)
