"""A protocol gives its published doses, to its own toxin only."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import Depth, PointState
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import depth_of
from injector_app.exchange.protocol_points import protocol_points
from tests.support.builders import a_vial


def test_every_site_is_a_given_point_of_the_vial(catalog: Catalog) -> None:
    points = protocol_points("two_sites", vial=a_vial(), vial_index=2, catalog=catalog)
    assert len({point.id for point in points}) == 2
    assert {(str(p.units), p.vial, p.region) for p in points} == {("5", 2, "procerus")}
    assert {point.state for point in points} == {PointState.GIVEN}


@pytest.mark.parametrize(
    ("protocol", "product", "rule"),
    [
        ("x", "botox", Rule.UNKNOWN_PROTOCOL),
        ("doses_open", "botox", Rule.PROTOCOL_WITHOUT_DOSES),
        ("two_sites", "xeomin", Rule.PROTOCOL_OF_OTHER_PRODUCT),
    ],
)
def test_other_protocol_is_refused(
    catalog: Catalog, protocol: str, product: str, rule: Rule
) -> None:
    with pytest.raises(RuleBroken) as caught:
        protocol_points(protocol, vial=a_vial(product=product), vial_index=0, catalog=catalog)
    assert caught.value.rule is rule


@pytest.mark.parametrize(
    ("plane", "depth"),
    [
        ("intradermal, about 2 mm deep", Depth.INTRADERMAL),
        ("intraglandular, ultrasound guided", Depth.INTRAGLANDULAR),
        ("subcutaneous or intradermal", Depth.SUBCUTANEOUS),
        ("as taught", Depth.INTRAMUSCULAR),
    ],
)
def test_depth_is_the_first_word_of_the_plane(plane: str, depth: Depth) -> None:
    assert depth_of(Protocol("p", "", "", "", plane, "", ())) is depth
