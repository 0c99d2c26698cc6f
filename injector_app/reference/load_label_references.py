"""What labels say of doses and intervals, from resources/reference/products.toml."""

import re
from collections.abc import Iterator
from pathlib import Path

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.label_reference import (
    LabelReferences,
    MuscleReference,
    ScreeningPrompt,
    TotalKind,
    TotalReference,
    UseReference,
)
from injector_app.domain.units import Units
from injector_app.reference.file_rules import Entry, read_toml

# What the confidence marks of the table mean, in words that a reader of the source line needs.
_CONFIDENCE = {
    "high-seen": "read in a published source",
    "high-label": "label, not read again here",
    "medium": "recalled; check the current label",
    "low": "weak; check the current label",
}
_PROMPTS_ASKED = frozenset({"stop", "confirm"})


def load_label_references(path: Path) -> LabelReferences:
    """Totals, uses, muscles and prompts, in the order of the file.

    Raises:
        RecordsProblem: the file is damaged or foreign.
    """
    whole = read_toml(path)
    products = whole.entries("product")
    return LabelReferences(
        totals=tuple(total for entry in products for total in _totals(entry)),
        uses=tuple(_use(entry, use) for entry in products for use in entry.entries("indications")),
        muscles=tuple(row for table in whole.entries("muscle_table") for row in _muscles(table)),
        prompts=tuple(
            _prompt(entry)
            for entry in whole.entries("prompt")
            if entry.text("action") in _PROMPTS_ASKED
        ),
    )


def _totals(entry: Entry) -> Iterator[TotalReference]:
    if "max_dose_units" in entry.values:
        regions = entry.texts("max_dose_regions") if "max_dose_regions" in entry.values else ()
        yield TotalReference(
            product=entry.text("id"),
            units=_units(entry, "max_dose_units"),
            days=entry.whole("max_dose_interval_days"),
            kind=TotalKind(entry.text("max_dose_kind")),
            source=_source(f"{'/'.join(regions)} label".strip(), entry.text("max_dose_confidence")),
        )


def _use(product: Entry, entry: Entry) -> UseReference:
    return UseReference(
        product=product.text("id"),
        use=entry.text("id"),
        name=entry.text("label"),
        regions=frozenset(WorldRegion(region) for region in entry.texts("regions")),
        source=_source(entry.text("source"), entry.text("confidence"), entry.text("notes")),
        low=_units_or_none(entry, "total_units_low"),
        high=_units_or_none(entry, "total_units_high"),
        sites=_whole_or_none(entry, "sites"),
        largest_site=_units_or_none(entry, "max_units_per_site"),
        interval_days=_whole_or_none(entry, "min_retreatment_days"),
        least_age=_whole_or_none(entry, "min_age"),
        greatest_age=_whole_or_none(entry, "max_age"),
    )


def _muscles(table: Entry) -> Iterator[MuscleReference]:
    """The rows in units; a range per kilogram says nothing without a weight."""
    if table.text("unit") != "U":
        return
    source = _source(table.text("source"), table.text("confidence"))
    for row in table.entries("rows"):
        yield MuscleReference(
            product=table.text("product"),
            use=table.text("indication"),
            region=_slug(row.text("muscle")),
            low=_units(row, "low"),
            high=_units(row, "high"),
            source=source,
        )


def _prompt(entry: Entry) -> ScreeningPrompt:
    products = frozenset(entry.texts("applies_to")) - {"*"}
    uses = entry.texts("indications") if "indications" in entry.values else ()
    return ScreeningPrompt(
        id=entry.text("id"),
        text=entry.text("text"),
        products=products,
        uses=frozenset(uses),
        lookback_days=_whole_or_none(entry, "lookback_days"),
    )


def _source(text: str, confidence: str, notes: str = "") -> str:
    return ". ".join(part for part in (text, notes, _CONFIDENCE[confidence].capitalize()) if part)


def _units(entry: Entry, key: str) -> Units:
    number = entry.number(key)
    try:
        return Units.parse(number)
    except RuleBroken as problem:
        raise entry.trouble(key) from problem


def _units_or_none(entry: Entry, key: str) -> Units | None:
    return _units(entry, key) if key in entry.values else None


def _whole_or_none(entry: Entry, key: str) -> int | None:
    return entry.whole(key) if key in entry.values else None


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
