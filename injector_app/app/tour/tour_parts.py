"""TourParts: the parts behind the window, with a file box that answers by itself."""

from injector_app.app.late_parts import LateParts
from injector_app.app.wiring import Wiring
from injector_app.system.clock import Clock


class TourParts(LateParts):
    """Joined beforehand: the tour has no first picture to hurry for."""

    def __init__(self, clock: Clock, wiring: Wiring) -> None:
        super().__init__(clock)
        self._joined = wiring

    def wiring(self) -> Wiring:
        """Everything joined."""
        return self._joined
