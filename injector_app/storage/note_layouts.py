"""Store and load how the clinic has its notes printed."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from injector_app.domain.language.language import language_of
from injector_app.domain.note_layout import (
    AS_SET_UP,
    USUAL_ORDER,
    NoteField,
    NoteLayout,
    NotePart,
    Paper,
)
from injector_app.domain.package_code import PackageCode
from injector_app.domain.procedure_code import ProcedureCode
from injector_app.domain.units import Units
from injector_app.storage.records import Transaction
from injector_app.storage.rows.note_layout import NoteLayoutRow
from injector_app.storage.treatment_values import to_json


def store_note_layout(transaction: Transaction, layout: NoteLayout) -> None:
    """Keep the layout, in place of the one before."""
    transaction.execute(delete(NoteLayoutRow))
    transaction.add(NoteLayoutRow(chosen=to_json(_to_plain(layout)), logo=layout.logo))
    transaction.flush()


def load_note_layout(transaction: Transaction) -> NoteLayout:
    """The layout; what was never decided is as set up."""
    row = transaction.scalar(select(NoteLayoutRow))
    return AS_SET_UP if row is None else _from_plain(json.loads(row.chosen), row.logo)


def _to_plain(layout: NoteLayout) -> dict[str, Any]:
    return {
        "paper": layout.paper.value,
        "language": layout.language.value,
        "order": [part.value for part in layout.order],
        "hidden": sorted(field.value for field in layout.hidden),
        "aftercare": layout.aftercare,
        "packages": [[each.product, str(each.size), each.code] for each in layout.packages],
        "procedures": [[each.use, each.code, each.words] for each in layout.procedures],
        "references": layout.references,
    }


def _from_plain(plain: Mapping[str, Any], logo: bytes) -> NoteLayout:
    parts = frozenset(NotePart)
    order = tuple(NotePart(part) for part in plain.get("order", ()) if part in parts)
    # A field that a newer program knows is printed by this one.
    known = frozenset(NoteField)
    return NoteLayout(
        logo=logo,
        paper=Paper(plain.get("paper", Paper.BY_REGION.value)),
        language=language_of(plain.get("language", "")),
        order=order if sorted(order) == sorted(USUAL_ORDER) else USUAL_ORDER,
        hidden=frozenset(NoteField(name) for name in plain.get("hidden", ()) if name in known),
        aftercare=plain.get("aftercare", ""),
        packages=tuple(
            PackageCode(product, Units.parse(size), code)
            for product, size, code in plain.get("packages", ())
        ),
        procedures=tuple(ProcedureCode(*each) for each in plain.get("procedures", ())),
        references=plain.get("references", False),
    )
