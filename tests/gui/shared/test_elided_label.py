"""A long name ends in … and is whole in the tool tip."""

from pytestqt.qtbot import QtBot

from injector_app.gui.shared.elided_label import ElidedLabel

LONG = "Maximiliana Konstantina " * 20


def test_text_fits_or_is_elided(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text == LONG.strip()
    assert label.accessibleName() == LONG.strip()
    label.resize(label.sizeHint().width(), 30)
    assert label.text() == LONG.strip()


def test_lines_become_one(qtbot: QtBot) -> None:
    label = ElidedLabel("Warfarin\nMyasthenia")
    qtbot.addWidget(label)
    assert label.full_text == "Warfarin Myasthenia"
