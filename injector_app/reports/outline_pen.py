"""OutlinePen: the outline of a glyph as operators of a PDF page."""

Spot = tuple[float, float]


class OutlinePen:
    """Takes the strokes of a glyph; its names are those of every font tool."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Spot = (0.0, 0.0)

    def moveTo(self, spot: Spot) -> None:  # noqa: N802
        """Begin a contour."""
        self._add("m", spot)

    def lineTo(self, spot: Spot) -> None:  # noqa: N802
        """A straight stroke."""
        self._add("l", spot)

    def qCurveTo(self, control: Spot, spot: Spot) -> None:  # noqa: N802
        """A curve with one control point, which PDF writes with two."""
        self.curveTo(_two_thirds(self._at, control), _two_thirds(spot, control), spot)

    def curveTo(self, first: Spot, second: Spot, spot: Spot) -> None:  # noqa: N802
        """A curve with two control points."""
        self._add("c", first, second, spot)

    def closePath(self) -> None:  # noqa: N802
        """End the contour."""
        self.operators.append("h")

    def _add(self, operator: str, *spots: Spot) -> None:
        numbers = " ".join(f"{x:.4g} {y:.4g}" for x, y in spots)
        self.operators.append(f"{numbers} {operator}")
        self._at = spots[-1]


def _two_thirds(start: Spot, control: Spot) -> Spot:
    x, y = (a + (b - a) * 2 / 3 for a, b in zip(start, control, strict=True))
    return x, y
