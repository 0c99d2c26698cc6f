"""A drawing that is turned over twice is what it was; once, left and right are swapped."""

from typing import Any

from injector_app.reference.turned import turned

PLAIN: dict[str, Any] = {
    "id": "palm_left",
    "name": "Palm, left",
    "canvas": [800, 1000],
    "side": "left",
    "viewer_left": "left",
    "mirror": "palm_right",
    "twin": {"id": "palm_right", "name": "Palm, right"},
    "silhouette": [[[262.3, 740], [100, 9.9]]],
    "regions": [
        {
            "id": "thenar",
            "side": "left",
            "polygon": [[0, 1], [251.9, 2]],
            "holes": [[[1, 2]]],
            "centre": [10.1, 20],
        }
    ],
    "landmarks": {"pulp": [400, 12], "wrist": [100.5, 900, 31.5]},
    "surface": {"columns": 3, "rows": 2, "eye_mm": 900, "depth": [1, 2, 3, 4, 5, 6]},
}


def test_every_x_and_side_is_turned_over() -> None:
    twin = turned(PLAIN)
    assert (twin["id"], twin["name"], twin["mirror"]) == ("palm_right", "Palm, right", "palm_left")
    assert (twin["side"], twin["viewer_left"]) == ("right", "right")
    assert twin["silhouette"] == [[[537.7, 740], [700, 9.9]]]
    (region,) = twin["regions"]
    assert (region["side"], region["centre"]) == ("right", [789.9, 20])
    assert region["holes"] == [[[799, 2]]]
    assert region["polygon"] == [[800, 1], [548.1, 2]]
    assert twin["landmarks"] == {"pulp": [400, 12], "wrist": [699.5, 900, 31.5]}
    assert twin["surface"]["depth"] == [3, 2, 1, 6, 5, 4]


def test_turned_twice_is_the_same() -> None:
    twin = turned(PLAIN)
    back = turned({**twin, "twin": {"id": PLAIN["id"], "name": PLAIN["name"]}})
    assert {**back, "twin": PLAIN["twin"]} == PLAIN


def test_view_without_a_surface_stays_without() -> None:
    assert turned({**PLAIN, "surface": None})["surface"] is None
