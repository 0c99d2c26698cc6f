"""What became of the visit: scores, the response, and what went wrong."""

from collections.abc import Iterator

from injector_app.domain.outcome import Outcome, standing
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.copied_note import Told
from injector_app.exchange.fhir.elements import concept, item
from injector_app.exchange.fhir.resource import Plain, refer, resource
from injector_app.exchange.fhir.visit import Frame


def outcomes(told: Told, frame: Frame) -> Iterator[Plain]:
    """Of every entry that no newer one corrects."""
    for outcome in standing(told.copied.outcomes):
        yield from _observations(outcome, frame)
        if outcome.adverse:
            yield resource(
                "AdverseEvent",
                (outcome.id,),
                actuality="actual",
                event=concept(outcome.adverse),
                subject=refer(frame.patient),
                encounter=refer(frame.encounter),
                recordedDate=outcome.seen_on.isoformat(),
                suspectEntity=[{"instance": refer(frame.procedure)}],
            )


def _observations(outcome: Outcome, frame: Frame) -> Iterator[Plain]:
    # The name of a score is what the clinic types: no code could be verified for the usual ones.
    said = (
        ("response", "Response", outcome.response.value, outcome.comment),
        ("score", outcome.score_name, outcome.score_value, ""),
        ("duration", "Weeks of effect", _weeks(outcome), ""),
    )
    for code, name, value, comment in said:
        if value or comment:
            yield resource(
                "Observation",
                (outcome.id, code),
                partOf=[refer(frame.procedure)],
                status="final",
                category=[concept("", (of.OBSERVED, "survey"))],
                code=item(code, name),
                subject=refer(frame.patient),
                effectiveDateTime=outcome.seen_on.isoformat(),
                valueString=value,
                note=[{"text": comment}] if comment else [],
            )


def _weeks(outcome: Outcome) -> str:
    return "" if outcome.lasted_weeks is None else str(outcome.lasted_weeks)
