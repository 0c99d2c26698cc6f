"""The last visit in words."""

from datetime import date, timedelta

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.label_reference import UseReference
from injector_app.domain.last_treatment import Interval, LastTreatment
from injector_app.wording.last_treatment_words import (
    interval_source,
    interval_words,
    region_words,
    review_words,
    since_words,
)
from tests.support.builders import a_clinic_reference
from tests.support.found import a_found_treatment
from tests.support.small_catalog import small_catalog

LABEL = UseReference(
    product="botox",
    use="cm",
    name="chronic migraine",
    regions=frozenset(WorldRegion),
    source="Label 2023",
    interval_days=84,
)
DAY = date(2026, 7, 6)


def a_last(
    *intervals: Interval, since: date | None = None, review: date | None = None
) -> LastTreatment:
    found = a_found_treatment()
    since = since or found.performed_at.date()
    return LastTreatment(found, ("frontalis", "procerus"), review, since, intervals)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "1 day ago"),
        (13, "13 days ago"),
        (139, "139 days (19 weeks) ago"),
        (-2, "in 2 days"),
    ],
)
def test_how_long_ago(days: int, words: str) -> None:
    assert since_words(DAY, DAY + timedelta(days)) == words


def test_reference_names_day_figure_and_whose_it_is() -> None:
    last = a_last(Interval(date(2026, 9, 28), LABEL))
    (words,) = interval_words(last, WorldRegion.US)
    assert words.startswith("Earliest by reference 09/28/2026. Label reference: 84 days")
    assert words.endswith("between visits, chronic migraine.")
    assert interval_source(last.intervals[0], WorldRegion.US) == "Label 2023"


def test_reference_of_the_clinic_and_toxin_elsewhere_are_said() -> None:
    own = a_clinic_reference()
    last = a_last(Interval(date(2026, 9, 28), LABEL, own), since=DAY)
    (words,) = interval_words(last, WorldRegion.US)
    assert "Reference your clinic entered: 84 days" in words
    assert "given elsewhere on 07/06/2026" in words
    assert own.source in interval_source(last.intervals[0], WorldRegion.US)


def test_absent_is_no_reference() -> None:
    assert interval_words(a_last(), WorldRegion.US) == ("Interval between visits: no reference.",)


def test_review_and_regions() -> None:
    assert review_words(a_last(), WorldRegion.US) == ""
    last = a_last(review=date(2026, 7, 20))
    assert review_words(last, WorldRegion.US) == "Review set for 07/20/2026"
    assert region_words(last.regions, small_catalog()) == "Frontalis · procerus"
