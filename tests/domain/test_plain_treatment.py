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


def test_point_written_before_there_were_bodies_is_on_the_usual_one() -> None:
    treatment = a_treatment(points=2)
    plain = treatment_to_plain(treatment)
    for point in plain["points"]:
        del point["variant"]
    assert treatment_from_plain(plain) == treatment
