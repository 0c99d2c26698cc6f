"""A rule is typed as text and kept as it was shown."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.retention import DEFAULT_RULES
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.retention.rule_panel import CHANGE, NEW, RulePanel
from injector_app.gui.shared.button import Button
from tests.support.window import find, press


@pytest.fixture
def panel(qtbot: QtBot) -> RulePanel:
    made = RulePanel(WorldRegion.CA)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rule_comes_back_as_it_was_shown(panel: RulePanel, qtbot: QtBot) -> None:
    for rule in DEFAULT_RULES:
        panel.show_rule(rule)
        with qtbot.waitSignal(panel.save_requested) as asked:
            press(panel, RetentionName.SAVE)
        typed, replaced = asked.args
        assert (typed.rule(WorldRegion.CA), replaced) == (rule, rule)
    assert rule.read_on > date(2026, 1, 1)


def test_new_rule_replaces_none(panel: RulePanel, qtbot: QtBot) -> None:
    panel.show_rule(DEFAULT_RULES[0])
    assert find(panel, RetentionName.SAVE, Button).text() == CHANGE
    press(panel, RetentionName.NEW)
    save = find(panel, RetentionName.SAVE, Button)
    assert (save.text(), save.accessibleName()) == (NEW, NEW)
    assert find(panel, RetentionName.REMOVE, Button).isHidden()
    with qtbot.waitSignal(panel.save_requested) as asked:
        press(panel, RetentionName.SAVE)
    assert asked.args[1] is None


def test_problem_stands_at_its_field(panel: RulePanel) -> None:
    panel.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="source"))
    assert panel._fields["source"].problem
    panel.show_problem(RuleBroken(Rule.NO_RETENTION_RULE))
    assert "No rule" in panel.banner.text
