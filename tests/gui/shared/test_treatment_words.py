"""Treatments in lists: the clinic's dates, its brands, and units that stay apart."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment


@pytest.fixture
def words(catalog: Catalog) -> TreatmentWords:
    return TreatmentWords(catalog, WorldRegion.US)


def test_one_line_in_words(words: TreatmentWords) -> None:
    found = a_found_treatment()
    assert words.date(found) == "11/20/2026"
    assert words.birth_date(found) == "03/12/1980"
    assert words.totals(found) == "Botox 155 U"
    assert words.indication(found) == "Chronic migraine"
    assert words.state(found) == "Signed"


def test_products_are_never_added_together(words: TreatmentWords) -> None:
    found = a_found_treatment(
        products=("botox", "dysport"), units=(("botox", "5"),), state=TreatmentState.DRAFT
    )
    assert words.totals(found) == "Botox 5 U + Dysport 0 U"
    assert words.state(found) == "Draft"


def test_what_the_catalog_does_not_know_is_shown_as_it_is(words: TreatmentWords) -> None:
    found = a_found_treatment(products=("old",), units=(("old", "5"),), indication="gone")
    assert words.totals(found) == "old 5 U"
    assert words.indication(found) == "gone"


def test_draft_of_a_correction_is_told_from_a_new_visit(words: TreatmentWords) -> None:
    found = a_found_treatment(state=TreatmentState.DRAFT, corrects=2)
    assert words.state(found) == "Correction in work"
