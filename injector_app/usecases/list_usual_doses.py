"""List the doses this clinic gave most often of late."""

from collections.abc import Mapping

from injector_app.domain.permissions import Action, require
from injector_app.domain.units import Units
from injector_app.domain.usual_doses import usual_doses
from injector_app.storage.recent_notes import newest_notes
from injector_app.work.context import Work

# Enough to know a clinic's habits; reading them takes a few hundredths of a second.
NOTES = 40


def list_usual_doses(work: Work) -> Mapping[str, tuple[Units, ...]]:
    """By product, the most frequent first; no patient can be told from them."""
    require(work.person, Action.CHART)
    with work.records.reading() as transaction:
        notes = newest_notes(transaction, limit=NOTES)
    return usual_doses(note.content.treatment for note in notes)
