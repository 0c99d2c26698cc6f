"""A treatment comes back from its plain values; older values name no body."""

import json
from datetime import date

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from injector_app.domain.screen_answer import ScreenAnswer
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial


@pytest.mark.parametrize("body", ["adult", "adult_male"])
def test_treatment_comes_back_as_it_was(body: str) -> None:
    treatment = a_treatment(chart=Chart((a_point(atlas_version=2, variant=body), a_point())))
    plain = json.loads(json.dumps(treatment_to_plain(treatment)))
    assert treatment_from_plain(plain) == treatment


def test_screen_charters_and_opening_come_back_as_they_were() -> None:
    answers = (
        ScreenAnswer("a", "Infection", is_yes=True, note="left", unchanged_since=date(2026, 8, 26)),
        ScreenAnswer("b", "Pregnant", is_yes=None),
    )
    treatment = a_treatment(
        vials=(a_vial(opened_at=A_VISIT, opened_by="Kim Lee"), a_vial()),
        screening=answers,
        charted_by=(Charter(StaffId(new_id()), "Kim Lee"),),
    )
    plain = json.loads(json.dumps(treatment_to_plain(treatment)))
    assert treatment_from_plain(plain) == treatment
    assert plain["vials"][0]["opened_at"] == "2026-11-20T09:00:00-05:00"


def test_older_values_name_none_of_them() -> None:
    plain = treatment_to_plain(a_treatment())
    assert not {"screening", "charted_by"} & set(plain)
    assert not {"opened_at", "opened_by"} & set(plain["vials"][0])
    read = treatment_from_plain(plain)
    assert (read.screening, read.charted_by, read.vials[0].opened_at) == ((), (), None)


def test_only_another_body_is_named() -> None:
    usual, other = a_point(), a_point(variant="adult_male")
    treatment = a_treatment(chart=Chart((usual, other)))
    plain = treatment_to_plain(treatment)
    assert ["variant" in point for point in plain["points"]] == [False, True]
    assert treatment_from_plain(plain) == treatment


def test_values_that_were_changed_change_no_later_ones() -> None:
    treatment = a_treatment()
    treatment_to_plain(treatment)["points"][0]["units"] = "999"
    assert treatment_to_plain(treatment)["points"][0]["units"] != "999"
