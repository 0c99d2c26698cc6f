"""What a passer-by, a screen reader or the clipboard can tell of the window."""

from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def places_of(marker: str, window: QWidget) -> list[str]:
    """Where the marker is within reach; nothing, when all is covered."""
    found = [f"text of {type(widget).__name__}" for widget in _shown() if marker in _texts(widget)]
    found += [f"heard: {words}" for words in _heard(window) if marker in words]
    if marker in QGuiApplication.clipboard().text():
        found.append("clipboard")
    if QToolTip.isVisible() and marker in QToolTip.text():
        found.append("tool tip")
    return found


def _shown() -> list[QWidget]:
    return [widget for widget in QApplication.allWidgets() if widget.isVisible()]


def _texts(widget: QWidget) -> str:
    texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
    texts += [widget.accessibleDescription(), widget.windowIconText(), widget.statusTip()]
    for name in ("text", "toPlainText", "currentText", "placeholderText"):
        reader = getattr(widget, name, None)
        if callable(reader):
            texts.append(str(reader()))
    return "\n".join(texts)


def _heard(window: QWidget) -> list[str]:
    """Everything a screen reader can ask for, hidden or not, from the windows of the program."""
    tops = [widget for widget in QApplication.topLevelWidgets() if _has_window(widget)]
    roots = [QAccessible.queryAccessibleInterface(top) for top in {window, *tops}]
    heard: list[str] = []
    for root in roots:
        if root is not None:
            _listen(root, heard)
    return heard


def _has_window(widget: QWidget) -> bool:
    # Qt gives None for a widget without one; its stubs do not say so.
    return isinstance(widget.windowHandle(), QWindow)


def _listen(at: QAccessibleInterface, heard: list[str]) -> None:
    heard.extend(at.text(kind) for kind in TEXTS)
    for index in range(at.childCount()):
        _listen(at.child(index), heard)
