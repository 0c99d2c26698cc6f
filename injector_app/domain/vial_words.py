"""VialWords: what a vial was, and where its units went."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.vial import Vial, VialBalance


@dataclass(frozen=True, slots=True)
class VialWords:
    """The vial, how it was made up, and its balance with the arithmetic shown."""

    title: str
    made_up: str
    balance: str


def vial_words(balance: VialBalance, catalog: Catalog, region: WorldRegion) -> VialWords:
    """One vial as the note shows it."""
    vial = balance.vial
    product = catalog.product(vial.product)
    return VialWords(
        title=f"{product.brand(region)} ({product.generic}), {vial.size} U",
        made_up=" \u00b7 ".join(_made_up(vial, region)),
        balance=_balance(balance),
    )


def _made_up(vial: Vial, region: WorldRegion) -> Iterator[str]:
    if vial.lot:
        yield f"lot {vial.lot}"
    if vial.expires is not None:
        yield f"expires {write_date(vial.expires, region)}"
    if vial.volume is not None:
        yield f"in {vial.volume} mL"
    if vial.units_per_tenth_ml is not None:
        yield f"{vial.units_per_tenth_ml} U per 0.1 mL"
    if opened := opened_words(vial, region):
        yield f"opened {opened}"


def opened_words(vial: Vial, region: WorldRegion) -> str:
    """When a vial was opened and by whom, as far as it was recorded."""
    at = vial.opened_at
    when = f"{write_date(at.date(), region)} {at:%H:%M}" if at else ""
    who = f"by {vial.opened_by}" if vial.opened_by else ""
    return " ".join(part for part in (when, who) if part)


def _balance(balance: VialBalance) -> str:
    reason = f" ({balance.vial.discard_reason})" if balance.vial.discard_reason else ""
    return (
        f"given {balance.given} U + discarded {balance.discarded} U{reason} "
        f"+ remaining {balance.remaining} U = {balance.vial.size} U"
    )
