"""What a reference of the clinic's own can be about, in words and values."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.gui.chart.choice_box import Choice

KINDS: tuple[Choice, ...] = (
    ("Total of a product over days", ReferenceKind.TOTAL),
    ("Units in one use, or days between visits", ReferenceKind.USE),
    ("Units in a muscle or skin area", ReferenceKind.MUSCLE),
)
ANY_USE: Choice = ("Any", "")


def product_choices(catalog: Catalog, region: WorldRegion) -> tuple[Choice, ...]:
    """Every product by its name in the region."""
    return tuple(sorted((each.brand(region), each.id) for each in catalog.products.values()))


def use_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Every indication by name."""
    return tuple(sorted((each.name, each.id) for each in catalog.indications.values()))


def muscle_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Every region of the newest diagrams by name."""
    names = catalog.newest.region_names
    return tuple(sorted((name[:1].upper() + name[1:], region) for region, name in names.items()))
