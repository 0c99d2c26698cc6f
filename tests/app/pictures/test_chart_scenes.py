"""A chart from nothing to given points."""

from injector_app.app.pictures import chart_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "chart-empty-patterns",
    "planned-points",
    "planned-and-given",
    "one-point-chosen",
    "all-points-chosen",
    "dose-refused",
    "not-given-asks-why",
    "select-menu",
    "undo-list",
    "overview",
    "muscles",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
