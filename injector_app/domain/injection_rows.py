"""Rows of what was given, in words, for the screen."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.injection_lines import InjectionLine, injection_lines
from injector_app.domain.language.tr import tr
from injector_app.domain.line_start import line_start
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment

INJECTION_HEAD = ("Product", "Muscle or region", "Side", "Points", "U each", "Units", "mL", "Lot")
SIDE_WORDS = {Side.LEFT: "Left", Side.RIGHT: "Right", Side.MIDLINE: "Midline"}


def injection_rows(
    treatment: Treatment, catalog: Catalog, region: WorldRegion
) -> tuple[tuple[str, ...], ...]:
    """What INJECTION_HEAD names, for the same lines that the paper shows."""
    return tuple(_row(line, catalog, region) for line in injection_lines(treatment))


def _row(line: InjectionLine, catalog: Catalog, region: WorldRegion) -> tuple[str, ...]:
    volume = line.millilitres
    return (
        catalog.product(line.product).brand(region) if line.product else "",
        line_start(tr(catalog.region_name(line.region))) if line.region else "",
        SIDE_WORDS[line.side],
        number_ranges(line.numbers),
        str(line.each),
        str(line.units),
        "" if volume is None else f"{volume:f}",
        line.vial.lot if line.vial else "",
    )
