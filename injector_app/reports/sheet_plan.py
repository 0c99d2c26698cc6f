"""SheetPlan: a sheet that is made from a signed note and is not the note."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from injector_app.domain.note import NoteContent, SignedNote
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading

Story = Callable[[TextRoom], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What stands at the head, what at the foot, and what between."""

    heading: Heading
    named: str
    story: Story


@dataclass(frozen=True, slots=True)
class SheetRecord:
    """The note that a sheet is about, and every visit of the patient up to it, newest first."""

    note: SignedNote
    visits: tuple[NoteContent, ...] = ()

    @property
    def content(self) -> NoteContent:
        """What the note says."""
        return self.note.content

    @property
    def earlier(self) -> tuple[NoteContent, ...]:
        """The visits before the one of the note, newest first."""
        moment = self.content.treatment.performed_at
        return tuple(each for each in self.visits if each.treatment.performed_at < moment)
