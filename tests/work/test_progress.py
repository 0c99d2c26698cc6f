"""Where nobody watches, work goes on."""

from injector_app.work.progress import never_stop


def test_goes_on() -> None:
    assert never_stop(1, 2)
