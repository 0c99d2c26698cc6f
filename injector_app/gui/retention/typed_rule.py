"""TypedRule: a rule as it was typed."""

from dataclasses import dataclass

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.retention import (
    MAJORITY_AGES,
    YEARS,
    YEARS_AFTER_MAJORITY,
    RetentionRule,
)
from injector_app.domain.whole_number import parse_whole


@dataclass(frozen=True, slots=True)
class TypedRule:
    """Every field as text."""

    jurisdiction: str
    years_after_entry: str
    majority_age: str
    years_after_majority: str
    source: str
    read_on: str

    def rule(self, region: WorldRegion) -> RetentionRule:
        """What it says.

        Raises:
            RuleBroken: a field is no number or no date; `path` names it.
        """
        try:
            day = parse_date(self.read_on, region)
        except RuleBroken as problem:
            raise problem.at("read_on") from problem
        return RetentionRule(
            jurisdiction=self.jurisdiction,
            years_after_entry=_whole(self.years_after_entry, "years_after_entry", YEARS),
            majority_age=_whole(self.majority_age, "majority_age", MAJORITY_AGES),
            years_after_majority=_whole(
                self.years_after_majority, "years_after_majority", YEARS_AFTER_MAJORITY
            ),
            source=self.source,
            read_on=day,
        )


def _whole(text: str, field: str, allowed: range) -> int:
    try:
        return parse_whole(text, least=allowed.start, most=allowed.stop - 1)
    except RuleBroken as problem:
        raise problem.at(field) from problem
