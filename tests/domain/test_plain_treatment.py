"""A treatment comes back from its plain values; older values name no body."""

import json

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from tests.support.builders import a_point, a_treatment


@pytest.mark.parametrize("body", ["adult", "adult_male"])
def test_treatment_comes_back_as_it_was(body: str) -> None:
    treatment = a_treatment(chart=Chart((a_point(atlas_version=2, variant=body), a_point())))
    plain = json.loads(json.dumps(treatment_to_plain(treatment)))
    assert treatment_from_plain(plain) == treatment


def test_only_another_body_is_named() -> None:
    usual, other = a_point(), a_point(variant="adult_male")
    treatment = a_treatment(chart=Chart((usual, other)))
    plain = treatment_to_plain(treatment)
    assert ["variant" in point for point in plain["points"]] == [False, True]
    assert treatment_from_plain(plain) == treatment
