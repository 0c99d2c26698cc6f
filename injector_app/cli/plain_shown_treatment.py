"""A whole treatment as JSON values."""

from collections.abc import Mapping
from datetime import date

from injector_app.cli.plain import Plain
from injector_app.domain.outcome import Outcome
from injector_app.domain.point import InjectionPoint
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.totals import ProductTotal, totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import VialBalance
from injector_app.work.answers import ShownTreatment


def plain_shown_treatment(shown: ShownTreatment) -> dict[str, Plain]:
    """What `treatments show --json` says; `patient` is the record number."""
    treatment, patient = shown.treatment, shown.patient
    return {
        "id": str(treatment.id),
        "patient": patient.record_number,
        "name": patient.full_name,
        "birth_date": patient.birth_date.isoformat(),
        "performed_at": treatment.performed_at.isoformat(),
        "state": shown.state.value,
        "indication": treatment.indication,
        "icd10": treatment.icd10,
        "protocols": treatment.protocols,
        "charted_by": [each.name for each in treatment.charted_by],
        "assistant": treatment.assistant,
        "guidance": treatment.guidance,
        "points": [
            _point(number, point, treatment) for number, point in treatment.chart.numbered()
        ],
        "totals": [_total(total) for total in totals(treatment)],
        "vials": [_vial(balance) for balance in treatment.balances()],
        "consent": treatment.consent,
        "screening": [_answer(answer) for answer in treatment.screening],
        "reaction": treatment.reaction,
        "aftercare": treatment.aftercare,
        "review_on": _day(treatment.review_on),
        "notes": treatment.notes,
        "outcomes": None if shown.outcomes is None else [*map(_outcome, shown.outcomes)],
    }


def _outcome(outcome: Outcome) -> Plain:
    return {
        "id": str(outcome.id),
        "seen_on": outcome.seen_on.isoformat(),
        "response": outcome.response.value,
        "comment": outcome.comment,
        "score_name": outcome.score_name,
        "score_value": outcome.score_value,
        "adverse": outcome.adverse,
        "lasted_weeks": outcome.lasted_weeks,
        "corrects": None if outcome.corrects is None else str(outcome.corrects),
        "recorded_on": _day(outcome.recorded_on),
        "recorded_by": outcome.recorded_by,
    }


def _point(number: int, point: InjectionPoint, treatment: Treatment) -> Plain:
    return {
        "number": number,
        "diagram": point.diagram,
        "atlas_version": point.atlas_version,
        "variant": point.variant,
        "x": str(point.position.x),
        "y": str(point.position.y),
        "region": point.region,
        "side": point.side.value,
        "units": str(point.units),
        "volume_ml": volume_ml(point, treatment),
        "vial": point.vial,
        "depth": point.depth.value,
        "needle": point.needle,
        "state": point.state.value,
    }


def volume_ml(point: InjectionPoint, treatment: Treatment) -> str | None:
    """The mL of a point's dose, or None while its vial or volume is unknown."""
    vial = treatment.vial_of(point)
    volume = vial.millilitres(point.units) if vial else None
    return None if volume is None else str(volume)


def _total(total: ProductTotal) -> Plain:
    return {
        "product": total.product,
        "units_given": str(total.given),
        "units_planned": str(total.planned),
        "points_given": total.points_given,
        "by_region": _written(total.by_region),
        "by_side": _written(total.by_side),
    }


def _written(amounts: Mapping[str, Units]) -> Mapping[str, Plain]:
    return {name: str(units) for name, units in amounts.items()}


def _answer(answer: ScreenAnswer) -> Plain:
    names = {True: "yes", False: "no", None: "not answered"}
    return {
        "prompt": answer.prompt,
        "question": answer.question,
        "answer": names[answer.is_yes],
        "note": answer.note,
        "unchanged_since": _day(answer.unchanged_since),
    }


def _vial(balance: VialBalance) -> Plain:
    vial = balance.vial
    return {
        "product": vial.product,
        "vial_units": str(vial.size),
        "lot": vial.lot,
        "expires": _day(vial.expires),
        "diluent_ml": None if vial.volume is None else str(vial.volume),
        "given": str(balance.given),
        "discarded": None if vial.discarded is None else str(vial.discarded),
        "discard_reason": vial.discard_reason,
        "opened_at": None if vial.opened_at is None else vial.opened_at.isoformat(),
        "opened_by": vial.opened_by,
        "remaining": str(balance.remaining),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
