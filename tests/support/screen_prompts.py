"""Four questions of a pre-treatment screen, and a catalog that asks them."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.label_reference import LabelReferences, ScreeningPrompt
from tests.support.small_catalog import small_catalog

ANYBODY = frozenset[str]()
INFECTION = ScreeningPrompt("infection", "Infection at the site", ANYBODY, ANYBODY)
RECENT = ScreeningPrompt("recent", "Toxin in the last 4 months; adds up", ANYBODY, ANYBODY, 120)
MILK = ScreeningPrompt("milk", "Cow's milk allergy", frozenset({"dysport"}), ANYBODY)
BLADDER = ScreeningPrompt("bladder", "Urinary infection", frozenset({"botox"}), frozenset({"oab"}))


def asking_catalog() -> Catalog:
    """The small catalog with these questions."""
    references = LabelReferences(prompts=(INFECTION, RECENT, MILK, BLADDER))
    return replace(small_catalog(), references=references)
