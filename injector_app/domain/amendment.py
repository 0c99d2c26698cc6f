"""Amendment: what was added to a signed note later; it stands beside the note, never in its place.

Kinds after AHIMA and CMS guidance (security.md 1.4); a correction is a revision of the note.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.language.marked import marked
from injector_app.domain.note import Signature
from injector_app.domain.typed_text import clean_text, required_line

ABOUT_THE_NOTE = 0


class AmendmentKind(StrEnum):
    """What it is, as it is labelled everywhere."""

    ADDENDUM = "addendum"
    LATE_ENTRY = "late entry"
    RETRACTION = "retraction"
    STATEMENT = "patient statement"
    REVIEW = "counter-signature"


# What a person types; a counter-signature is an act of its own.
TYPED_KINDS = tuple(kind for kind in AmendmentKind if kind is not AmendmentKind.REVIEW)

# What the signature of each says (21 CFR 11.50).
MEANINGS = {
    AmendmentKind.ADDENDUM: marked("Author: this became known after the note was signed."),
    AmendmentKind.LATE_ENTRY: marked("Author: this was left out of the note when it was signed."),
    AmendmentKind.RETRACTION: marked("I retract this; it was entered in error."),
    AmendmentKind.STATEMENT: marked("I recorded this for the patient, in the patient's words."),
    AmendmentKind.REVIEW: marked("Review: I have read this note and counter-sign it."),
}


@dataclass(frozen=True, slots=True)
class AmendmentDraft:
    """What a person typed; `about` is the number of an earlier amendment, or 0 for the note."""

    kind: AmendmentKind
    text: str
    reason: str
    about: int = ABOUT_THE_NOTE


@dataclass(frozen=True, slots=True)
class Amendment:
    """One entry as it was signed.

    `amends` is the digest of what it is about. `previous_digest` chains the entries of one
    treatment: the digest of the entry before, or of the note for the first.
    """

    number: int
    previous_digest: str
    treatment: TreatmentId
    patient: PatientId
    revision: int
    amends: str
    draft: AmendmentDraft
    signature: Signature

    @property
    def kind(self) -> AmendmentKind:
        """What it is."""
        return self.draft.kind

    @property
    def retracts_note(self) -> bool:
        """Whether the treatment does not count any more."""
        return self.kind is AmendmentKind.RETRACTION and self.draft.about == ABOUT_THE_NOTE


def checked_amendment(draft: AmendmentDraft, before: Iterable[Amendment]) -> AmendmentDraft:
    """The same with its text made plain.

    Raises:
        RuleBroken: no reason, no text where the kind is one, about nothing, or retracted already.
    """
    known = {each.number: each for each in before}
    if draft.about != ABOUT_THE_NOTE and draft.about not in known:
        raise RuleBroken(Rule.AMENDMENT_NOT_FOUND, path="about", value=draft.about)
    if draft.kind is AmendmentKind.RETRACTION:
        _refuse_second_retraction(draft, known)
    if draft.kind is AmendmentKind.REVIEW:
        _refuse_review_of_nothing(draft, known)
        return AmendmentDraft(draft.kind, "", "")
    text = clean_text(draft.text, "text")
    if not text and draft.kind is not AmendmentKind.RETRACTION:
        raise RuleBroken(Rule.TEXT_EMPTY, path="text")
    return AmendmentDraft(draft.kind, text, required_line(draft.reason, "reason"), draft.about)


def retraction_of(about: int, amendments: Iterable[Amendment]) -> Amendment | None:
    """The entry that retracts the note (0) or an earlier entry."""
    kind = AmendmentKind.RETRACTION
    return next((a for a in amendments if a.kind is kind and a.draft.about == about), None)


def standing_reviews(amendments: Iterable[Amendment], *, revision: int) -> tuple[Amendment, ...]:
    """The counter-signatures of a revision that nobody retracted."""
    known = tuple(amendments)
    return tuple(
        each
        for each in known
        if each.kind is AmendmentKind.REVIEW
        and each.revision == revision
        and retraction_of(each.number, known) is None
    )


def _refuse_review_of_nothing(draft: AmendmentDraft, known: dict[int, Amendment]) -> None:
    """Only a note that stands is counter-signed; remarks are an addendum."""
    if draft.about != ABOUT_THE_NOTE or retraction_of(ABOUT_THE_NOTE, known.values()) is not None:
        raise RuleBroken(Rule.ALREADY_RETRACTED, path="kind")


def _refuse_second_retraction(draft: AmendmentDraft, known: dict[int, Amendment]) -> None:
    if retraction_of(draft.about, known.values()) is not None:
        raise RuleBroken(Rule.ALREADY_RETRACTED, path="kind")
    about = known.get(draft.about)
    # Nothing brings a retracted note back: what was given is charted and signed anew.
    if about is not None and about.kind is AmendmentKind.RETRACTION:
        raise RuleBroken(Rule.RETRACTION_STANDS, path="kind")
