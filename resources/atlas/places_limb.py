"""Where the words of protocols put their points on the upper limb.

Directions are those of the limb, not of the sheet: distally, and towards the radius or the ulna.
A finger's breadth is 1.8 cm.
"""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway, spread
from geometry import unit

Rule = Callable[[Frame, int], list[Spot]]

FINGER_CM = 1.8


def _moved(
    f: Frame, start: Spot, along: tuple[Spot, Spot], *, distal: float, radial: float
) -> Spot:
    """So many centimetres from a place, measured along and across the forearm."""
    elbow, wrist = along
    dx, dy = unit((elbow.x, elbow.y), (wrist.x, wrist.y))
    # On the flexor side of the left limb the radius lies on the viewer's right.
    towards = 1 if f("wrist_radial").x > f("wrist_ulnar").x else -1
    down, across = distal * f.units_per_cm, radial * f.units_per_cm * towards
    return f.spot((start.x + dx * down + dy * across, start.y + dy * down - dx * across))


def _volar(f: Frame, start: Spot, *, distal: float = 0.0, radial: float = 0.0) -> Spot:
    along = (f("elbow_crease"), f("wrist"))
    return _moved(f, start, along, distal=distal, radial=radial)


def _dorsal(f: Frame, start: Spot, *, distal: float = 0.0, radial: float = 0.0) -> Spot:
    return _moved(f, start, (f("elbow"), f("wrist")), distal=distal, radial=radial)


def _middle(f: Frame, share: float) -> Spot:
    """On the middle line of the volar forearm, at a share of the way from elbow to wrist."""
    return midway(f("elbow_crease"), f("wrist"), share)


def _ulnar(f: Frame, share: float) -> Spot:
    """On the line from the medial epicondyle to the ulnar end of the wrist."""
    return midway(f("medial_epicondyle"), f("wrist_ulnar"), share)


def _shaft(f: Frame, share: float) -> Spot:
    """On the line from the olecranon to the head of the ulna."""
    return midway(f("olecranon"), f("ulnar_head"), share)


def _flexor_carpi_radialis(f: Frame, _: int) -> list[Spot]:
    start = midway(f("medial_epicondyle"), f("biceps_tendon"))
    return [_volar(f, start, distal=3.5 * FINGER_CM)]


def _superficialis(f: Frame, count: int) -> list[Spot]:
    """Ulnar to palmaris longus, which nears the middle line on its way down."""
    if count == 1:
        return [_volar(f, _middle(f, 0.5), radial=-1.7)]
    ends = (
        _volar(f, _middle(f, 0.4), radial=-2.2),
        _volar(f, _middle(f, 0.6), radial=-1.5),
    )
    return spread(*ends, count)


def _profundus(f: Frame, count: int) -> list[Spot]:
    """Along the shaft of the ulna, about the junction of the upper and the middle third."""
    if count == 1:
        return [_volar(f, _ulnar(f, 0.42), radial=-0.3)]
    return [_volar(f, spot, radial=-0.3) for spot in spread(_ulnar(f, 0.36), _ulnar(f, 0.5), count)]


def _biceps(f: Frame, count: int) -> list[Spot]:
    """Half way down the arm; two points in each head where there are four."""
    across = midway(f("axillary_fold"), f("deltoid_insertion"))
    if count == 1:
        return [midway(across, f("biceps_tendon"), 0.25)]
    rows = (midway(across, f("biceps_tendon"), share) for share in (0.17, 0.33))
    return [spot for row in rows for spot in (row.lateral(1.4), row.medial(1.4))]


def _brachialis(f: Frame, _: int) -> list[Spot]:
    """In the lower third, beside the lateral border of the biceps."""
    return [midway(f("acromion"), f("lateral_epicondyle"), 0.8).lateral(0.7)]


def _interossei(f: Frame, _: int) -> list[Spot]:
    """Between the second and the third metacarpal, half way along."""
    bases = midway(f("carpometacarpal_index"), f("carpometacarpal_middle"))
    return [midway(bases, midway(f("knuckle_index"), f("knuckle_middle")), 0.58)]


RULES: Mapping[tuple[str, str], Rule] = {
    ("flexor carpi radialis", "3-4 fingers below"): _flexor_carpi_radialis,
    ("flexor carpi ulnaris", "Ulnar forearm border"): lambda f, _: [
        _volar(f, _ulnar(f, 1 / 3), radial=-0.8)
    ],
    ("flexor digitorum superficialis", "Middle third"): _superficialis,
    ("flexor digitorum profundus", "Upper-middle third"): _profundus,
    ("flexor pollicis longus", "Middle third"): lambda f, _: [
        _volar(f, _middle(f, 0.5), radial=1.6)
    ],
    ("pronator teres", "2 fingers below"): lambda f, _: [
        _volar(f, f("biceps_tendon"), distal=0.8 + 2 * FINGER_CM, radial=-1.2)
    ],
    ("pronator quadratus", "3 cm above"): lambda f, _: [_volar(f, f("wrist"), distal=-3.0)],
    ("biceps brachii", "Middle of the anterior arm"): _biceps,
    ("brachialis", "Lower third"): _brachialis,
    ("brachioradialis", "Radial forearm"): lambda f, _: [
        _volar(f, midway(f("biceps_tendon"), f("lateral_epicondyle")), distal=2.0)
    ],
    ("extensor carpi radialis longus/brevis", "2-4 fingers"): lambda f, _: [
        _dorsal(f, f("lateral_epicondyle"), distal=3 * FINGER_CM, radial=-0.7)
    ],
    ("extensor carpi ulnaris", "Middle of the dorsal"): lambda f, _: [
        _dorsal(f, _shaft(f, 0.46), radial=-0.2)
    ],
    ("extensor digitorum", "Middle third"): lambda f, _: [
        _dorsal(f, midway(f("elbow"), f("wrist")), radial=0.5)
    ],
    ("extensor indicis", "About 2 fingers"): lambda f, _: [
        _dorsal(f, f("ulnar_styloid"), distal=-2 * FINGER_CM, radial=0.6)
    ],
    ("extensor pollicis longus", "Middle of the dorsal"): lambda f, _: [
        _dorsal(f, _shaft(f, 0.58), radial=0.4)
    ],
    ("adductor pollicis", "First web space"): lambda f, _: [
        f("web_thumb_index").down(0.4).lateral(0.2)
    ],
    ("flexor pollicis brevis / opponens pollicis", "Thenar eminence"): lambda f, _: [
        midway(f("thenar"), f("wrist_radial"), 0.32)
    ],
    ("lumbricals / interossei", "Between the metacarpals"): _interossei,
}
