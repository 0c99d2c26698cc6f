"""Where the words of protocols put their points on the head from the side and from behind."""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway

Rule = Callable[[Frame, int], list[Spot]]

# One finger breadth, as the PREEMPT placement gives it.
FINGER = 1.5


def _temporalis_1(f: Frame) -> Spot:
    return f("tragion").up(3.0)


def _temporalis_2(f: Frame) -> Spot:
    return _temporalis_1(f).up(2.2)


def _occipitalis_1(f: Frame) -> Spot:
    return f("nuchal_line_middle").up(0.3)


def _sternomastoid(f: Frame, count: int) -> list[Spot]:
    """Upper to middle third, below the mastoid."""
    upper, lower = f("mastoid").down(2.4), f("mastoid").down(4.4).front(0.35)
    return [midway(upper, lower, 0.3)] if count == 1 else [upper, lower]


RULES: Mapping[tuple[str, str], Rule] = {
    ("temporalis", "T1"): lambda f, _: [_temporalis_1(f)],
    ("temporalis", "T2"): lambda f, _: [_temporalis_2(f)],
    ("temporalis", "T3"): lambda f, _: [midway(_temporalis_1(f), _temporalis_2(f)).front(2.2)],
    ("temporalis", "T4"): lambda f, _: [_temporalis_2(f).behind(1.5)],
    ("temporalis", "Extra point"): lambda f, _: [_temporalis_2(f).front(1.4).up(0.8)],
    ("occipitalis", "O1"): lambda f, _: [_occipitalis_1(f)],
    ("occipitalis", "O2"): lambda f, _: [_occipitalis_1(f).up(1.06).lateral(1.06)],
    ("occipitalis", "O3"): lambda f, _: [_occipitalis_1(f).up(1.06).medial(1.06)],
    ("occipitalis", "Extra point"): lambda f, _: [_occipitalis_1(f).up(2.3)],
    ("masseter", "Lower half"): lambda f, _: [
        f("gonion").up(1.9).front(0.3),
        f("gonion").up(1.4).front(1.5),
    ],
    ("masseter", "Tender points"): lambda f, _: [f("gonion").up(1.7).front(0.9)],
    ("temporalis", "Tender points"): lambda f, _: [
        midway(_temporalis_1(f), _temporalis_2(f)).front(1.1)
    ],
    ("sternocleidomastoid", "Grasped belly"): lambda f, _: _sternomastoid(f, 1),
    ("parotid gland", "1 finger"): lambda f, _: [midway(f("tragion"), f("gonion")).front(FINGER)],
    ("submandibular gland", "1 finger"): lambda f, _: [midway(f("gonion"), f("menton")).down(1.3)],
    ("sternocleidomastoid", "Upper to middle third"): _sternomastoid,
    ("scalene group", "Lateral neck"): lambda f, n: [
        f("scalene_middle"),
        f("scalene_middle").down(1.8).front(0.15),
    ][:n],
}
