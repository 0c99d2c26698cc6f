"""Nobody is like anybody in an empty clinic, and the look is no change."""

from injector_app.usecases.list_alike import list_alike
from injector_app.work.context import Work


def test_nobody(work: Work) -> None:
    shown = list_alike(work)
    assert (shown.alike, shown.merged) == ((), ())
