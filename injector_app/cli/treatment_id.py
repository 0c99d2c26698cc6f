"""The id of a treatment, as typed."""

from uuid import UUID

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId


def parse_treatment_id(text: str) -> TreatmentId:
    """The id.

    Raises:
        RuleBroken: it is none.
    """
    try:
        return TreatmentId(UUID(text.strip()))
    except ValueError as problem:
        raise RuleBroken(Rule.NOT_AN_ID, value=text[:40]) from problem
