"""Nothing is offered where nothing was kept; more in test_keep_forms."""

from injector_app.usecases.kept_forms import kept_forms
from injector_app.work.context import Work


def test_nothing_was_kept(work: Work) -> None:
    assert kept_forms(work) == ()
