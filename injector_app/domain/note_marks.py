"""The marks of a note that was changed later, as they stand on the screen and on every page."""

from collections.abc import Iterable

from injector_app.domain.amendment import ABOUT_THE_NOTE, Amendment, AmendmentKind, retraction_of
from injector_app.domain.language.tr import tr

# Neither says anything else than the note does.
_SILENT = frozenset({AmendmentKind.RETRACTION, AmendmentKind.REVIEW})


def note_marks(amendments: Iterable[Amendment], *, revision: int, newest: int) -> tuple[str, ...]:
    """As in ("RETRACTED", "CORRECTED, revision 1 of 2"); empty for a note that nobody changed."""
    known = tuple(amendments)
    marks = []
    if retraction_of(ABOUT_THE_NOTE, known) is not None:
        marks.append(tr("RETRACTED"))
    if newest > 1:
        marks.append(
            tr("CORRECTED, revision {number} of {count}").format(number=revision, count=newest)
        )
    if any(each.kind not in _SILENT for each in known):
        marks.append(tr("AMENDED"))
    return tuple(marks)
