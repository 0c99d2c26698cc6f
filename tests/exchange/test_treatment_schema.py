"""A document of another shape is refused with the path and a reason in words."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.exact_json import parse_json
from injector_app.exchange.treatment_schema import SCHEMA_FILE, check_shape
from injector_app.system.paths import resources_folder

VISIT = {"patient": "1", "performed_at": "t", "clinician": "a", "vials": []}
POINT = {"diagram": "face_front", "units": 5}


def a_document(**changes: Any) -> dict[str, Any]:
    return {"schema": "injector_app/treatment/1", "treatments": [{**VISIT, **changes}]}


def a_point(**changes: Any) -> dict[str, Any]:
    return a_document(points=[POINT, {**POINT, **changes}])


def test_schema_is_a_schema() -> None:
    schema = parse_json((resources_folder() / SCHEMA_FILE).read_bytes())
    Draft202012Validator.check_schema(schema)


def test_fields_of_later_versions_are_let_through() -> None:
    check_shape({**a_document(weight_kg=70, points=[{**POINT, "emg": True}]), "made_by": "x"})


@pytest.mark.parametrize(
    ("document", "path", "reason"),
    [
        ([], "", "the file must be an object"),
        ({"treatments": [VISIT]}, "schema", "“schema” is missing"),
        (
            {"schema": "injector_app/treatment/2", "treatments": []},
            "schema",
            "“schema” must be “injector_app/treatment/1”",
        ),
        ({"schema": "injector_app/treatment/1", "treatments": []}, "treatments", "is empty"),
        (
            {"schema": "injector_app/treatment/1", "treatments": [{**VISIT}, 5]},
            "treatments[1]",
            "an entry of “treatments” must be an object",
        ),
        (a_document(patient=1001), "treatments[0].patient", "“patient” must be text"),
        (a_document(consent="yes"), "treatments[0].consent", "“consent” must be true or false"),
        (a_document(vials=[{"vial_units": 5}]), "treatments[0].vials[0].product", "is missing"),
        (a_document(points=[POINT] * 1001), "treatments[0].points", "more than 1000 entries"),
        (a_point(units=[5]), "treatments[0].points[1].units", "“units” must be a number or text"),
        (a_point(x=0.5), "treatments[0].points[1]", "gives only one of x and y"),
        (a_point(side="nasal"), "treatments[0].points[1].side", "one of left, right, midline"),
        (a_point(vial=0.5), "treatments[0].points[1].vial", "“vial” must be a whole number"),
    ],
)
def test_other_shape_is_refused(document: object, path: str, reason: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_shape(document)
    assert (caught.value.rule, caught.value.path) == (Rule.FILE_WRONG_SCHEMA, path)
    assert reason in str(caught.value.facts["reason"])


def test_reason_quotes_nothing_of_the_file() -> None:
    with pytest.raises(RuleBroken) as caught:
        check_shape(a_document(notes={"Zebraquokka": "text"}))
    assert "Zebraquokka" not in str(caught.value.facts)
