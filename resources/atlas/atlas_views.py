"""Every view of the atlas, in the order of the body."""

from regions import axilla as axilla_areas
from regions import face_front as face_front_areas
from regions import forearm_flexor as forearm_flexor_areas
from regions import hand_dorsum as hand_dorsum_areas
from regions import head_back as head_back_areas
from regions import head_profile as head_profile_areas
from regions import lower_limb_back as lower_limb_back_areas
from regions import lower_limb_front as lower_limb_front_areas
from regions import neck_front as neck_front_areas
from regions import neck_shoulder_back as neck_shoulder_back_areas
from regions import palm as palm_areas
from regions import sole as sole_areas
from regions import trunk_back as trunk_back_areas
from regions import trunk_front as trunk_front_areas
from regions import upper_limb_extensor as upper_limb_extensor_areas
from regions import upper_limb_flexor as upper_limb_flexor_areas
from view import View
from views import (
    axilla,
    face_front,
    forearm_flexor,
    hand_dorsum,
    head_back,
    head_profile,
    lower_limb_back,
    lower_limb_front,
    neck_front,
    neck_shoulder_back,
    palm,
    sole,
    trunk_back,
    trunk_front,
    upper_limb_extensor,
    upper_limb_flexor,
)

ATLAS_VERSION = 2

VIEWS = [
    View(
        id="face_front",
        name="Face, front",
        mm_per_unit=0.29,
        viewer_left="right",
        draw=face_front.draw,
        landmarks=face_front_areas.LANDMARKS,
        areas=face_front_areas.AREAS,
    ),
    View(
        id="head_left",
        name="Head, left side",
        mm_per_unit=0.30,
        viewer_left="left",
        side="left",
        twin=("head_right", "Head, right side"),
        draw=head_profile.draw,
        landmarks=head_profile_areas.LANDMARKS,
        areas=head_profile_areas.AREAS,
    ),
    View(
        id="head_back",
        name="Head, back",
        mm_per_unit=0.30,
        viewer_left="left",
        draw=head_back.draw,
        landmarks=head_back_areas.LANDMARKS,
        areas=head_back_areas.AREAS,
    ),
    View(
        id="neck_front",
        name="Neck, front",
        mm_per_unit=0.24,
        viewer_left="right",
        draw=neck_front.draw,
        landmarks=neck_front_areas.LANDMARKS,
        areas=neck_front_areas.AREAS,
    ),
    View(
        id="neck_shoulder_back",
        name="Neck and shoulders, back",
        mm_per_unit=0.59,
        viewer_left="left",
        draw=neck_shoulder_back.draw,
        landmarks=neck_shoulder_back_areas.LANDMARKS,
        areas=neck_shoulder_back_areas.AREAS,
    ),
    View(
        id="trunk_front",
        name="Trunk, front",
        mm_per_unit=0.66,
        viewer_left="right",
        draw=trunk_front.draw,
        landmarks=trunk_front_areas.LANDMARKS,
        areas=trunk_front_areas.AREAS,
    ),
    View(
        id="trunk_back",
        name="Trunk, back",
        mm_per_unit=0.7,
        viewer_left="left",
        draw=trunk_back.draw,
        landmarks=trunk_back_areas.LANDMARKS,
        areas=trunk_back_areas.AREAS,
    ),
    View(
        id="axilla_left",
        name="Axilla, left",
        mm_per_unit=0.415,
        viewer_left="left",
        side="left",
        twin=("axilla_right", "Axilla, right"),
        draw=axilla.draw,
        landmarks=axilla_areas.LANDMARKS,
        areas=axilla_areas.AREAS,
    ),
    View(
        id="palm_left",
        name="Palm, left",
        mm_per_unit=0.24,
        viewer_left="left",
        side="left",
        twin=("palm_right", "Palm, right"),
        draw=palm.draw,
        landmarks=palm_areas.LANDMARKS,
        areas=palm_areas.AREAS,
    ),
    View(
        id="hand_dorsum_left",
        name="Back of the hand, left",
        mm_per_unit=0.242,
        viewer_left="left",
        side="left",
        twin=("hand_dorsum_right", "Back of the hand, right"),
        draw=hand_dorsum.draw,
        landmarks=hand_dorsum_areas.LANDMARKS,
        areas=hand_dorsum_areas.AREAS,
    ),
    View(
        id="sole_left",
        name="Sole, left",
        mm_per_unit=0.235,
        viewer_left="left",
        side="left",
        twin=("sole_right", "Sole, right"),
        draw=sole.draw,
        landmarks=sole_areas.LANDMARKS,
        areas=sole_areas.AREAS,
    ),
    View(
        id="forearm_flexor_left",
        name="Forearm, flexor side, left",
        mm_per_unit=0.325,
        viewer_left="left",
        side="left",
        twin=("forearm_flexor_right", "Forearm, flexor side, right"),
        draw=forearm_flexor.draw,
        landmarks=forearm_flexor_areas.LANDMARKS,
        areas=forearm_flexor_areas.AREAS,
    ),
    View(
        id="upper_limb_flexor_left",
        name="Upper limb, flexor side, left",
        mm_per_unit=0.786,
        viewer_left="left",
        side="left",
        twin=("upper_limb_flexor_right", "Upper limb, flexor side, right"),
        draw=upper_limb_flexor.draw,
        landmarks=upper_limb_flexor_areas.LANDMARKS,
        areas=upper_limb_flexor_areas.AREAS,
    ),
    View(
        id="upper_limb_extensor_left",
        name="Upper limb, extensor side, left",
        mm_per_unit=0.786,
        viewer_left="left",
        side="left",
        twin=("upper_limb_extensor_right", "Upper limb, extensor side, right"),
        draw=upper_limb_extensor.draw,
        landmarks=upper_limb_extensor_areas.LANDMARKS,
        areas=upper_limb_extensor_areas.AREAS,
    ),
    View(
        id="lower_limb_front_left",
        name="Lower limb, front, left",
        mm_per_unit=1.04,
        viewer_left="left",
        side="left",
        twin=("lower_limb_front_right", "Lower limb, front, right"),
        draw=lower_limb_front.draw,
        landmarks=lower_limb_front_areas.LANDMARKS,
        areas=lower_limb_front_areas.AREAS,
    ),
    View(
        id="lower_limb_back_left",
        name="Lower limb, back, left",
        mm_per_unit=1.0,
        viewer_left="left",
        side="left",
        twin=("lower_limb_back_right", "Lower limb, back, right"),
        draw=lower_limb_back.draw,
        landmarks=lower_limb_back_areas.LANDMARKS,
        areas=lower_limb_back_areas.AREAS,
    ),
]
