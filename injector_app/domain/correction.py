"""Correction: which revision of which note a draft is to follow, and why."""

from dataclasses import dataclass

from injector_app.domain.ids import TreatmentId


@dataclass(frozen=True, slots=True)
class Correction:
    """The draft is a treatment with an id of its own until it is signed as the next revision."""

    treatment: TreatmentId
    revision: int
    digest: str
    reason: str
