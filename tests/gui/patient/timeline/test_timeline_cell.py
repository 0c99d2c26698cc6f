"""A cell stays within its frame, and its state is told without colour."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.patient.timeline.timeline_cell import HEIGHT, SIGNS, WIDTH, TimelineCell
from injector_app.gui.patient.timeline.timeline_model import TimelineModel
from injector_app.gui.patient.timeline.timeline_row import TimelineRow
from injector_app.gui.shared.theme import Look
from tests.support.found import a_found_treatment

ROOM = 40


def painted(look: Look, row: TimelineRow, *, is_chosen: bool = False) -> QImage:
    model = TimelineModel()
    model.show_rows((row,))
    option = QStyleOptionViewItem()
    option.rect = QRect(ROOM, ROOM, WIDTH, HEIGHT)
    if is_chosen:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(WIDTH + 2 * ROOM, HEIGHT + 2 * ROOM, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    TimelineCell(look, model).paint(painter, option, model.index(0))
    painter.end()
    return image


def a_row(given: str = "Botox 155 U") -> TimelineRow:
    after = "84 days (12 weeks) after the one before"
    return TimelineRow(a_found_treatment(), "2026-11-20", given, after, "Signed")


def outside(image: QImage) -> QImage:
    cell = QImage(image)
    painter = QPainter(cell)
    painter.fillRect(QRect(ROOM, ROOM, WIDTH, HEIGHT), 0xFF000000)
    painter.end()
    return cell


def test_long_words_stay_in_the_cell(qtbot: QtBot, look: Look) -> None:  # noqa: ARG001 - an application
    short, long = painted(look, a_row()), painted(look, a_row("Botox Cosmetic 1000 U + " * 9))
    assert short != long
    assert outside(short) == outside(long)


def test_the_chosen_one_has_an_edge(qtbot: QtBot, look: Look) -> None:  # noqa: ARG001 - as above
    spot = (ROOM + WIDTH // 2, ROOM + 2)
    plain, chosen = (painted(look, a_row(), is_chosen=each) for each in (False, True))
    assert plain.pixelColor(*spot) != chosen.pixelColor(*spot)


def test_every_state_has_a_sign_of_its_own() -> None:
    assert set(SIGNS) == set(TreatmentState)
    assert len(set(SIGNS.values())) == len(SIGNS)
