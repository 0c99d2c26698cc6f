"""TourParts: the parts behind the window, with a file box that answers by itself."""

from injector_app.app.late_parts import LateParts
from injector_app.app.wiring import Wiring


class TourParts(LateParts):
    """Joined beforehand: the tour has no first picture to hurry for."""

    def __init__(self, wiring: Wiring) -> None:
        super().__init__()
        self._joined = wiring

    def wiring(self) -> Wiring:
        """Everything joined."""
        return self._joined
