"""Parts of the sheet show every word they are given."""

from pytestqt.qtbot import QtBot

from injector_app.gui.note.sheet_parts import fact_list, rule, small_table
from injector_app.gui.shared.plain_label import PlainLabel

NUMBERS = ", ".join(str(number) for number in range(1, 60))


def test_long_cells_break_and_are_whole(qtbot: QtBot) -> None:
    table = small_table(
        ("Region", "Points", "Units"),
        (("Frontalis", NUMBERS, "20"),),
        wide=1,
        numbers=frozenset({2}),
    )
    qtbot.addWidget(table)
    table.resize(500, table.heightForWidth(500))
    table.show()
    labels = {label.text(): label for label in table.findChildren(PlainLabel)}
    points = labels[NUMBERS]
    assert points.height() >= points.heightForWidth(points.width())
    assert {"Region", "Frontalis", "20"} <= set(labels)


def test_facts_keep_their_order_and_markup(qtbot: QtBot) -> None:
    block = fact_list((("Notes", "<b>well</b>"), ("Consent", "Obtained")))
    qtbot.addWidget(block)
    texts = [label.text() for label in block.findChildren(PlainLabel)]
    assert texts == ["Notes", "<b>well</b>", "Consent", "Obtained"]


def test_rule_is_thin(qtbot: QtBot) -> None:
    line = rule()
    qtbot.addWidget(line)
    assert line.property("kind") == "rule"
