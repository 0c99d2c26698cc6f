"""The words for what is handed out, kept and destroyed."""

from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Disclosure, Manner, Recipient

STOPPED = "Stopped. No file was written and nothing was recorded."


def recipient_words(recipient: Recipient) -> str:
    """Who was given it, as a choice."""
    return recipient.value.capitalize()


def manner_words(manner: Manner) -> str:
    """How it was handed out, as a choice."""
    return manner.value.capitalize()


def disclosure_words(
    disclosure: Disclosure, region: WorldRegion, *, is_taken_back: bool = False
) -> str:
    """One line of the list."""
    to = f"{recipient_words(disclosure.recipient)} {disclosure.name}".strip()
    parts = (
        write_date(disclosure.given_on, region),
        to,
        disclosure.what,
        disclosure.manner.value,
        disclosure.ground,
        f"recorded by {disclosure.recorded_by}",
        _correction(disclosure, is_taken_back=is_taken_back),
    )
    return " \u00b7 ".join(part for part in parts if part)


def _correction(disclosure: Disclosure, *, is_taken_back: bool) -> str:
    if disclosure.corrects is not None:
        return "takes an entry back"
    return "taken back" if is_taken_back else ""


def exported_words(path: Path, counts: Mapping[str, int]) -> str:
    """Where a whole record was written to."""
    notes, drafts = counts["notes"], counts["drafts"]
    return f"The record is in {path}: signed notes {notes}, drafts {drafts}."
