"""ChoiceBox: choose one of a few values; turning the wheel over it changes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.plain_tool_tip import plain_tool_tip

Choice = tuple[str, object]
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# What Qt leaves free on both sides of the words.
TEXT_MARGIN = 4


class ChoiceBox(QComboBox):
    """Shows a value of the document.

    Signals:
        chosen: a person chose; carries the value.
    """

    chosen = Signal(object)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setPlaceholderText(placeholder)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(20)
        # Qt's own delegate of a box does not heed the height that the style sheet gives a row.
        self.setItemDelegate(QStyledItemDelegate(self))
        FingerScroll(self.view())
        self.activated.connect(self._on_activated)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen: words and values."""
        return self._choices

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is shown stays if it is among them."""
        if tuple(choices) != self._choices:
            shown = self.value
            self._choices = tuple(choices)
            self.clear()
            self.addItems([words for words, _ in self._choices])
            self.show_value(shown)

    @property
    def value(self) -> object:
        """The value on show, or None."""
        place = self.currentIndex()
        return self._choices[place][1] if 0 <= place < len(self._choices) else None

    def show_value(self, value: object) -> None:
        """Show a value, or the placeholder when it is none of the choices."""
        values = [each for _, each in self._choices]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Paint as Qt does, but end what is too long with three dots and not in a letter."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            muted = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, muted)
            option.currentText = self.placeholderText()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText,
            Qt.TextElideMode.ElideRight,
            self._field(option).width() - TEXT_MARGIN,
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Words that do not fit are told in full, in place of what the box is for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), plain_tool_tip(self.currentText()), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._words_room()

    def _words_room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._field(option).width() - TEXT_MARGIN

    def _field(self, option: QStyleOptionComboBox) -> QRect:
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look a letter up in the open list; Qt would choose the first match at once."""
        is_letter = bool(event.text().strip()) and event.text().isprintable()
        if is_letter and not event.modifiers() & COMMANDS:
            self.showPopup()
            self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form that scrolls."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._choices[place][1])
