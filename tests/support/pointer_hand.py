"""PointerHand: a hand with one pointer and nothing else: mouse, finger or pen."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMenu,
    QScrollArea,
    QSlider,
    QWidget,
)
from typing_extensions import override

from injector_app.domain.position import Position
from tests.support.counting_hand import CountingHand
from tests.support.pointers import Pointer
from tests.support.real_desk import RealDesk, wait_until

STEPS = 5
MOST_SCROLLS = 40


class PointerHand(CountingHand):
    """Taps, drags, opens menus; whatever it presses is at least so large both ways."""

    def __init__(self, desk: RealDesk, pointer: Pointer, *, least: int) -> None:
        super().__init__(desk)
        self._pointer = pointer
        self._least = least

    def drag_body(self, *places: Position) -> None:
        """Press at the first place, go along the others, let go at the last."""
        port, spots = self.canvas.viewport(), [self.pixel(place) for place in places]
        self.drag(port, *spots)
        self._did("drag on the diagram")

    def drag(self, widget: QWidget, *spots: QPoint) -> None:
        """Along the spots of a widget."""
        self._pointer.down(widget, spots[0])
        for start, end in pairwise(spots):
            for step in range(1, STEPS + 1):
                self._pointer.move(widget, start + (end - start) * step / STEPS)
        self._pointer.up(widget, spots[-1])

    def menu_at(self, position: Position) -> None:
        """Right click, or press and hold."""
        port, spot = self.canvas.viewport(), self.pixel(position)
        if self._pointer.has_right_button:
            QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=spot)
            # What a window sends with a right click.
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, port.mapToGlobal(spot))
            QCoreApplication.sendEvent(port, asked)
        else:
            self._pointer.down(port, spot)
            wait_until(lambda: QApplication.activePopupWidget() is not None)
            self._pointer.up(port, spot)
        self._did("open the menu")

    def pick(self, *words: str) -> None:
        """Tap an entry of the open menu, by how it begins, and on in the menu it opens."""
        for each in words:
            # A menu in a menu comes a moment after the press.
            wait_until(partial(_has_entry, each))
            found = _entry(each)
            assert found is not None
            menu, action = found
            assert action.isEnabled()
            room = menu.actionGeometry(action)
            self._check_size(menu, room.width(), room.height())
            self._tap(menu, room.center())
            self._did(f"pick {each}")

    def choose(self, name: str, words: str) -> None:
        """Tap a box, then one of its answers, by how it begins."""
        box = next(b for b in self._root().findChildren(QComboBox, name) if b.isVisible())
        self._bring_in_sight(box)
        # The arrow: in a box that takes words, the rest is for typing.
        self._click(box, QPoint(box.width() - 12, box.height() // 2))
        wait_until(box.view().isVisible)
        texts = [box.itemText(place) for place in range(box.count())]
        place = next(n for n, text in enumerate(texts) if text.startswith(words))
        index = box.model().index(place, 0)
        box.view().scrollTo(index)
        room = box.view().visualRect(index)
        self._check_size(box.view(), room.width(), room.height())
        port = box.view().viewport()
        self._pointer.go_to(port, room.topLeft())
        self._pointer.go_to(port, room.center())
        self._tap(port, room.center())
        wait_until(lambda: not box.view().isVisible())
        self._did(f"choose {words} of {name}")

    def slide(self, name: str, start: float, end: float) -> None:
        """Drag the handle of a slider."""
        slider = next(s for s in self._root().findChildren(QSlider, name) if s.isVisible())
        self._bring_in_sight(slider)
        row = slider.height() // 2
        at = [QPoint(round(8 + share * (slider.width() - 16)), row) for share in (start, end)]
        self.drag(slider, *at)
        self._did(f"slide {name}")

    def fill_in(self, name: str, text: str) -> None:
        """Tap a field and type; with a finger, on the keyboard of the system."""
        self.tap_on(name)
        self.word(text)

    def tap_on(self, name: str) -> None:
        """Tap a control of any kind."""
        found = self._root().findChildren(QWidget, name)
        widget = next(each for each in found if each.isVisible())
        self._bring_in_sight(widget)
        self._click(widget, widget.rect().center())
        self._did(f"tap {name}")

    @override
    def _click(self, widget: QWidget, spot: QPoint) -> None:
        self._check_uppermost(widget, spot)
        self._check_size(widget, widget.width(), widget.height())
        self._tap(widget, spot)

    @override
    def _see(self, name: str) -> QAbstractButton:
        button = super()._see(name)
        self._bring_in_sight(button)
        return button

    def _bring_in_sight(self, widget: QWidget) -> None:
        """Scroll what the widget lies in, until its middle can be pressed."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        for _ in range(MOST_SCROLLS):
            if area is None or (way := _out_of_sight(widget, area)) == 0:
                return
            self._pointer.scroll(area, way)
            self._desk.settle()
        raise AssertionError(f"{widget.objectName()} cannot be scrolled to")

    def _tap(self, widget: QWidget, spot: QPoint) -> None:
        self._pointer.down(widget, spot)
        self._pointer.up(widget, spot)

    def _check_size(self, widget: QWidget, width: int, height: int) -> None:
        least = self._least
        words = f"{widget.objectName()} is {width} x {height}"
        assert width >= least, words
        assert height >= least, words


def _out_of_sight(widget: QWidget, area: QScrollArea) -> int:
    """How far it has to come up (or, below 0, down) until all of it is seen."""
    port = area.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    bottom = top + widget.height()
    if bottom > port.height():
        return min(bottom - port.height(), max(top, 1))
    return min(top, 0)


def _has_entry(words: str) -> bool:
    return _entry(words) is not None


def _entry(words: str) -> tuple[QMenu, QAction] | None:
    """The menu in front and its entry that begins so."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return None
    found = (action for action in menu.actions() if action.text().startswith(words))
    action = next(found, None)
    return (menu, action) if action is not None else None
