"""TypedOutcome: what became of a treatment, as typed."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TypeVar
from uuid import UUID

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import MOST_WEEKS, Outcome, Response
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.domain.whole_number import parse_whole

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TypedOutcome:
    """Empty fields were not said."""

    treatment: TreatmentId
    corrects: OutcomeId | None
    seen_on: str
    response: Response
    comment: str
    score_name: str
    score_value: str
    adverse: str
    lasted_weeks: str

    def unfinished(self) -> UnfinishedForm:
        """As it is kept when it cannot be recorded yet."""
        texts = {name: str(value) for name, value in asdict(self).items() if value is not None}
        return UnfinishedForm(FormKind.RESPONSE, texts)

    @classmethod
    def again(cls, form: UnfinishedForm) -> "TypedOutcome":
        """What `unfinished` kept."""
        texts = dict(form.typed)
        corrects = texts.pop("corrects", None)
        return cls(
            treatment=TreatmentId(UUID(texts.pop("treatment"))),
            corrects=OutcomeId(UUID(corrects)) if corrects else None,
            response=Response(texts.pop("response")),
            **texts,
        )

    def outcome(self, region: WorldRegion) -> Outcome:
        """What these fields say; the use case checks the rest.

        Raises:
            RuleBroken: at the field that cannot be read.
        """
        return Outcome(
            id=OutcomeId(new_id()),
            treatment=self.treatment,
            seen_on=_at("seen_on", lambda: parse_date(self.seen_on, region)),
            response=self.response,
            comment=self.comment,
            score_name=self.score_name,
            score_value=self.score_value,
            adverse=self.adverse,
            lasted_weeks=_at("lasted_weeks", self._weeks),
            corrects=self.corrects,
        )

    def _weeks(self) -> int | None:
        if not self.lasted_weeks.strip():
            return None
        return parse_whole(self.lasted_weeks, least=0, most=MOST_WEEKS)


def _at(field: str, read: Callable[[], Value]) -> Value:
    try:
        return read()
    except RuleBroken as problem:
        raise problem.at(field) from problem
