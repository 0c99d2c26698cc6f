"""A file of treatments is taken whole, or refused with the path of what is wrong."""

import json
from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.treatments_json import read_treatments_json
from tests.support.import_entry import A_POINT, A_VIAL, an_entry


def as_file(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"schema": "injector_app/treatment/1", "treatments": entries}).encode()


def test_every_treatment_comes_in_with_an_id_of_its_own(book: ImportBook) -> None:
    one, two = read_treatments_json(as_file(an_entry(), an_entry()), book=book)
    assert one.id != two.id
    assert len(one.chart) == len(two.chart) == 3


@pytest.mark.parametrize(
    ("changes", "rule", "path"),
    [
        ({"patient": "9"}, Rule.PATIENT_NOT_FOUND, "patient"),
        ({"vials": [{**A_VIAL, "expires": "2026-11-19"}]}, Rule.VIAL_EXPIRED, "vials[0].expires"),
        ({"points": [{**A_POINT, "units": 1e9}]}, Rule.UNITS_TOO_LARGE, "points[0].units"),
        ({"points": [{**A_POINT, "side": "up"}]}, Rule.FILE_WRONG_SCHEMA, "points[0].side"),
    ],
)
def test_one_refusal_keeps_the_file_out_and_names_the_place(
    book: ImportBook, changes: dict[str, Any], rule: Rule, path: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        read_treatments_json(as_file(an_entry(), an_entry(**changes)), book=book)
    assert (caught.value.rule, caught.value.path) == (rule, f"treatments[1].{path}")


def test_null_counts_as_left_out(book: ImportBook) -> None:
    entry = an_entry(protocol=None, guidance=None, points=[{**A_POINT, "x": None, "y": None}])
    (treatment,) = read_treatments_json(as_file(entry), book=book)
    assert (treatment.guidance, treatment.protocols) == ("", ())
    assert treatment.chart.points[0].region == "procerus"
