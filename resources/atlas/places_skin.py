"""Where the words of protocols put their points on skin: sweating, and trigeminal areas."""

from collections.abc import Callable, Mapping

from clip import clipped
from frame import Frame, Spot
from geometry import distance
from grids import close, even, even_in

Rule = Callable[[Frame, int], list[Spot]]

PADS = ("pad_thumb", "pad_index", "pad_middle", "pad_ring", "pad_little")


def _v1(f: Frame, count: int) -> list[Spot]:
    """Over the supraorbital nerve, at least 1 cm above the rim."""
    limit = f("orbital_rim_middle").up(1.0).y
    focus = f("orbital_rim_middle").up(2.4).medial(0.6)
    return close(f, "skin-of-v1-area", count, focus=focus, keep=lambda spot: spot.y <= limit)


def _v2(f: Frame, count: int) -> list[Spot]:
    """The cheek, 1 cm below the rim and more than 1 cm off the corner of the mouth."""
    rim = f("lower_lid").down(1.6)
    corner = f("cheilion")

    def keep(spot: Spot) -> bool:
        far = distance((spot.x, spot.y), (corner.x, corner.y))
        return spot.y >= rim.y and far >= 1.2 * spot.units_per_cm

    pitch = 1.2 if count <= 8 else 0.85
    focus = rim.down(1.4).lateral(0.6)
    return close(f, "skin-of-v2-area", count, focus=focus, pitch_cm=pitch, keep=keep)


def _v3(f: Frame, count: int) -> list[Spot]:
    """Round the mental nerve and along the body of the mandible, off the corner of the mouth."""
    corner = f("cheilion")

    def keep(spot: Spot) -> bool:
        far = distance((spot.x, spot.y), (corner.x, corner.y))
        return spot.y >= corner.y and far >= 1.2 * spot.units_per_cm

    focus = f("mandible_middle").up(0.8).front(1.0)
    return close(f, "skin-of-v3-area", count, focus=focus, keep=keep)


def _forehead(f: Frame, count: int) -> list[Spot]:
    """Rows over one half; off the midline, so that the halves together keep the distance."""
    edge = f("glabella").lateral(0.3).x
    half = clipped(f.polygon("forehead-skin"), [(0, 0), (edge, 0), (edge, 1000), (0, 1000)])
    return even_in(f, half, count, inset_cm=0.35)


def _palm(f: Frame, count: int) -> list[Spot]:
    """One point in the pad of each finger, the rest over the palm."""
    pads = [f(pad) for pad in PADS]
    x0, x1 = f("palm_radial").x, f("palm_ulnar").x
    body = [
        (x0 + 6, 500), (x0 + 10, 416), (x0 + 90, 384), (x0 + 200, 386), (x0 + 280, 424),
        (x1 + 8, 436), (x1, 514), (x1 - 24, 640), (x1 - 74, 792), (334, 792), (256, 690),
        (216, 616), (256, 566), (x0 - 6, 540),
    ]  # fmt: skip
    return pads + even_in(f, body, count - len(pads), inset_cm=0.35)


def _sole(f: Frame, count: int) -> list[Spot]:
    """Forefoot, arch and heel; not the toes."""
    first, last = f("web_12"), f("web_45")
    window = [(200, first.y - 46), (600, last.y + 26), (600, 1000), (200, 1000)]
    return even_in(f, clipped(f.polygon("plantar-skin"), window), count, inset_cm=0.45)


RULES: Mapping[tuple[str, str], Rule] = {
    ("axillary hyperhidrotic skin", ""): lambda f, n: even(
        f, "axillary-hyperhidrotic-skin", n, inset_cm=0.45
    ),
    ("palmar skin", ""): _palm,
    ("plantar skin", ""): _sole,
    ("forehead skin", ""): _forehead,
    ("skin of V1 area", ""): _v1,
    ("skin of V2 area", ""): _v2,
    ("skin of V3 area", ""): _v3,
}
