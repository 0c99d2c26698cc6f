"""EffectChoice: four buttons, of which one or none is down."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.domain.outcome import Response
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.wording.outcome_words import RESPONSES, SHORT_RESPONSES


class EffectChoice(QWidget):
    """Another press takes the answer back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Response, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_SMALL)
        for response, words in SHORT_RESPONSES.items():
            button = Button(f"{ObjectName.OUTCOME_RESPONSE}.{response.name.lower()}", words)
            button.setAccessibleName(RESPONSES[response])
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_clicked, response))
            self._buttons[response] = button
            row.addWidget(button, 1)

    @property
    def value(self) -> Response:
        """The answer, if there is one."""
        chosen = (response for response, button in self._buttons.items() if button.isChecked())
        return next(chosen, Response.NOT_SAID)

    def show_value(self, value: Response) -> None:
        """Show an answer."""
        for response, button in self._buttons.items():
            button.setChecked(response is value)

    def _on_clicked(self, response: Response) -> None:
        is_down = self._buttons[response].isChecked()
        self.show_value(response if is_down else Response.NOT_SAID)
