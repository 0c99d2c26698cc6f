"""A treatment as plain JSON values, and back; exact numbers travel as strings."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.correction import Correction
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.ids import PatientId, PointId, StaffId, TreatmentId
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume

Plain = dict[str, Any]

# As many as a long chart has, twice: the points of an edit and of its undo.
MOST_POINTS = 2048


def treatment_to_plain(treatment: Treatment) -> Plain:
    """Every field of a treatment as JSON values; later fields only where they say something."""
    plain: Plain = {
        "id": str(treatment.id),
        "patient": str(treatment.patient),
        "performed_at": treatment.performed_at.isoformat(),
        "clinician": str(treatment.clinician),
        "assistant": treatment.assistant,
        "indication": treatment.indication,
        "icd10": treatment.icd10,
        "vials": [_vial_to_plain(vial) for vial in treatment.vials],
        # Copies, because whoever asked may change what it was given.
        "points": [dict(_point_to_plain(point)) for point in treatment.chart],
        "protocols": list(treatment.protocols),
        "guidance": treatment.guidance,
        "consent": treatment.consent,
        "reaction": treatment.reaction,
        "aftercare": treatment.aftercare,
        "review_on": _day(treatment.review_on),
        "notes": treatment.notes,
    }
    if treatment.repeats is not None:
        plain["repeats"] = str(treatment.repeats)
    if treatment.screening:
        plain["screening"] = [_answer_to_plain(answer) for answer in treatment.screening]
    if treatment.charted_by:
        plain["charted_by"] = [
            {"staff": str(each.staff), "name": each.name} for each in treatment.charted_by
        ]
    if treatment.correction is not None:
        plain["correction"] = _correction_to_plain(treatment.correction)
    return plain


def treatment_from_plain(plain: Mapping[str, Any]) -> Treatment:
    """The treatment that `treatment_to_plain` wrote."""
    return Treatment(
        id=TreatmentId(UUID(plain["id"])),
        patient=PatientId(UUID(plain["patient"])),
        performed_at=datetime.fromisoformat(plain["performed_at"]),
        clinician=StaffId(UUID(plain["clinician"])),
        assistant=plain["assistant"],
        indication=plain["indication"],
        icd10=plain["icd10"],
        vials=tuple(_vial_from_plain(vial) for vial in plain["vials"]),
        chart=Chart(tuple(_point_from_plain(point) for point in plain["points"])),
        protocols=tuple(plain["protocols"]),
        guidance=plain["guidance"],
        consent=plain["consent"],
        reaction=plain["reaction"],
        aftercare=plain["aftercare"],
        review_on=_parse_day(plain["review_on"]),
        notes=plain["notes"],
        repeats=TreatmentId(UUID(plain["repeats"])) if "repeats" in plain else None,
        screening=tuple(_answer_from_plain(answer) for answer in plain.get("screening", ())),
        charted_by=tuple(
            Charter(StaffId(UUID(each["staff"])), each["name"])
            for each in plain.get("charted_by", ())
        ),
        correction=_correction_from_plain(plain["correction"]) if "correction" in plain else None,
    )


def _correction_to_plain(correction: Correction) -> Plain:
    return {
        "treatment": str(correction.treatment),
        "revision": correction.revision,
        "digest": correction.digest,
        "reason": correction.reason,
    }


def _correction_from_plain(plain: Mapping[str, Any]) -> Correction:
    return Correction(
        treatment=TreatmentId(UUID(plain["treatment"])),
        revision=plain["revision"],
        digest=plain["digest"],
        reason=plain["reason"],
    )


def _answer_to_plain(answer: ScreenAnswer) -> Plain:
    return {
        "prompt": answer.prompt,
        "question": answer.question,
        "is_yes": answer.is_yes,
        "note": answer.note,
        "unchanged_since": _day(answer.unchanged_since),
    }


def _answer_from_plain(plain: Mapping[str, Any]) -> ScreenAnswer:
    return ScreenAnswer(
        prompt=plain["prompt"],
        question=plain["question"],
        is_yes=plain["is_yes"],
        note=plain["note"],
        unchanged_since=_parse_day(plain["unchanged_since"]),
    )


def _vial_to_plain(vial: Vial) -> Plain:
    plain: Plain = {
        "product": vial.product,
        "size": str(vial.size),
        "lot": vial.lot,
        "expires": _day(vial.expires),
        "volume_ml": None if vial.volume is None else str(vial.volume),
        "discarded": None if vial.discarded is None else str(vial.discarded),
        "discard_reason": vial.discard_reason,
    }
    if vial.opened_at is not None:
        plain["opened_at"] = vial.opened_at.isoformat()
    if vial.opened_by:
        plain["opened_by"] = vial.opened_by
    return plain


def _vial_from_plain(plain: Mapping[str, Any]) -> Vial:
    return Vial(
        product=plain["product"],
        size=Units.parse(plain["size"]),
        lot=plain["lot"],
        expires=_parse_day(plain["expires"]),
        volume=None if plain["volume_ml"] is None else Volume.parse(plain["volume_ml"]),
        discarded=None if plain["discarded"] is None else Units.parse(plain["discarded"]),
        discard_reason=plain["discard_reason"],
        opened_at=datetime.fromisoformat(plain["opened_at"]) if "opened_at" in plain else None,
        opened_by=plain.get("opened_by", ""),
    )


# A save writes every point, and the edit before it changed few of them.
@lru_cache(maxsize=MOST_POINTS)
def _point_to_plain(point: InjectionPoint) -> Plain:
    plain: Plain = {
        "id": str(point.id),
        "diagram": point.diagram,
        "atlas_version": point.atlas_version,
        "x": f"{point.position.x:.5f}",
        "y": f"{point.position.y:.5f}",
        "region": point.region,
        "side": point.side.value,
        "units": str(point.units),
        "vial": point.vial,
        "depth": point.depth.value,
        "needle": point.needle,
        "state": point.state.value,
    }
    # Saving runs at every edit, and most points have none of these.
    if point.variant != DEFAULT_BODY:
        plain["variant"] = point.variant
    if point.waits_for:
        plain["waits_for"] = point.waits_for
    if point.reason:
        plain["reason"] = point.reason
    if point.origin is not None:
        plain["origin"] = str(point.origin)
    return plain


def _point_from_plain(plain: Mapping[str, Any]) -> InjectionPoint:
    return InjectionPoint(
        id=PointId(UUID(plain["id"])),
        diagram=plain["diagram"],
        atlas_version=plain["atlas_version"],
        variant=plain.get("variant", DEFAULT_BODY),
        position=Position(float(plain["x"]), float(plain["y"])),
        region=plain["region"],
        side=Side(plain["side"]),
        units=Units.parse(plain["units"]),
        vial=plain["vial"],
        depth=Depth(plain["depth"]),
        needle=plain["needle"],
        state=PointState(plain["state"]),
        waits_for=plain.get("waits_for", ""),
        reason=plain.get("reason", ""),
        origin=PointId(UUID(plain["origin"])) if "origin" in plain else None,
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _parse_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
