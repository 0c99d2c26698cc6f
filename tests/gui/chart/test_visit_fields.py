"""Every typed field of a visit shows what it reads."""

from dataclasses import replace
from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.chart.visit_fields import VISIT_FIELDS
from tests.support.builders import a_treatment

FULL = replace(
    a_treatment(),
    icd10="G43.709",
    guidance="EMG",
    reaction="none",
    review_on=date(2027, 2, 1),
    assistant="Bo",
)


def test_typing_what_is_shown_gives_the_same_visit() -> None:
    typed = replace(FULL, icd10="", guidance="", reaction="", review_on=None, assistant="")
    for field in VISIT_FIELDS:
        typed = field.write(typed, field.read(FULL, WorldRegion.US), WorldRegion.US)
    assert typed == FULL


def test_paths_are_fields_of_a_treatment() -> None:
    assert all(hasattr(FULL, field.path) for field in VISIT_FIELDS)
