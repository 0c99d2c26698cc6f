"""TimelineRow: one treatment of the timeline, in words and small pictures."""

from collections.abc import Iterable
from dataclasses import dataclass

from injector_app.domain.found_treatment import FoundTreatment
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.toxin_before import toxin_before
from injector_app.domain.treatment import Treatment
from injector_app.gui.canvas.small_pictures import SmallPicture
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.wording.last_treatment_words import before_words


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """`visit` is None until it is read, and for what is no signed treatment.

    `pictures` is None until they are drawn.
    """

    found: FoundTreatment
    date: str
    given: str
    interval: str
    state: str
    visit: Treatment | None = None
    pictures: tuple[SmallPicture, ...] | None = None

    @property
    def waits(self) -> bool:
        """Whether its pictures can be drawn and were not yet."""
        return self.visit is not None and self.pictures is None

    @property
    def spoken(self) -> str:
        """All of it in one line, for whoever does not see it."""
        seen = "; ".join(each.words for each in self.pictures or ())
        return ". ".join(filter(None, (self.date, self.given, self.interval, self.state, seen)))


def timeline_rows(
    treatments: Iterable[FoundTreatment],
    outside: tuple[OutsideTreatment, ...],
    words: TreatmentWords,
) -> tuple[TimelineRow, ...]:
    """Oldest first, as time goes; the treatments come newest first."""
    listed = tuple(treatments)
    return tuple(
        TimelineRow(
            found=found,
            date=words.date(found),
            given=words.totals(found) or words.indication(found),
            interval=before_words(toxin_before(found, listed, outside)),
            state=words.state(found),
        )
        for found in reversed(listed)
    )
