"""A visit, from the repeated treatment to the signature."""

from injector_app.app.pictures import visit_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "returning-patterns",
    "given-with-changes",
    "vial-over-drawn",
    "vial-expired",
    "other-product-asks",
    "past-beside-now",
    "past-differences",
    "reference-source",
    "own-reference",
    "visit-with-assistant",
    "screening",
    "sign-missing",
    "sign",
    "sign-refused",
    "grid",
    "grid-planned",
    "side-guard",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
