"""Change a property that the style sheet reads, and have the widget painted anew."""

from PySide6.QtWidgets import QFrame, QWidget


def set_look(widget: QWidget, property_name: str, value: object) -> None:
    """Set the property; Qt reads style sheet selectors again only when told to."""
    if widget.property(property_name) != value:
        widget.setProperty(property_name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # Another look may need another size; Qt does not ask by itself.
        widget.updateGeometry()
        if isinstance(widget, QFrame):
            # WORKAROUND(Qt 6.12): a label takes the padding of another look only with its frame.
            widget.setFrameStyle(widget.frameStyle())
