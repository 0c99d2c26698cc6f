"""What is known of the visit beside the injections, short facts apart from long texts."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteField
from injector_app.domain.note_sheet import NoteSheet
from injector_app.reports.facts_grid import Fact
from injector_app.reports.fonts import REGULAR
from injector_app.reports.header_texts import cut_texts
from injector_app.reports.safe_text import shortened
from injector_app.reports.technique_facts import technique_facts

ALERTS, NOTES = marked("Alerts"), marked("Notes")
# What stands above the grid, and what always has room of its own.
_ELSEWHERE = frozenset({ALERTS, NOTES})
_SHORT = 70


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """The facts of a visit, by where they stand on the page."""

    alerts: str
    short: tuple[Fact, ...]
    long: tuple[Fact, ...]
    unprinted: tuple[str, ...] = ()


def visit_facts(
    sheet: NoteSheet,
    content: NoteContent,
    catalog: Catalog,
    hidden: AbstractSet[NoteField] = frozenset(),
) -> VisitFacts:
    """Every fact that was recorded, once; of what the clinic hides, only the names."""
    recorded = [fact for fact in (*sheet.visit, *_more(content, catalog)) if fact[1]]
    known = {name: text for name, text in recorded if name not in hidden}
    facts = [fact for fact in known.items() if fact[0] not in _ELSEWHERE]
    long = [fact for fact in facts if not _is_short(fact[1])]
    if NOTES in known:
        long.append((NOTES, known[NOTES]))
    return VisitFacts(
        alerts=known.get(ALERTS, ""),
        short=tuple(_said(fact) for fact in facts if _is_short(fact[1])),
        long=tuple(map(_said, long)),
        unprinted=tuple(tr(name) for name, _ in recorded if name in hidden),
    )


def _more(content: NoteContent, catalog: Catalog) -> Iterator[Fact]:
    names = [
        catalog.protocols[name].name if name in catalog.protocols else name
        for name in content.treatment.protocols
    ]
    yield marked("Protocol placed"), "; ".join(names)
    yield from technique_facts(content.treatment.chart)
    for text in cut_texts(content):
        yield text.name, text.text


def _said(fact: Fact) -> Fact:
    return tr(fact[0]), fact[1]


def _is_short(text: str) -> bool:
    return "\n" not in text and shortened(text, _SHORT, REGULAR) == text
