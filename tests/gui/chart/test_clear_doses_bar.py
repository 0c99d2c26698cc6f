"""The question stands in place and has at most two answers."""

from pytestqt.qtbot import QtBot

from injector_app.gui.chart.clear_doses_bar import ClearDosesBar, dosed_words
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press


def test_bar_asks_and_answers(qtbot: QtBot) -> None:
    bar = ClearDosesBar("1")
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.ask("31 points have doses of Botox.", keep="Keep Botox")
    assert bar.text == "31 points have doses of Botox."
    with qtbot.waitSignal(bar.cleared):
        press(bar, f"{ObjectName.CLEAR_DOSES}.1")
    with qtbot.waitSignal(bar.kept):
        press(bar, f"{ObjectName.KEEP_DOSES}.1")


def test_without_a_way_back_there_is_one_button(qtbot: QtBot) -> None:
    bar = ClearDosesBar("1")
    qtbot.addWidget(bar)
    bar.ask("x")
    assert not find(bar, f"{ObjectName.KEEP_DOSES}.1", Button).isVisible()


def test_one_point_is_one() -> None:
    assert dosed_words(1, "Botox") == "1 point has a dose of Botox"
    assert dosed_words(2, "Botox") == "2 points have doses of Botox"
