"""Reference lines in words: what is recorded, what is referenced, and by whom; no judgement."""

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
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
    return f"{_fact(line, catalog, region)} {_referenced(line, region)}"


def reference_source(line: ReferenceLine, region: WorldRegion) -> str:
    """Where the reference comes from, or ""."""
    if line.own is not None:
        return entered_words(line.own, region)
    return line.reference.source if line.reference else ""


def entered_words(own: ClinicReference, region: WorldRegion) -> str:
    """Where the clinic has a reference from, and who entered it when."""
    day = write_date(own.entered_on, region)
    return f"{own.source}. Entered by this clinic on {day}: {own.entered_by}"


def own_words(own: ClinicReference, catalog: Catalog, region: WorldRegion) -> str:
    """A reference of the clinic's own without a visit, as in a list of them."""
    known = catalog.indications.get(own.use)
    use = known.name if known else own.use
    muscle = catalog.region_name(own.region) if own.region else ""
    about = ", ".join(part for part in (muscle, use) if part) or "total"
    return f"{_brand(own.product, catalog, region)}, {about}: {_own_figure(own)}"


def _own_figure(own: ClinicReference) -> str:
    if own.kind is ReferenceKind.TOTAL:
        return _total(own.as_total)
    amount = f"{_span_of(own)} U" if own.high is not None else ""
    interval = f"{own.days} days between visits" if own.days is not None else ""
    return ", ".join(part for part in (amount, interval) if part)


def _fact(line: ReferenceLine, catalog: Catalog, region: WorldRegion) -> str:
    match line:
        case ExposureLine():
            return _recorded(line.recorded)
        case VisitLine():
            given = f"This visit {line.given} U {_brand(line.product, catalog, region)}"
            return f"{given} on {_points(line.points)}."
        case MuscleLine():
            name = catalog.region_name(line.reference.region)
            return f"{name[:1].upper()}{name[1:]} {line.given} U."
        case IntervalLine():
            return f"{line.days} days since the last toxin ({write_date(line.last, region)})."


def _referenced(line: ReferenceLine, region: WorldRegion) -> str:
    figure = _figure(line)
    if not figure:
        return NO_REFERENCE
    if line.own is None:
        return f"Reference: {figure}."
    own = line.own
    told = f"{own.source}, {write_date(own.entered_on, region)}, {own.entered_by}"
    return f"Reference your clinic entered: {figure} ({told})."


def _figure(line: ReferenceLine) -> str:
    match line:
        case ExposureLine():
            return _total(line.reference) if line.reference else ""
        case VisitLine():
            return _use(line.reference)
        case MuscleLine():
            return f"{_span(str(line.reference.low), str(line.reference.high))} U"
        case IntervalLine():
            return _interval(line.reference)


def _recorded(recorded: Exposure) -> str:
    parts = [f"Recorded total {recorded.total} U {recorded.unit_system} in {recorded.days} days"]
    if recorded.elsewhere.hundredths:
        parts.append(f"{recorded.elsewhere} U of it elsewhere")
    if recorded.unknown:
        times = "once" if recorded.unknown == 1 else f"{recorded.unknown} times"
        parts.append(f"given elsewhere {times} with units unknown")
    return f"{'; '.join(parts)}."


def _total(reference: TotalReference) -> str:
    return f"{reference.units} U {_SCOPES[reference.kind].format(days=reference.days)}"


def _use(reference: UseReference) -> str:
    span = _span(str(reference.low or reference.high), str(reference.high))
    sites = f" at {reference.sites} sites" if reference.sites else ""
    return f"{span} U{sites}, {reference.name}"


def _interval(reference: UseReference | None) -> str:
    if reference is None or reference.interval_days is None:
        return ""
    return f"{reference.interval_days} days between visits, {reference.name}"


def _span_of(own: ClinicReference) -> str:
    return _span(str(own.low or own.high), str(own.high))


def _span(low: str, high: str) -> str:
    return high if low == high else f"{low} to {high}"


def _points(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"


def _brand(product_id: str, catalog: Catalog, region: WorldRegion) -> str:
    product = catalog.products.get(product_id)
    return product.brand(region) if product else product_id
