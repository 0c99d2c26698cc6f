"""Areas of the left palm."""

from areas import single, within
from fibres import Fan
from views.palm import FOREARM_EDGE, HAND

LANDMARKS = {
    "tip_thumb": (126, 447), "tip_index": (291, 108), "tip_middle": (430, 65),
    "tip_ring": (553, 112), "tip_little": (652, 256), "web_thumb_index": (262, 549),
    "web_index_middle": (377, 380), "web_middle_ring": (477, 380), "web_ring_little": (565, 424),
    "wrist_ulnar": (541, 800), "wrist_radial": (329, 800), "thenar": (268, 640),
    "hypothenar": (520, 690), "palm_centre": (420, 560), "pad_thumb": (148, 466),
    "pad_index": (292, 158), "pad_middle": (430, 118), "pad_ring": (550, 164),
    "pad_little": (644, 296), "palm_radial": (282, 504), "palm_ulnar": (611, 514),
}  # fmt: skip

# The hand down to the wrist crease, a little inside its contour.
HAND_TO_WRIST = [(537, 804, "c"), *(point for point in HAND if point[1] < 800), (331, 804, "c")]

AREAS = within([
    single("palmar-skin", None, HAND_TO_WRIST),
    single("wrist-skin", None, [
        (334, 796), (540, 796), (526, 858), (518, 931), (516, 948), (417, 960), (322, 948),
        (330, 880), (333, 845),
    ]),
    single("thumb-pad-skin", "skin", [
        (134, 440), (152, 442), (178, 464), (204, 492), (236, 538), (250, 552), (226, 580),
        (202, 602), (182, 576), (156, 532), (148, 498), (132, 462),
    ]),
    single("index-finger-skin", "skin", [
        (292, 114), (312, 126), (322, 160), (332, 214), (346, 280), (356, 340), (360, 366),
        (326, 378), (290, 394), (281, 340), (272, 260), (268, 190), (269, 140),
    ]),
    single("middle-finger-skin", "skin", [
        (430, 71), (449, 84), (455, 120), (459, 190), (462, 270), (462, 366), (430, 378),
        (392, 368), (396, 270), (402, 170), (406, 90),
    ]),
    single("ring-finger-skin", "skin", [
        (552, 118), (570, 130), (573, 170), (568, 240), (558, 320), (552, 390), (522, 384),
        (488, 364), (500, 300), (514, 232), (530, 144),
    ]),
    single("little-finger-skin", "skin", [
        (650, 262), (662, 274), (660, 300), (648, 344), (632, 410), (602, 422), (572, 414),
        (592, 366), (614, 316), (632, 274),
    ]),
    single("thenar-eminence", "chew", [
        (250, 560), (272, 546), (288, 520), (322, 548), (346, 590), (360, 640), (362, 700),
        (350, 760), (330, 786), (296, 744), (248, 692), (214, 640), (208, 612),
    ], fibres=Fan(170, 560)),
    single("flexor-pollicis-brevis-opponens-pollicis", None, [
        (262, 580), (300, 582), (328, 616), (342, 668), (338, 724), (318, 740), (284, 706),
        (250, 660), (240, 612),
    ]),
    single("adductor-pollicis", "mid", [
        (262, 556), (286, 512), (312, 516), (352, 530), (400, 550), (404, 600), (390, 640),
        (362, 640), (346, 590), (322, 550), (290, 530),
    ], fibres=Fan(240, 580), deep=True),
    single("hypothenar-eminence", "neck", [
        (466, 592), (510, 604), (552, 640), (590, 600), (584, 650), (558, 740), (532, 794),
        (470, 802), (446, 780), (448, 700),
    ], fibres=Fan(500, 1100)),
], FOREARM_EDGE)  # fmt: skip
