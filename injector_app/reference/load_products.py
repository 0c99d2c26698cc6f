"""Products from resources/reference/products.toml."""

from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.product import Product
from injector_app.domain.units import Units
from injector_app.domain.volume import Volume
from injector_app.reference.file_rules import Entry, read_toml


def load_products(path: Path) -> Mapping[str, Product]:
    """Every product by its id, in the order of the file.

    Raises:
        RecordsProblem: the file is damaged or foreign.
    """
    return {product.id: product for product in map(_checked, read_toml(path).entries("product"))}


def _checked(entry: Entry) -> Product:
    try:
        return _product(entry)
    except RuleBroken as problem:
        raise entry.trouble("vial_units") from problem


def _product(entry: Entry) -> Product:
    vials = _vials(entry)
    return Product(
        id=entry.text("id"),
        generic=entry.text("generic"),
        unit_system=entry.text("unit_system"),
        brands=_brands(entry.table("brands_by_region")),
        vials=vials,
        all_vials=_all_vials(entry, vials),
        diluent=entry.text("diluent") if entry.text("form") == "powder" else "",
        diluent_volumes=tuple(Volume.parse(ml) for ml in entry.numbers("diluent_volumes_ml")),
        units_per_ml=_concentration(entry),
        hcpcs=entry.text("hcpcs") if "hcpcs" in entry.values else "",
        billing_unit=_billing_unit(entry),
    )


def _brands(table: Entry) -> Mapping[WorldRegion, tuple[str, ...]]:
    return {region: table.texts(region) for region in WorldRegion if region in table.values}


def _vials(entry: Entry) -> Mapping[WorldRegion, tuple[Units, ...]]:
    table = entry.table("vial_units_by_region")
    return {region: _sizes(table, region) for region in WorldRegion if region in table.values}


def _all_vials(entry: Entry, vials: Mapping[WorldRegion, tuple[Units, ...]]) -> tuple[Units, ...]:
    everywhere = set(_sizes(entry, "vial_units")).union(*vials.values())
    return tuple(sorted(everywhere))


def _sizes(entry: Entry, key: str) -> tuple[Units, ...]:
    return tuple(Units.parse(number) for number in entry.numbers(key))


def _billing_unit(entry: Entry) -> int:
    name = "hcpcs_units_per_billing_unit"
    return entry.whole(name) if name in entry.values else 0


def _concentration(entry: Entry) -> Units | None:
    if entry.text("form") != "solution":
        return None
    return Units.parse(entry.number("units_per_ml"))
