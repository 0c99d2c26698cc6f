"""The columns of an accounting of disclosures (45 CFR 164.528(b))."""

from injector_app.domain.disclosure import Disclosure
from injector_app.exchange.guarded_csv import Cell

HEADINGS = ("Date", "To", "Name", "What", "How", "Legal ground", "Recorded by", "Correction")


def disclosure_cells(disclosure: Disclosure, *, is_taken_back: bool = False) -> tuple[Cell, ...]:
    """One disclosure under those headings; what was taken back stays in the list."""
    return (
        disclosure.given_on.isoformat(),
        disclosure.recipient.value,
        disclosure.name,
        disclosure.what,
        disclosure.manner.value,
        disclosure.ground,
        disclosure.recorded_by,
        _correction(disclosure, is_taken_back=is_taken_back),
    )


def _correction(disclosure: Disclosure, *, is_taken_back: bool) -> str:
    if disclosure.corrects is not None:
        return "takes an entry back"
    return "taken back" if is_taken_back else ""
