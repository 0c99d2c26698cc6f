"""An earlier visit in words: when, how long ago, what, by whom."""

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.chart_difference import Change, PointDifference
from injector_app.domain.note import NoteContent
from injector_app.domain.totals import totals
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import dose_words

NOTHING_BEFORE = "No earlier visit is recorded here."


def when_words(note: NoteContent, document: ChartDocument) -> str:
    """As in: 08/28/2026, 86 days before; or after, where this visit is dated before it."""
    day = note.treatment.day
    days = (document.treatment.day - day).days
    count = "1 day" if abs(days) == 1 else f"{abs(days)} days"
    apart = f"{count} before" if days > 0 else f"{count} after this visit"
    return f"{write_date(day, document.clinic.region)}, {apart if days else 'the same day'}"


def what_words(note: NoteContent, document: ChartDocument) -> str:
    """Totals per product, points, indication, clinician."""
    treatment = note.treatment
    known = document.catalog.indications.get(treatment.indication)
    parts = (
        given_words(note, document),
        known.name if known else treatment.indication,
        note.clinician.signature_name,
    )
    return " · ".join(part for part in parts if part)


def given_words(note: NoteContent, document: ChartDocument) -> str:
    """As in: Botox 155 U + Dysport 20 U · 33 points."""
    given = " + ".join(
        f"{document.product_name(total.product)} {total.given} U"
        for total in totals(note.treatment)
    )
    points = len(note.treatment.chart.given)
    counted = "1 point" if points == 1 else f"{points} points"
    return f"{given} · {counted}" if given else counted


def line_words(note: NoteContent, document: ChartDocument) -> str:
    """As in: 08/28/2026 · Botox 155 U · 31 points."""
    day = write_date(note.treatment.day, document.clinic.region)
    return f"{day} · {given_words(note, document)}"


def change_words(difference: PointDifference) -> str:
    """As in: 5 → 7.5 U, moved 6 mm."""
    match difference.change:
        case Change.ADDED:
            return "new"
        case Change.DROPPED:
            return "not this time"
        case Change.SAME:
            return "as before"
        case Change.CHANGED:
            return ", ".join(_changes(difference))


def _changes(difference: PointDifference) -> list[str]:
    then, now = difference.then, difference.now
    words = []
    if then is not None and now is not None and difference.has_other_dose:
        words.append(f"{dose_words(then)} → {dose_words(now)} U")
    if difference.has_moved:
        words.append(f"moved {max(round(difference.moved_mm), 1)} mm")
    if difference.has_other_product:
        words.append("another product")
    return words


def count_words(differences: tuple[PointDifference, ...]) -> str:
    """As in: 2 new, 1 not this time, 3 changed, 25 as before."""
    changes = [difference.change for difference in differences]
    counted = (
        (changes.count(change), words)
        for change, words in (
            (Change.ADDED, "new"),
            (Change.DROPPED, "not this time"),
            (Change.CHANGED, "changed"),
            (Change.SAME, "as before"),
        )
    )
    return ", ".join(f"{count} {words}" for count, words in counted if count)
