"""Reference lines in words: what is recorded, what is referenced, and by whom; no judgement."""

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.exposure import Exposure
from injector_app.domain.label_reference import TotalKind, TotalReference, UseReference
from injector_app.domain.reference_lines import (
    ExposureLine,
    IntervalLine,
    MuscleLine,
    ReferenceLine,
    VisitLine,
)

NO_REFERENCE = "No reference."
_SCOPES = {
    TotalKind.CUMULATIVE: "in {days} days",
    TotalKind.CLINIC: "in {days} days",
    TotalKind.SESSION: "in one visit",
    TotalKind.LARGEST_INDICATION: "in one visit, the largest of any use on the label",
}


def reference_words(line: ReferenceLine, catalog: Catalog, region: WorldRegion) -> str:
    """One line, as on the screen."""
    match line:
        case ExposureLine():
            return f"{_recorded(line.recorded)} {_total(line.reference)}"
        case VisitLine():
            given = f"This visit {line.given} U {_brand(line.product, catalog, region)}"
            return f"{given} on {_points(line.points)}. {_use(line.reference)}"
        case MuscleLine():
            name = catalog.region_name(line.reference.region)
            span = _span(str(line.reference.low), str(line.reference.high))
            return f"{name[:1].upper()}{name[1:]} {line.given} U. Reference: {span} U."
        case IntervalLine():
            last = f"{line.days} days since the last toxin ({write_date(line.last, region)})."
            return f"{last} {_interval(line.reference)}"


def reference_source(line: ReferenceLine) -> str:
    """Where the reference comes from, or ""."""
    return line.reference.source if line.reference else ""


def _recorded(recorded: Exposure) -> str:
    parts = [f"Recorded total {recorded.total} U {recorded.unit_system} in {recorded.days} days"]
    if recorded.elsewhere.hundredths:
        parts.append(f"{recorded.elsewhere} U of it elsewhere")
    if recorded.unknown:
        times = "once" if recorded.unknown == 1 else f"{recorded.unknown} times"
        parts.append(f"given elsewhere {times} with units unknown")
    return f"{'; '.join(parts)}."


def _total(reference: TotalReference | None) -> str:
    if reference is None:
        return NO_REFERENCE
    scope = _SCOPES[reference.kind].format(days=reference.days)
    return f"Reference: {reference.units} U {scope}."


def _use(reference: UseReference) -> str:
    span = _span(str(reference.low or reference.high), str(reference.high))
    sites = f" at {reference.sites} sites" if reference.sites else ""
    return f"Reference: {span} U{sites}, {reference.name}."


def _interval(reference: UseReference | None) -> str:
    if reference is None or reference.interval_days is None:
        return NO_REFERENCE
    return f"Reference: {reference.interval_days} days between visits, {reference.name}."


def _span(low: str, high: str) -> str:
    return high if low == high else f"{low} to {high}"


def _points(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"


def _brand(product_id: str, catalog: Catalog, region: WorldRegion) -> str:
    product = catalog.products.get(product_id)
    return product.brand(region) if product else product_id
