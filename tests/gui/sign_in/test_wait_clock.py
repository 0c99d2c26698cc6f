"""The countdown."""

from pytestqt.qtbot import QtBot

from injector_app.gui.sign_in.wait_clock import WaitClock, minutes_and_seconds


def test_seconds_are_counted_down_to_nothing(qtbot: QtBot, qapp: object) -> None:
    clock = WaitClock(qapp)  # type: ignore[arg-type] # the application is a QObject
    ticks: list[int] = []
    clock.ticked.connect(ticks.append)
    with qtbot.waitSignal(clock.ticked, check_params_cb=lambda left: left == 0, timeout=5_000):
        clock.start(1)
    assert ticks[0] == 1
    assert ticks == sorted(ticks, reverse=True)
    assert not clock.is_running
    clock.deleteLater()


def test_time_reads_as_on_a_watch() -> None:
    assert [minutes_and_seconds(s) for s in (0, 9, 65, 300)] == ["0:00", "0:09", "1:05", "5:00"]
