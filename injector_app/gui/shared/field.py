"""Field: a labelled editor with room for what is wrong with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look


class Field(QWidget):
    """Label above, editor, hint or problem below; the label also names the editor aloud."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        name: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._below = PlainLabel(hint, kind="caption").wrapped()
        self._label = PlainLabel(label, kind="label")
        self._label.setBuddy(editor)
        editor.setObjectName(name)
        editor.setAccessibleName(label.rstrip("*").strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        for widget in (self._label, editor, self._below):
            column.addWidget(widget)
        self._below.setVisible(bool(hint))

    @property
    def problem(self) -> str:
        """What is wrong with the value, or ""."""
        return self._below.text() if self._below.property("kind") == "problem" else ""

    def rename(self, label: str) -> None:
        """Another label for the same editor."""
        self._label.setText(label)
        self.editor.setAccessibleName(label.rstrip("*").strip())

    def show_problem(self, text: str) -> None:
        """Say what is wrong, at the field; "" takes it back."""
        self._show_below(text or self._hint, "problem" if text else "caption")
        set_look(self.editor, "invalid", bool(text))
        self.editor.setAccessibleDescription(text or self._hint)

    def show_hint(self, hint: str) -> None:
        """Another hint; a problem on show stays."""
        self._hint = hint
        if not self.problem:
            self._show_below(hint, "caption")

    def _show_below(self, text: str, kind: str) -> None:
        set_look(self._below, "kind", kind)
        self._below.setText(text)
        self._below.setVisible(bool(text))
