"""A pattern point survives being written and read, exactly."""

import json

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.pattern import PatternPoint
from injector_app.domain.plain_pattern import pattern_point_from_plain, pattern_point_to_plain
from injector_app.domain.point import Depth
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units

points = st.builds(
    PatternPoint,
    diagram=st.sampled_from(["face_front", "palm_left"]),
    position=st.builds(Position, st.floats(0, 1), st.floats(0, 1)),
    side=st.sampled_from(Side),
    region=st.text(max_size=20),
    units=st.builds(Units, st.integers(0, 2_000_000)),
    depth=st.sampled_from(Depth),
    needle=st.text(max_size=10),
    atlas_version=st.integers(1, 9),
)


@given(points)
def test_point_comes_back_as_it_was(point: PatternPoint) -> None:
    written = json.dumps(pattern_point_to_plain(point))
    assert pattern_point_from_plain(json.loads(written)) == point
