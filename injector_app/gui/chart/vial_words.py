"""Vials in words: which one, and its arithmetic written out."""

from collections.abc import Callable
from decimal import Decimal

from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial, VialBalance

Naming = Callable[[str], str]


def vial_line(number: int, vial: Vial, product_name: Naming) -> str:
    """As in: Vial 1: Botox 200 U, lot C1234."""
    lot = f", lot {vial.lot}" if vial.lot else ""
    return f"Vial {number}: {product_name(vial.product)} {vial.size} U{lot}"


def vial_choices_by_number(
    treatment: Treatment, product_name: Naming
) -> tuple[tuple[str, int], ...]:
    """As draw_from_choices, in words for a narrow field: the number stands for the lot."""
    return tuple(
        (f"Vial {index + 1}: {product_name(vial.product)} {vial.size} U", index)
        for index, vial in enumerate(treatment.vials)
    )


def draw_from_choices(treatment: Treatment, product_name: Naming) -> tuple[tuple[str, int], ...]:
    """The vials a point can draw from, in words, with their places counted from 0."""
    return tuple(
        (vial_line(index + 1, vial, product_name), index)
        for index, vial in enumerate(treatment.vials)
    )


def volume_words(units: Units | None, vial: Vial | None) -> str:
    """How many mL hold a dose, and how strong the vial is."""
    if vial is None or vial.volume is None:
        return ""
    strength = f"{_written(vial.units_per_tenth_ml)} U in 0.1 mL"
    if units is None:
        return strength
    return f"= {_written(vial.millilitres(units))} mL\n{strength}"


def strength_words(vial: Vial) -> str:
    """The arithmetic from vial size and volume to units in 0.1 mL."""
    if vial.volume is None:
        return ""
    return f"{vial.size} U in {vial.volume} mL = {_written(vial.units_per_tenth_ml)} U in 0.1 mL"


def balance_words(balance: VialBalance) -> str:
    """Vial = given + discarded + remaining, or by how much more than the vial was used."""
    if balance.vial.discarded is None:
        return f"{balance.given} U given of {balance.vial.size} U; discarded not answered yet"
    sum_so_far = f"{balance.vial.size} U = {balance.given} given + {balance.discarded} discarded"
    left = balance.remaining
    if left.hundredths < 0:
        return f"{sum_so_far}: {Units(-left.hundredths)} U more than the vial holds"
    if left.hundredths:
        return f"{sum_so_far} + {left} not accounted for"
    return sum_so_far


def u100_marks(units: Units, vial: Vial) -> str:
    """How many marks of a U-100 insulin syringe hold a dose: it has 100 in 1 mL (ISO 8537)."""
    volume = vial.millilitres(units)
    return "" if volume is None else _written((100 * volume).normalize())


def drawn_words(balance: VialBalance) -> str:
    """What the points drew from a vial together, in mL and in marks."""
    volume = balance.vial.millilitres(balance.given)
    if volume is None or not balance.given.hundredths:
        return ""
    marks = u100_marks(balance.given, balance.vial)
    return f"{balance.given} U given = {_written(volume)} mL = {marks} marks of a U-100 syringe"


def left_words(balance: VialBalance) -> str:
    """What is left in a vial, short enough to be always in sight."""
    left = balance.remaining
    if left.hundredths < 0:
        return f"{Units(-left.hundredths)} U over"
    return f"{left} U left"


def is_balanced(balance: VialBalance) -> bool:
    """Whether every unit of the vial is accounted for."""
    return balance.vial.discarded is not None and not balance.remaining.hundredths


def _written(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"
