"""The columns of an accounting of disclosures (45 CFR 164.528(b))."""

from injector_app.domain.disclosure import Disclosure
from injector_app.exchange.guarded_csv import Cell

HEADINGS = ("Date", "To", "Name", "What", "How", "Legal ground", "Recorded by")


def disclosure_cells(disclosure: Disclosure) -> tuple[Cell, ...]:
    """One disclosure under those headings."""
    return (
        disclosure.given_on.isoformat(),
        disclosure.recipient.value,
        disclosure.name,
        disclosure.what,
        disclosure.manner.value,
        disclosure.ground,
        disclosure.recorded_by,
    )
