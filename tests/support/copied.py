"""Signed notes of every shape, and their structured copies."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from injector_app.domain.amendment import MEANINGS, Amendment, AmendmentDraft, AmendmentKind
from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.note import Signature, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.point import Depth, PointState
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.side import Side
from injector_app.domain.signed_amendment import SignedAmendment, sign_amendment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.exchange.fhir.copied_note import CopiedNote, HandedOut
from injector_app.exchange.fhir.resource import Plain
from tests.support.builders import (
    A_VISIT,
    a_note,
    a_point,
    a_treatment,
    a_vial,
    an_outcome,
)

A_PDF = b"%PDF-1.4 made up"


def a_full_treatment() -> Treatment:
    """A visit with every field answered, two vials and points of every state."""
    vials = (
        a_vial(opened_at=A_VISIT - timedelta(minutes=5), opened_by="Bea"),
        a_vial(size=Units.parse("100"), discarded=None, discard_reason="", lot="", expires=None),
    )
    points = (
        a_point(units=Units.parse("2.55"), needle="30G", depth=Depth.INTRADERMAL),
        a_point(side=Side.LEFT, region="corrugator-supercilii", vial=1),
        a_point(side=Side.RIGHT, region="", depth=Depth.INTRAGLANDULAR),
        a_point(state=PointState.NOT_GIVEN, reason="bruise", needle="32G"),
        a_point(state=PointState.PLANNED, units=Units(0), vial=0),
    )
    day = date(2026, 8, 1)
    return a_treatment(
        vials=vials,
        chart=Chart(points),
        assistant="Bea Sun",
        guidance="EMG",
        aftercare=True,
        review_on=date(2026, 12, 4),
        notes="First line\nsecond\u00a0line",
        protocols=("preempt_155",),
        screening=(
            ScreenAnswer("hypersensitivity", "Allergic?", is_yes=True, note="egg"),
            ScreenAnswer("infection", "Infected?", is_yes=False, unchanged_since=day),
            ScreenAnswer("pregnancy", "Pregnant?", is_yes=None),
        ),
        charted_by=(Charter(StaffId(new_id()), "Bea Sun"),),
    )


def an_entry(
    note: SignedNote, kind: AmendmentKind, number: int = 1, about: int = 0
) -> SignedAmendment:
    """Something that was added to a note."""
    content = note.content
    text = "" if kind is AmendmentKind.RETRACTION else "More <b>"
    return sign_amendment(
        Amendment(
            number=number,
            previous_digest=note.digest,
            treatment=content.treatment.id,
            patient=content.patient.id,
            revision=content.number,
            amends=note.digest,
            draft=AmendmentDraft(kind, text, "Reason", about),
            signature=Signature(content.clinician.id, "Anna Ortiz, MD", A_VISIT, MEANINGS[kind]),
        )
    )


def a_copied_note(*kinds: AmendmentKind, **changes: Any) -> CopiedNote:
    """A full note in its second revision with entries of these kinds, handed out."""
    first = a_note(treatment=changes.pop("treatment", None) or a_full_treatment())
    content = replace(first.content, number=2, previous_digest=first.digest, reason="Wrong lot")
    second = a_note(
        treatment=content.treatment,
        patient=content.patient,
        clinician=content.clinician,
        **{
            name: getattr(content, name)
            for name in ("number", "previous_digest", "reason", "clinic")
        },
    )
    entries = tuple(an_entry(second, kind, n) for n, kind in enumerate(kinds, start=1))
    treatment = content.treatment.id
    copied = CopiedNote(
        note=second,
        history=NoteHistory(2, entries, (first,)),
        pdf=A_PDF,
        seal="12-ABCDEFGHIJKLMNOP",
        signatures={1: "00" * 64, 2: "ff" * 64},
        outcomes=(
            an_outcome(
                treatment, adverse="Ptosis", score_name="HIT-6", score_value="58", lasted_weeks=10
            ),
        ),
        handed_out=HandedOut(A_VISIT, str(new_id()), "Dee Desk"),
    )
    return replace(copied, **changes)


def of_kind(bundle: bytes | Plain, kind: str) -> list[Plain]:
    """The resources of a kind."""
    plain = json.loads(bundle) if isinstance(bundle, bytes) else bundle
    found = [each["resource"] for each in plain["entry"]]
    return [each for each in found if each["resourceType"] == kind]
