"""VialWords: what a vial was, and where its units went."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.tr import tr
from injector_app.domain.language.written_number import written_number
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
        title=f"{product.brand(region)} ({product.generic}), {written_number(vial.size)} U",
        made_up=" \u00b7 ".join(_made_up(vial, region)),
        balance=_balance(balance),
    )


def _made_up(vial: Vial, region: WorldRegion) -> Iterator[str]:
    if vial.lot:
        yield tr("lot {lot}").format(lot=vial.lot)
    if vial.expires is not None:
        yield tr("expires {day}").format(day=write_date(vial.expires, region))
    if vial.volume is not None:
        yield tr("in {volume} mL").format(volume=written_number(vial.volume))
    if vial.units_per_tenth_ml is not None:
        units = written_number(vial.units_per_tenth_ml)
        yield tr("{units} U per 0.1 mL").format(units=units)
    if opened := opened_words(vial, region):
        yield tr("opened {when}").format(when=opened)


def opened_words(vial: Vial, region: WorldRegion) -> str:
    """When a vial was opened and by whom, as far as it was recorded."""
    at = vial.opened_at
    when = f"{write_date(at.date(), region)} {at:%H:%M}" if at else ""
    who = tr("by {name}").format(name=vial.opened_by) if vial.opened_by else ""
    return " ".join(part for part in (when, who) if part)


def _balance(balance: VialBalance) -> str:
    reason = f" ({balance.vial.discard_reason})" if balance.vial.discard_reason else ""
    return tr(
        "given {given} U + discarded {discarded} U{reason} + remaining {remaining} U = {size} U"
    ).format(
        given=written_number(balance.given),
        discarded=written_number(balance.discarded),
        reason=reason,
        remaining=written_number(balance.remaining),
        size=written_number(balance.vial.size),
    )
