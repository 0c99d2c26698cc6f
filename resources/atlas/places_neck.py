"""Where the words of protocols put their points on neck and shoulders."""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway, spread

Rule = Callable[[Frame, int], list[Spot]]


def _paraspinal_1(f: Frame) -> Spot:
    return f("inion").lateral(1.0).down(3.0)


def _border(f: Frame, share: float) -> Spot:
    """On the upper border of trapezius, from the inflection of the neck to the acromion."""
    spot = midway(f("neck_shoulder_inflection"), f("acromion"), share)
    # The border sags below that line, most in its medial part.
    return spot.down(0.35 + 0.5 * (1 - share))


def _levator(f: Frame, count: int) -> list[Spot]:
    above_angle = f("scapula_superior_angle").up(1.0).medial(0.8)
    triangle = f("neck_shoulder_inflection").medial(1.9).up(0.6)
    return [above_angle, triangle][:count]


def _jawline(f: Frame, count: int) -> list[Spot]:
    """Just below the border of the mandible, from the side of the neck to the chin."""
    return spread(f("menton").lateral(3.6).down(0.2), f("menton").lateral(1.15).down(0.5), count)


RULES: Mapping[tuple[str, str], Rule] = {
    ("cervical paraspinal group", "C1"): lambda f, _: [_paraspinal_1(f)],
    ("cervical paraspinal group", "C2"): lambda f, _: [_paraspinal_1(f).up(1.06).lateral(1.06)],
    ("trapezius, upper part", "Tr1"): lambda f, _: [_border(f, 0.5)],
    ("trapezius, upper part", "Tr2"): lambda f, _: [_border(f, 0.75)],
    ("trapezius, upper part", "Tr3"): lambda f, _: [_border(f, 0.25)],
    ("trapezius, upper part", "Extra points"): lambda f, _: [
        _border(f, 0.375).down(1.1),
        _border(f, 0.625).down(0.8),
    ],
    ("trapezius, upper part", "Upper border"): lambda f, _: [_border(f, 0.5)],
    ("trapezius, upper part", "Most tender"): lambda f, _: [_border(f, 0.375).down(0.3)],
    ("splenius capitis", "Posterolateral neck"): lambda f, _: [
        midway(f("mastoid"), f("c7"), 0.3).medial(0.8)
    ],
    ("splenius capitis/cervicis", "Posterolateral neck"): lambda f, _: [
        midway(f("mastoid"), f("c7"), 0.45)
    ],
    ("levator scapulae", "Posterior triangle"): _levator,
    ("levator scapulae", "Just above"): lambda f, _: _levator(f, 1),
    # 2 cm beside the spines, half-way from C2 to C5.
    ("semispinalis capitis", "Paramedian"): lambda f, _: [midway(f("c2"), f("c5")).lateral(1.3)],
    ("trigger points, cervical/shoulder", "Clinician marks"): lambda f, _: [
        midway(f("mastoid"), f("c7"), 0.5),
        _border(f, 0.25),
        _border(f, 0.55),
        f("scapula_superior_angle").up(1.0).medial(0.8),
        f("scapular_spine_medial").medial(2.2).down(0.8),
    ],
    ("platysma", "Four points along"): _jawline,
    ("platysma", "Vertical band 1"): lambda f, n: spread(
        f("medial_band_top"), f("medial_band_bottom"), n
    ),
    ("platysma", "Vertical band 2"): lambda f, n: spread(
        f("lateral_band_top"), f("lateral_band_bottom"), n
    ),
    ("platysma", "Neck band"): lambda f, _: [midway(f("medial_band_top"), f("medial_band_bottom"))],
    # Over the belly beside the trachea, well medial to the carotid; at the height of C6.
    ("longus colli / longus capitis", "Prevertebral"): lambda f, _: [f("cricoid").lateral(1.0)],
}
