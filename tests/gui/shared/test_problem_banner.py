"""Problems are shown in the program's own words, with nothing of an exception's inside."""

from pytestqt.qtbot import QtBot

from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.system.errors import RecordsProblem, Trouble


def test_known_problem_has_its_words(qtbot: QtBot) -> None:
    banner = ProblemBanner()
    qtbot.addWidget(banner)
    banner.show_problem(RecordsProblem(Trouble.DISK_FULL))
    assert "disk" in banner.text.lower()
    assert banner.property("kind") == "banner-problem"


def test_unknown_problem_does_not_quote_itself(qtbot: QtBot) -> None:
    banner = ProblemBanner()
    qtbot.addWidget(banner)
    banner.show_problem(ValueError("Zebraquokka"))
    assert "Zebraquokka" not in banner.text
    assert banner.text.startswith("Unexpected problem")
