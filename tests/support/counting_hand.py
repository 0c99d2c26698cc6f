"""CountingHand: a hand in front of the whole window that counts what it does."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

from injector_app.domain.position import Position
from injector_app.gui.canvas.view import CanvasView
from tests.support.real_desk import RealDesk, wait_until

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
# The indicator of a check box is at its left edge; its middle may be empty.
INDICATOR = 12


class CountingHand:
    """One action is one click, one key, or one short word with Enter.

    Everything goes where a person's hand would: a click to whatever lies uppermost at that place,
    a key to whatever has the focus. Pointing without a click is no action.
    """

    def __init__(self, desk: RealDesk) -> None:
        self.actions: list[str] = []
        # What stood before everything else after an action.
        self.modals: set[str] = set()
        self._desk = desk

    @property
    def canvas(self) -> CanvasView:
        return self._desk.page.canvas_panel.canvas

    def start(self) -> None:
        """Count from here."""
        self._desk.settle()
        self.actions.clear()

    def press(self, name: str) -> None:
        """Click a button in sight."""
        button = self._see(name)
        spot = QPoint(INDICATOR, button.height() // 2)
        self._click(button, spot if isinstance(button, QCheckBox) else button.rect().center())
        self._did(f"click {name}")

    def click_body(self, position: Position) -> None:
        """Click a place of the diagram on show."""
        self._click(self.canvas.viewport(), self.pixel(position))
        self._did("click the diagram")

    def point_at(self, position: Position) -> None:
        """Move the pointer there."""
        viewport = self.canvas.viewport()
        for spot in (QPoint(1, 1), self.pixel(position)):
            QTest.mouseMove(viewport, spot)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """One key, alone or with Ctrl or Shift."""
        QTest.keyClick(self._focused(), key, keys)
        self._did(f"key {key.name}")

    def word(self, text: str) -> None:
        """Type a word where the cursor is, then Enter."""
        QTest.keyClicks(self._focused(), text)
        QTest.keyClick(self._focused(), Qt.Key.Key_Return)
        self._did(f"type {text}")

    def answered_outside(self, what: str) -> None:
        """Enter in a box of the operating system, which no test can show."""
        self._did(what)

    def pixel(self, position: Position) -> QPoint:
        spot = QPointF(*self.canvas.diagram.canvas_point(position))
        return self.canvas.viewportTransform().map(spot).toPoint()

    def _did(self, what: str) -> None:
        self.actions.append(what)
        self._desk.settle()
        if (modal := QApplication.activeModalWidget()) is not None:
            self.modals.add(modal.objectName())

    def _see(self, name: str) -> QAbstractButton:
        def found() -> list[QAbstractButton]:
            each = self._root().findChildren(QAbstractButton, name)
            return [button for button in each if button.isVisible() and button.isEnabled()]

        wait_until(lambda: bool(found()))
        return found()[0]

    def _click(self, widget: QWidget, spot: QPoint) -> None:
        self._check_uppermost(widget, spot)
        QTest.mouseClick(widget, LEFT, pos=spot)

    def _check_uppermost(self, widget: QWidget, spot: QPoint) -> None:
        root = self._root()
        uppermost = root.childAt(widget.mapTo(root, spot))
        assert uppermost is widget, f"{widget.objectName()} lies under {uppermost} or out of sight"

    def _root(self) -> QWidget:
        return QApplication.activeModalWidget() or self._desk.window

    def _focused(self) -> QWidget:
        # A menu that closed gives the window back when the window system says so.
        wait_until(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None, "no field has the cursor"
        root = self._root()
        seen = root.childAt(focused.mapTo(root, focused.rect().center()))
        is_seen = seen is focused or (seen is not None and focused.isAncestorOf(seen))
        assert is_seen, f"{focused.objectName()} lies under {seen} or out of sight"
        return focused
