"""StampRoom: the place on a page that is left blank for the stamp of a digital signature."""

from reportlab.platypus import Flowable

from injector_app.domain.stamp import StampPlace
from injector_app.reports.styles import GAP

STAMP_HEIGHT = 32.0


class StampRoom(Flowable):  # type: ignore[misc] # reportlab has no types
    """Draws nothing; it remembers where it was put, for whoever signs the finished file."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.width = width
        self.height = STAMP_HEIGHT + GAP / 2
        self.place: StampPlace | None = None

    def wrap(self, *_room: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Nothing: the stamp belongs to the signature and comes with it."""
        # Some space above it, towards the signature of the person.
        left, bottom = self.canv.absolutePosition(0, 0)
        box = (left, bottom, left + self.width, bottom + STAMP_HEIGHT)
        self.place = StampPlace(self.canv.getPageNumber() - 1, box)
