"""Label references: what a label says of doses and intervals, shown beside what was recorded.

Nothing here stops anybody: an absent figure is unknown, never "no limit".
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units

# Where the question ends: "...: US warning", "...; effect unknown", "... disorder. Botox ...".
_REMARK = re.compile(r"[:;]|\.\s")


class TotalKind(StrEnum):
    """What the largest figure of a label stands for."""

    CUMULATIVE = "labelled-cumulative"
    SESSION = "labelled-session"
    LARGEST_INDICATION = "highest-labelled-indication"
    CLINIC = "clinic"


@dataclass(frozen=True, slots=True)
class TotalReference:
    """The largest total a label names for a product, over days."""

    product: str
    units: Units
    days: int
    kind: TotalKind
    source: str


@dataclass(frozen=True, slots=True)
class UseReference:
    """What a label says of one use; `low` and `high` are the total, ages are completed years."""

    product: str
    use: str
    name: str
    regions: frozenset[WorldRegion]
    source: str
    low: Units | None = None
    high: Units | None = None
    sites: int | None = None
    largest_site: Units | None = None
    interval_days: int | None = None
    least_age: int | None = None
    greatest_age: int | None = None

    def fits(self, *, region: WorldRegion, age: int) -> bool:
        """Whether it speaks of this part of the world and this age."""
        is_old_enough = self.least_age is None or age >= self.least_age
        is_young_enough = self.greatest_age is None or age <= self.greatest_age
        return region in self.regions and is_old_enough and is_young_enough


@dataclass(frozen=True, slots=True)
class MuscleReference:
    """The range a label names for one muscle in one use."""

    product: str
    use: str
    region: str
    low: Units
    high: Units
    source: str


@dataclass(frozen=True, slots=True)
class ScreeningPrompt:
    """A question that labels want asked before a treatment; `products` empty means all.

    `lookback_days` is set where it asks about the last so many days.
    """

    id: str
    text: str
    products: frozenset[str]
    uses: frozenset[str]
    lookback_days: int | None = None

    @property
    def question(self) -> str:
        """The text without what labels remark on it, which is no question."""
        return _REMARK.split(self.text, maxsplit=1)[0].strip()

    def concerns(self, *, products: frozenset[str], uses: frozenset[str]) -> bool:
        """Whether it is asked before one of these products in one of these uses."""
        is_for_products = not self.products or bool(self.products & products)
        return is_for_products and (not self.uses or bool(self.uses & uses))


@dataclass(frozen=True, slots=True)
class LabelReferences:
    """Everything the label table holds beside the products themselves."""

    totals: tuple[TotalReference, ...] = ()
    uses: tuple[UseReference, ...] = ()
    muscles: tuple[MuscleReference, ...] = ()
    prompts: tuple[ScreeningPrompt, ...] = ()


NO_REFERENCES = LabelReferences()
