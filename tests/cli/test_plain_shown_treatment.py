"""Every amount is an exact decimal in a string; what is unknown is null."""

import json
from datetime import date

from injector_app.cli.plain_shown_treatment import plain_shown_treatment, volume_ml
from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.point import PointState
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.work.answers import ShownTreatment
from tests.support.builders import (
    A_VISIT,
    a_patient,
    a_point,
    a_treatment,
    a_vial,
    an_outcome,
)


def shown(treatment: Treatment) -> dict[str, object]:
    answer = plain_shown_treatment(ShownTreatment(treatment, TreatmentState.DRAFT, a_patient()))
    result: dict[str, object] = json.loads(json.dumps(answer))
    return result


def test_amounts_are_exact() -> None:
    points = (a_point(units=Units.parse("0.1")), a_point(units=Units.parse("0.2")))
    answer = shown(a_treatment(chart=Chart(points)))
    assert answer["totals"] == [
        {
            "product": "botox",
            "units_given": "0.3",
            "units_planned": "0",
            "points_given": 2,
            "by_region": {"procerus": "0.3"},
            "by_side": {"midline": "0.3"},
        }
    ]
    assert answer["state"] == "draft"


def test_unknown_is_null() -> None:
    vial = a_vial(volume=None, expires=None, discarded=None)
    answer = shown(a_treatment(points=0, vials=(vial,)))
    assert answer["review_on"] is None
    assert answer["vials"] == [
        {
            "product": "botox",
            "vial_units": "200",
            "lot": "C1234",
            "expires": None,
            "diluent_ml": None,
            "given": "0",
            "discarded": None,
            "discard_reason": "single-patient vial",
            "opened_at": None,
            "opened_by": "",
            "remaining": "200",
        }
    ]
    assert (answer["screening"], answer["charted_by"]) == ([], [])


def test_screen_charters_and_opening_are_told() -> None:
    answers = (
        ScreenAnswer("a", "Infection", is_yes=False, unchanged_since=date(2026, 8, 26)),
        ScreenAnswer("b", "Pregnant", is_yes=None),
    )
    vial = a_vial(opened_at=A_VISIT, opened_by="Kim Lee")
    visit = a_treatment(vials=(vial,), screening=answers)
    answer = shown(visit.with_charter(Charter(StaffId(new_id()), "Kim Lee")))
    assert answer["charted_by"] == ["Kim Lee"]
    assert answer["screening"] == [
        {
            "prompt": "a",
            "question": "Infection",
            "answer": "no",
            "note": "",
            "unchanged_since": "2026-08-26",
        },
        {
            "prompt": "b",
            "question": "Pregnant",
            "answer": "not answered",
            "note": "",
            "unchanged_since": None,
        },
    ]
    assert isinstance(answer["vials"], list)
    vial_answer = answer["vials"][0]
    assert vial_answer["opened_at"] == "2026-11-20T09:00:00-05:00"
    assert vial_answer["opened_by"] == "Kim Lee"


def test_volume_needs_a_vial() -> None:
    point = a_point(units=Units.parse("2.5"), state=PointState.PLANNED)
    assert volume_ml(point, a_treatment()) == "0.05"
    assert volume_ml(point, a_treatment(vials=())) is None


def test_responses_are_listed_and_null_where_they_may_not_be_read() -> None:
    treatment = a_treatment()
    assert shown(treatment)["outcomes"] is None
    outcome = an_outcome(treatment.id, lasted_weeks=9, recorded_on=date(2026, 11, 20))
    told = ShownTreatment(treatment, TreatmentState.SIGNED, a_patient(), (outcome,))
    (plain,) = json.loads(json.dumps(plain_shown_treatment(told)))["outcomes"]
    assert plain == {
        "id": str(outcome.id),
        "seen_on": "2026-11-20",
        "response": "good",
        "comment": "Half the headaches",
        "score_name": "",
        "score_value": "",
        "adverse": "",
        "lasted_weeks": 9,
        "corrects": None,
        "recorded_on": "2026-11-20",
        "recorded_by": "",
    }
