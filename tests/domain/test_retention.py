"""Until when a record is kept: sixty cases worked out by hand (G2)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.legal_hold import Hold
from injector_app.domain.retention import (
    DEFAULT_RULES,
    Clock,
    RetentionRule,
    checked_rules,
    is_due,
    keeping,
)

CANADA, BC, ONTARIO, ALBERTA = DEFAULT_RULES
RULES = {"CA": (CANADA,), "BC": (BC,), "ON": (ONTARIO,), "AB": (ALBERTA,), "all": DEFAULT_RULES}
OPEN = "open"

# Rule, birth, last entry, holds, kept until ("" while a hold stands), what it follows from.
CASES = """
CA  1960-05-10 2010-03-01 -                     2020-03-01 entry
CA  1960-05-10 2012-02-29 -                     2022-03-01 entry
CA  1960-05-10 2010-02-28 -                     2020-02-28 entry
CA  1960-05-10 2010-12-31 -                     2020-12-31 entry
CA  1960-05-10 2010-01-01 -                     2020-01-01 entry
CA  1992-03-01 2010-03-01 -                     2020-03-01 entry
CA  1992-03-02 2010-03-01 -                     2020-03-02 majority
CA  1992-02-29 2010-02-28 -                     2020-02-29 majority
CA  2000-06-15 2010-03-01 -                     2028-06-15 majority
CA  2008-02-29 2010-03-01 -                     2036-02-29 majority
CA  2006-02-28 2010-03-01 -                     2034-02-28 majority
CA  2005-12-31 2023-12-31 -                     2033-12-31 entry
CA  2006-01-01 2023-12-31 -                     2034-01-01 majority
BC  1960-05-10 2010-03-01 -                     2026-03-01 entry
BC  1960-05-10 2012-02-29 -                     2028-02-29 entry
BC  1960-05-10 2008-02-29 -                     2024-02-29 entry
BC  1991-03-01 2010-03-01 -                     2026-03-01 entry
BC  1991-03-02 2010-03-01 -                     2026-03-02 majority
BC  2008-02-29 2012-01-01 -                     2043-03-01 majority
BC  2004-02-29 2012-01-01 -                     2039-03-01 majority
BC  2010-07-01 2012-01-01 -                     2045-07-01 majority
ON  1960-05-10 2010-03-01 -                     2025-03-01 entry
ON  1960-05-10 2012-02-29 -                     2027-03-01 entry
ON  1992-02-29 2005-01-01 -                     2025-03-01 majority
ON  2008-02-29 2012-01-01 -                     2041-03-01 majority
ON  1992-03-01 2010-03-01 -                     2025-03-01 entry
ON  1992-03-02 2010-03-01 -                     2025-03-02 majority
AB  1960-05-10 2010-03-01 -                     2020-03-01 entry
AB  2000-06-15 2010-03-01 -                     2020-06-15 majority
AB  2000-02-29 2010-02-28 -                     2020-02-29 majority
AB  2001-02-28 2005-01-01 -                     2021-02-28 majority
AB  1999-06-15 2010-03-01 -                     2020-03-01 entry
AB  2004-02-29 2006-01-01 -                     2024-02-29 majority
AB  2005-03-01 2014-12-31 -                     2025-03-01 majority
all 1960-05-10 2010-03-01 -                     2026-03-01 entry
all 1960-05-10 2012-02-29 -                     2028-02-29 entry
all 2008-02-29 2012-01-01 -                     2043-03-01 majority
all 1991-03-01 2010-03-01 -                     2026-03-01 entry
all 1991-03-02 2010-03-01 -                     2026-03-02 majority
all 2025-12-31 2026-01-01 -                     2060-12-31 majority
CA  1960-05-10 2010-03-01 2015-01-01/2015-01-02 2020-03-02 entry
CA  1960-05-10 2010-03-01 2015-01-01/2016-01-01 2021-03-01 entry
CA  1960-05-10 2010-03-01 2016-01-01/2017-01-01 2021-03-02 entry
CA  1960-05-10 2010-03-01 2015-01-01/2015-01-01 2020-03-01 entry
CA  1960-05-10 2010-03-01 2020-03-01/2020-03-11 2020-03-11 entry
CA  1960-05-10 2010-03-01 2020-03-02/2020-03-12 2020-03-01 entry
CA  1960-05-10 2010-03-01 2021-01-01/2022-01-01 2020-03-01 entry
CA  1960-05-10 2010-03-01 2015-01-01/open       -          -
CA  1960-05-10 2010-03-01 2021-01-01/open       -          -
CA  2008-02-29 2010-03-01 2030-01-01/2030-01-31 2036-03-30 majority
CA  2008-02-29 2010-03-01 2030-01-01/open       -          -
CA  1960-05-10 2010-03-01 2012-01-01/2012-01-11,2013-01-01/2013-01-11 2020-03-21 entry
CA  1960-05-10 2010-03-01 2012-01-01/2012-01-11,2013-01-01/open       -          -
CA  1960-05-10 2010-03-01 2019-03-01/2020-06-01 2021-06-02 entry
CA  1960-05-10 2010-03-01 2020-02-01/2020-02-11,2020-03-05/2020-03-15 2020-03-21 entry
BC  1960-05-10 2010-03-01 2020-02-29/2021-02-28 2027-03-01 entry
BC  2008-02-29 2012-01-01 2043-03-01/2043-03-02 2043-03-02 majority
AB  2000-02-29 2010-02-28 2020-02-29/2020-03-01 2020-03-01 majority
ON  1960-05-10 2012-02-29 2012-02-29/2012-03-01 2027-03-02 entry
all 1960-05-10 2010-03-01 2026-03-01/open       -          -
"""
TABLE = [line.split() for line in CASES.split("\n") if line.strip()]
CLOCKS = {"entry": Clock.LAST_ENTRY, "majority": Clock.MAJORITY}


def day(text: str) -> date | None:
    return None if text in {"-", OPEN} else date.fromisoformat(text)


def holds(text: str) -> tuple[Hold, ...]:
    if text == "-":
        return ()
    parts = (part.split("/") for part in text.split(","))
    return tuple(Hold(date.fromisoformat(placed), day(lifted)) for placed, lifted in parts)


def test_there_are_sixty_cases() -> None:
    assert len(TABLE) == 60


@pytest.mark.parametrize("case", TABLE, ids=" ".join)
def test_case(case: list[str]) -> None:
    rules, birth, last, held, until, clock = case
    kept = keeping(date.fromisoformat(birth), date.fromisoformat(last), RULES[rules], holds(held))
    if day(until) is None:
        assert kept is None
        assert not is_due(kept, date.max)
        return
    assert kept is not None
    assert (kept.until, kept.clock) == (day(until), CLOCKS[clock])
    assert not is_due(kept, kept.until)
    assert is_due(kept, kept.until + timedelta(days=1))


days = st.dates(date(1950, 1, 1), date(2100, 1, 1))


@given(days, days, days, st.integers(0, 4_000))
def test_neither_a_hold_nor_a_longer_rule_makes_keeping_shorter(
    birth: date, last: date, placed: date, length: int
) -> None:
    plain = keeping(birth, last, (CANADA,))
    held = keeping(birth, last, (CANADA,), [Hold(placed, placed + timedelta(days=length))])
    longest = keeping(birth, last, DEFAULT_RULES)
    assert plain is not None
    assert held is not None
    assert longest is not None
    assert plain.until <= held.until <= plain.until + timedelta(days=length)
    assert plain.until <= longest.until


def test_rules_of_the_program_are_valid_and_have_sources() -> None:
    assert checked_rules(DEFAULT_RULES) == DEFAULT_RULES


@pytest.mark.parametrize(
    ("rules", "rule", "path"),
    [
        ((), Rule.NO_RETENTION_RULE, ""),
        ((replace(CANADA, source=" "),), Rule.TEXT_EMPTY, "source"),
        ((replace(CANADA, jurisdiction=""),), Rule.TEXT_EMPTY, "jurisdiction"),
        ((replace(CANADA, years_after_entry=0),), Rule.NOT_A_WHOLE_NUMBER, "years_after_entry"),
        ((replace(CANADA, majority_age=30),), Rule.NOT_A_WHOLE_NUMBER, "majority_age"),
        (
            (replace(CANADA, years_after_majority=-1),),
            Rule.NOT_A_WHOLE_NUMBER,
            "years_after_majority",
        ),
    ],
)
def test_rule_that_cannot_be_is_refused(
    rules: tuple[RetentionRule, ...], rule: Rule, path: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_rules(rules)
    assert (caught.value.rule, caught.value.path) == (rule, path)
