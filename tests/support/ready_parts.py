"""ReadyParts: what the entrance loads late, made ready with the small catalog."""

from injector_app.app.late_parts import LateParts
from injector_app.app.wiring import Wiring
from injector_app.domain.catalog import Catalog
from tests.support.clinic import SteppingClock
from tests.support.fake_dialogs import Outside


class ReadyParts(LateParts):
    """The real wiring around a given catalog and stand-ins for what lies outside."""

    def __init__(self, catalog: Catalog, outside: Outside) -> None:
        super().__init__()
        self._ready = Wiring(SteppingClock(), catalog, outside.surroundings)

    def wiring(self) -> Wiring:
        return self._ready
