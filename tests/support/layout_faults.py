"""What is wrong with the layout of a window: cut, squeezed, covered, or too small to hit."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.shared.elided_label import ElidedLabel

KINDS = (QAbstractButton, QComboBox, QLineEdit, QLabel, QAbstractScrollArea)
# A style sheet's padding of a line edit, on both sides, and the cursor.
LINE_PADDING = 22
FIELD_PADDING = 4
TOUCH = 44


def layout_faults(window: QWidget) -> list[str]:
    """Sentences, one for each fault that a person would see now."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    controls = [each for each in seen if isinstance(each, KINDS)]
    return [
        *(f"{_name(each)} is cut by {by}" for each in controls for by in _cut_by(each, window)),
        *(f"{_name(each)} {why}" for each in controls for why in _squeezed(each)),
        *(words for each in (window, *seen) for words in _overlaps(each)),
    ]


def too_small_to_hit(root: QWidget, least: int = TOUCH) -> list[str]:
    """The controls that are lower than a finger needs."""
    kinds = (QPushButton, QToolButton, QComboBox, QLineEdit)
    return [
        f"{_name(each)} is {each.height()} px high"
        for each in root.findChildren(QWidget)
        if isinstance(each, kinds)
        and each.isVisible()
        and each.height() < least
        # The field of a box is the box; the eye in a password field stands in that field.
        and not isinstance(each.parentWidget(), QComboBox | QLineEdit)
    ]


def _cut_by(control: QWidget, window: QWidget) -> Iterator[str]:
    """Ancestors that do not show all of it; what a form scrolls to is not cut from above."""
    if isinstance(control.parentWidget(), QComboBox):
        return  # its frame lies under the frame of the box
    place = QRect(QPoint(0, 0), control.size())
    above = control
    while above is not window and (parent := above.parentWidget()) is not None:
        place.translate(above.pos())
        room = parent.rect()
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            if place.left() < room.left() or place.right() > room.right():
                yield _name(area)
            return
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return
        if not room.contains(place):
            yield _name(parent)
            return
        above = parent


def _squeezed(control: QWidget) -> Iterator[str]:
    wanted = control.minimumSizeHint()
    if isinstance(control, QAbstractButton) and (
        control.width() < wanted.width() or control.height() < min(wanted.height(), TOUCH)
    ):
        yield f"is {control.width()}x{control.height()}, needs {wanted.width()}x{wanted.height()}"
    if isinstance(control, QLabel):
        yield from _cut_words(control)
    if isinstance(control, QLineEdit):
        is_in_box = isinstance(control.parentWidget(), QComboBox)
        room = control.width() - (FIELD_PADDING if is_in_box else LINE_PADDING)
        if control.fontMetrics().horizontalAdvance(control.placeholderText()) > room:
            yield f"cuts its hint {control.placeholderText()!r}"
    if isinstance(control, QComboBox) and not isinstance(control, ChoiceBox):
        room = control.width() - 2 * LINE_PADDING
        if control.fontMetrics().horizontalAdvance(control.currentText()) > room:
            yield f"cuts {control.currentText()!r}"


def _cut_words(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text:
        return
    if isinstance(label, ElidedLabel):
        if text != label.full_text and not label.toolTip():
            yield f"ends {label.full_text!r} early and does not tell the rest"
    elif label.wordWrap():
        if label.height() < label.heightForWidth(label.width()) - 1:
            yield f"cuts {text!r} below"
    elif label.width() < label.sizeHint().width():
        yield f"cuts {text!r}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    layout = parent.layout()
    if layout is None or isinstance(layout, QStackedLayout):
        return
    laid_out = [
        each
        for each in parent.children()
        if isinstance(each, QWidget) and each.isVisible() and layout.indexOf(each) >= 0
    ]
    for one, other in combinations(laid_out, 2):
        shared = one.geometry().intersected(other.geometry())
        if not shared.isEmpty():
            yield f"{_name(one)} and {_name(other)} overlap by {shared.width()}x{shared.height()}"


def _name(widget: QWidget) -> str:
    kind = type(widget).__name__
    named = widget
    while not named.objectName() and (parent := named.parentWidget()) is not None:
        named = parent
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    inside = "" if named is widget else "in "
    return f"{kind} {inside}{named.objectName()}" + (f" ({words[:40]!r})" if words else "")


def front_window(window: QWidget) -> QWidget:
    """What is in front: the dialog, if there is one."""
    return QApplication.activeModalWidget() or window
