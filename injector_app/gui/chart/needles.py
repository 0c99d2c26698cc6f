"""The needles a point may be said to have been given with: those used here, then usual ones."""

from injector_app.domain.treatment import Treatment

SHOWN = 10
# Sizes that suppliers list for intramuscular, intradermal and EMG-guided injection.
USUAL = (
    "30 G 13 mm",
    "30 G 25 mm",
    "31 G 8 mm",
    "32 G 13 mm",
    "33 G 13 mm",
    "27 G 19 mm",
    "27 G 38 mm",
    "26 G 50 mm EMG",
    "25 G 38 mm",
)


def needles(treatment: Treatment) -> tuple[str, ...]:
    """Needles for the list, the one used last on top."""
    used = [point.needle for point in reversed(treatment.chart.points) if point.needle]
    return tuple(dict.fromkeys((*used, *USUAL)))[:SHOWN]
