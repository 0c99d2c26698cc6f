"""An amendment in words, for screen and paper."""

from collections.abc import Iterable
from dataclasses import dataclass

from injector_app.domain.amendment import ABOUT_THE_NOTE, Amendment, retraction_of
from injector_app.domain.clinic import Clinic
from injector_app.domain.language.tr import tr
from injector_app.domain.moment_words import moment_words


@dataclass(frozen=True, slots=True)
class AmendmentWords:
    """What it is, what it says, why, and who signed it when."""

    title: str
    text: str
    reason: str
    signed: str


def amendment_words(amendments: Iterable[Amendment], clinic: Clinic) -> tuple[AmendmentWords, ...]:
    """All entries, oldest first."""
    known = tuple(amendments)
    return tuple(_words(each, known, clinic) for each in known)


def _words(entry: Amendment, known: tuple[Amendment, ...], clinic: Clinic) -> AmendmentWords:
    about = entry.draft.about
    target = "" if about == ABOUT_THE_NOTE else tr(", about entry {number}").format(number=about)
    by = retraction_of(entry.number, known)
    fate = tr(" (RETRACTED by entry {number})").format(number=by.number) if by else ""
    mark = entry.signature
    return AmendmentWords(
        title=f"{entry.number}. {tr(entry.kind.value).capitalize()}{target}{fate}",
        text=entry.draft.text,
        reason=tr("Reason: {reason}").format(reason=entry.draft.reason)
        if entry.draft.reason
        else "",
        signed=tr("Signed by {name}, {when}. {meaning}").format(
            name=mark.name, when=moment_words(mark.signed_at, clinic), meaning=tr(mark.meaning)
        ),
    )
