"""What a reference can be about is offered by name."""

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.gui.chart.past.own.reference_choices import (
    KINDS,
    muscle_choices,
    product_choices,
    use_choices,
)
from tests.support.real_catalog import real_catalog


def test_every_kind_is_offered() -> None:
    assert [value for _, value in KINDS] == list(ReferenceKind)


def test_every_product_use_and_muscle_is_offered_once_by_name() -> None:
    catalog = real_catalog()
    offered = (
        (product_choices(catalog, WorldRegion.US), set(catalog.products)),
        (use_choices(catalog), set(catalog.indications)),
        (muscle_choices(catalog), set(catalog.newest.region_names)),
    )
    for choices, known in offered:
        assert {value for _, value in choices} == known
        assert len(choices) == len(known)
        assert [words for words, _ in choices] == sorted(words for words, _ in choices)
