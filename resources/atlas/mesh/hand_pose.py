"""Turns that open the left hand and lay the forearm flat."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mesh.base_mesh import Array
from mesh.rig import Rig, Turns
from mesh.vectors import turn_between, turned, unit

# Degrees each finger leans to the thumb's side, index finger to little finger.
SPREAD = (7, 0, -8, -17)
STRAIGHT = 0.88


class HandFrame(NamedTuple):
    """The wrist, and directions to the fingers, to the thumb's side, and out of the back."""

    wrist: Array
    fingers: Array
    radial: Array
    dorsal: Array


def hand_frame(rig: Rig) -> HandFrame:
    """The frame of the left hand before it is turned."""
    wrist = rig.head["wrist.L"]
    fingers = unit(rig.head["finger3-1.L"] - wrist)
    across = rig.head["finger2-1.L"] - rig.head["finger5-1.L"]
    radial = unit(across - fingers * (across @ fingers))
    return HandFrame(wrist, fingers, radial, np.cross(fingers, radial))


def open_hand(rig: Rig, spread: Sequence[float] = SPREAD) -> Turns:
    """The fingers nearly straight in the plane of the palm."""
    frame = hand_frame(rig)
    turns: dict[str, list[tuple[Array, float]]] = {}
    for finger, lean in enumerate(spread, start=2):
        angle = np.radians(lean)
        wanted = unit(frame.fingers * np.cos(angle) + frame.radial * np.sin(angle))
        carried = np.eye(3)
        for joint in (1, 2, 3):
            bone = f"finger{finger}-{joint}.L"
            axis, degrees = turn_between(rig.tail[bone] - rig.head[bone], carried.T @ wanted)
            turns[bone] = [(axis, degrees * STRAIGHT)]
            carried = carried @ turned(axis, degrees * STRAIGHT)
    return turns


def flat_forearm(
    rig: Rig, *, supination: float, flexion: float = 6, spread: Sequence[float] = SPREAD
) -> Turns:
    """The elbow nearly straight, the palm turned by so many degrees, the hand open."""
    head = rig.head
    upper = unit(head["lowerarm01.L"] - head["upperarm01.L"])
    lower = unit(head["wrist.L"] - head["lowerarm01.L"])
    bend = float(np.degrees(np.arccos(upper @ lower)))
    half = [(lower, supination * 0.5)]
    return {
        **open_hand(rig, spread),
        "lowerarm01.L": [(unit(np.cross(upper, lower)), flexion - bend)],
        "lowerarm02.L": half,
        "wrist.L": half,
    }
