"""Add to signed notes through the use case."""

from injector_app.domain.amendment import AmendmentDraft, AmendmentKind
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.usecases.amend_note import amend_note
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD


def an_amendment(kind: AmendmentKind = AmendmentKind.ADDENDUM, *, about: int = 0) -> AmendmentDraft:
    """What a person might type; the words occur nowhere else."""
    return AmendmentDraft(kind, f"Quillfish {kind}", f"Larkspur {kind}", about)


def amended(
    work: Work,
    note: SignedNote,
    kind: AmendmentKind = AmendmentKind.ADDENDUM,
    *,
    about: int = 0,
) -> SignedAmendment:
    """A stored entry about a note."""
    draft = an_amendment(kind, about=about)
    visit = treatment_id_of(note)
    return amend_note(work, treatment_id=visit, draft=draft, seen="", password=PASSWORD)
