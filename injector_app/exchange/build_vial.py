"""One vial of an imported treatment."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.product import Product
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from injector_app.exchange.inside import inside
from injector_app.exchange.iso_time import iso_day, iso_moment
from injector_app.exchange.slug import slug
from injector_app.exchange.written_number import written_number


def build_vial(entry: Mapping[str, Any], *, catalog: Catalog, now: datetime) -> Vial:
    """The vial an entry of `vials` describes; expiry and lot are checked with the treatment.

    Raises:
        RuleBroken: a value is unknown or impossible.
    """
    with inside("product"):
        product = catalog.product(slug(entry["product"]))
    size = _size(entry["vial_units"], product)
    return Vial(
        product=product.id,
        size=size,
        lot=entry.get("lot", ""),
        expires=iso_day(entry.get("expires"), "expires"),
        volume=_volume(entry.get("diluent_ml"), product, size),
        discarded=_discarded(entry.get("discarded_units")),
        discard_reason=entry.get("discard_reason", ""),
        opened_at=_opened_at(entry.get("opened_at"), now),
        opened_by=entry.get("opened_by", ""),
    )


def _size(number: Any, product: Product) -> Units:  # noqa: ANN401 - straight from the file
    with inside("vial_units"):
        size = Units.parse_dose(written_number(number))
        if size not in product.all_vials:
            sizes = ", ".join(str(known) for known in product.all_vials)
            raise RuleBroken(Rule.UNKNOWN_VIAL_SIZE, value=str(size), sizes=sizes)
    return size


def _opened_at(text: str | None, now: datetime) -> datetime | None:
    if text is None:
        return None
    opened = iso_moment(text, "opened_at")
    if opened > now:
        value = text.strip()[:40]
        raise RuleBroken(Rule.VIAL_OPENED_IN_FUTURE, path="opened_at", value=value)
    return opened


def _volume(number: Any, product: Product, size: Units) -> Volume | None:  # noqa: ANN401 - as above
    if number is None:
        return product.ready_volume(size)
    with inside("diluent_ml"):
        if product.units_per_ml is not None:
            raise RuleBroken(Rule.READY_SOLUTION, product=product.id)
        return Volume.parse(written_number(number))


def _discarded(number: Any) -> Units | None:  # noqa: ANN401 - as above
    if number is None:
        return None
    with inside("discarded_units"):
        return Units.parse(written_number(number))
