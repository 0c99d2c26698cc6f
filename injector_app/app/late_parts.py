"""LateParts: what the first picture does without, loaded on the worker thread after it."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from injector_app.app.wiring import Wiring
    from injector_app.wording.messages import Message


class LateParts:
    """The use cases, the tables and the screens behind the sign-in, by name and on demand.

    Database, cryptography and catalog take longer to load than the sign-in window may take to
    appear; a sign-in that comes before they are there waits behind them on the one worker.
    """

    def __init__(self) -> None:
        self._wiring: Wiring | None = None

    def wiring(self) -> "Wiring":
        """Everything joined; the first call loads it."""
        if self._wiring is None:
            module = importlib.import_module("injector_app.app.wiring")
            wiring: Wiring = module.load_wiring()
            self._wiring = wiring
        return self._wiring

    def describe(self, problem: Exception) -> "Message":
        """The words for a problem; also for one that kept the rest from loading."""
        words = importlib.import_module("injector_app.wording.messages")
        message: Message = words.describe(problem)
        return message
