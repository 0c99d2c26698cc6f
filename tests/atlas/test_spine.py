"""Spinous processes lie where they were measured on people; see regions/trunk_back.py."""

import pytest

from tests.support.atlas_files import VARIANTS, drawing, flat_mm

# Ernst et al. 2013, BMC Res Notes 6:58: shares of the way from C7 to the posterior iliac spines.
# L4 (86 %) is not among them: here it lies between the iliac crests, 2 % lower.
MEASURED = {"t7": 0.39, "t10": 0.541, "l1": 0.709}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(("mark", "share"), MEASURED.items())
def test_levels_of_the_back(variant: str, mark: str, share: float) -> None:
    document = drawing(variant, "trunk_back")
    marks = document["landmarks"]
    whole = flat_mm(document, marks["c7"], marks["s2"])
    assert flat_mm(document, marks["c7"], marks[mark]) / whole == pytest.approx(share, abs=0.02)


def test_back_is_as_long_as_that_of_a_person_of_165_cm() -> None:
    document = drawing("adult", "trunk_back")
    marks = document["landmarks"]
    # 50.9 cm (SD 3.5 cm) in the people of that study, along the skin.
    assert 440 <= flat_mm(document, marks["c7"], marks["s2"]) <= 545
    assert 400 <= flat_mm(document, marks["c7"], marks["l4"]) <= 445


@pytest.mark.parametrize("variant", VARIANTS)
def test_both_views_of_the_back_agree(variant: str) -> None:
    trunk, shoulders = (drawing(variant, name) for name in ("trunk_back", "neck_shoulder_back"))
    for mark in ("t1", "t3", "t7", "scapula_inferior_angle"):
        heights = [
            (document["landmarks"][mark][1] - document["landmarks"]["c7"][1])
            * document["mm_per_unit"]
            for document in (trunk, shoulders)
        ]
        assert heights[0] == pytest.approx(heights[1], abs=12)


@pytest.mark.parametrize("variant", VARIANTS)
def test_lower_angle_of_the_scapula_lies_at_the_seventh_spine(variant: str) -> None:
    document = drawing(variant, "trunk_back")
    marks = document["landmarks"]
    below = marks["scapula_inferior_angle"][1] - marks["t7"][1]
    # T7, T8 or T9 in two people out of three (Cooperstein et al. 2007, J Chiropr Med 6:87).
    assert abs(below * document["mm_per_unit"]) < 15
