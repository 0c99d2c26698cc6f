"""The second body: another shape, with the same regions, landmarks and layers."""

import re
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from tests.support.atlas_files import DRAWN, drawing, flat_mm, mirrored

SYMMETRIC = [name for name in DRAWN if drawing("adult", name)["side"] is None]


def regions(document: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(each["id"], each["side"], each["latin"]) for each in document["regions"]]


@pytest.mark.parametrize("name", DRAWN)
def test_both_bodies_have_the_same_parts(name: str) -> None:
    adult, male = drawing("adult", name), drawing("adult_male", name)
    assert regions(adult) == regions(male)
    assert adult["landmarks"].keys() == male["landmarks"].keys()
    assert [each["name"] for each in adult["layers"]] == [each["name"] for each in male["layers"]]


@pytest.mark.parametrize("name", DRAWN)
def test_every_view_of_the_male_body_is_another_and_larger(name: str) -> None:
    adult, male = drawing("adult", name), drawing("adult_male", name)
    marks = adult["landmarks"]
    assert any(male["landmarks"][mark][:2] != place[:2] for mark, place in marks.items())
    assert male["mm_per_unit"] > adult["mm_per_unit"]


def test_brow_jaw_and_neck_of_the_male_body_differ_visibly() -> None:
    adult, male = drawing("adult", "face_front"), drawing("adult_male", "face_front")

    def brow_above_pupil(face: dict[str, Any]) -> float:
        marks = face["landmarks"]
        return float(marks["pupil"][1] - marks["brow_peak"][1]) * float(face["mm_per_unit"])

    def across(face: dict[str, Any], mark: str) -> float:
        place = face["landmarks"][mark]
        return flat_mm(face, place, mirrored(place))

    assert brow_above_pupil(male) < 0.93 * brow_above_pupil(adult)
    assert across(male, "gonion") > 1.03 * across(adult, "gonion")


def brow_area(face: dict[str, Any]) -> float:
    """Of all hairs of the brows, in square millimetres; each is a polygon of straight edges."""
    hairs = (
        hair
        for layer in face["layers"]
        for shape in layer["shapes"]
        if re.fullmatch(r"brow-\d+", shape["fill"])
        for hair in shape["d"].split("Z")
        if hair
    )
    units = sum(abs(hair_area(hair)) for hair in hairs) / 100
    return units * float(face["mm_per_unit"]) ** 2


def hair_area(path: str) -> float:
    """In tenths of a unit, squared."""
    numbers = [int(number) for number in re.findall(r"-?\d+", path)]
    steps = list(zip(numbers[::2], numbers[1::2], strict=True))
    corners = [steps[0]]
    for dx, dy in steps[1:]:
        corners.append((corners[-1][0] + dx, corners[-1][1] + dy))
    return sum(a * d - b * c for (a, b), (c, d) in pairwise([*corners, corners[0]])) / 2


@pytest.mark.parametrize("name", ["face_front", "head_left"])
def test_brow_of_the_male_body_is_heavier(name: str) -> None:
    assert brow_area(drawing("adult_male", name)) > 1.3 * brow_area(drawing("adult", name)) > 0


@pytest.mark.parametrize("name", SYMMETRIC)
def test_symmetric_views_of_the_male_body_stay_symmetric(name: str) -> None:
    male = drawing("adult_male", name)
    other = {"left": "right", "right": "left", "midline": "midline"}
    found = Counter(
        (each["id"], each["side"], frozenset((x, y) for x, y in each["polygon"]))
        for each in male["regions"]
    )
    mirror = Counter(
        (each["id"], other[each["side"]], frozenset((800 - x, y) for x, y in each["polygon"]))
        for each in male["regions"]
    )
    assert found == mirror
