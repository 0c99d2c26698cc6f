"""Where the words of protocols put their points on the flexor side of the upper limb.

On the drawn (left) limb the ulnar side is on the viewer's left: `lateral` of a Spot is ulnar here.
"""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway

Rule = Callable[[Frame, int], list[Spot]]


def _along(f: Frame, share: float) -> Spot:
    """On the ulnar border, at a share of the way from elbow to wrist."""
    return midway(f("medial_epicondyle"), f("wrist_ulnar"), share)


RULES: Mapping[tuple[str, str], Rule] = {
    # 3-4 fingers below the midpoint of medial epicondyle and biceps tendon.
    ("flexor carpi radialis", ""): lambda f, _: [
        midway(f("medial_epicondyle"), f("biceps_tendon"), 0.55).down(5.5)
    ],
    ("flexor carpi ulnaris", ""): lambda f, _: [_along(f, 1 / 3).lateral(0.2)],
    ("flexor digitorum profundus", ""): lambda f, _: [_along(f, 0.42).medial(0.25)],
    ("flexor digitorum superficialis", ""): lambda f, _: [_along(f, 0.52).medial(1.2)],
    ("brachialis", ""): lambda f, _: [f("lateral_epicondyle").up(1.0).lateral(1.1)],
    ("brachioradialis", ""): lambda f, _: [
        midway(f("biceps_tendon"), f("lateral_epicondyle"), 0.75).down(1.6)
    ],
    # The sheet begins at the lower arm: the point lies on the highest part of the belly it shows.
    ("biceps brachii", ""): lambda f, _: [f("biceps_tendon").up(2.9).lateral(0.5)],
    ("pronator teres", ""): lambda f, _: [f("elbow_crease").down(3.0).lateral(0.6)],
}
