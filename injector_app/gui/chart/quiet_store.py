"""QuietStore: stores what was edited and asks nothing, as the lock needs it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from injector_app.gui.chart.autosave import Autosave
from injector_app.gui.chart.notes_edit import NotesEdit


class QuietStore:
    """Takes notes over as far as they are typed; half-typed lines stay half typed."""

    def __init__(self, page: QWidget, autosave: Autosave) -> None:
        self._page = page
        self._autosave = autosave

    def __call__(self, then: Callable[[], object], failed: Callable[[], None]) -> None:
        """Call `then` when everything is stored, `failed` when it cannot be."""
        for notes in self._page.findChildren(NotesEdit):
            notes.commit()
        self._autosave.flush(then, failed=lambda _: failed())
