"""Areas of the back of the left hand."""

from areas import single
from cut import stretch
from fibres import Fan
from view import drawn_outline

LANDMARKS = {
    "tip_thumb": (648, 440), "tip_index": (509, 112), "tip_middle": (371, 66),
    "tip_ring": (247, 113), "tip_little": (153, 258), "web_thumb_index": (534, 551),
    "web_index_middle": (422, 383), "web_middle_ring": (322, 385), "web_ring_little": (238, 430),
    "knuckle_thumb": (556, 628), "knuckle_index": (482, 462), "knuckle_middle": (372, 455),
    "knuckle_ring": (290, 480), "knuckle_little": (216, 514), "ulnar_styloid": (282, 818),
    "radial_styloid": (462, 806), "wrist_ulnar": (278, 838), "wrist_radial": (466, 834),
    "carpometacarpal_index": (404, 752), "carpometacarpal_middle": (374, 756),
}  # fmt: skip

_OUTLINE = drawn_outline("hand_dorsum")
HAND_TO_WRIST = [
    *((x, y) for x, y in stretch(_OUTLINE, (278, 838), (466, 834)) if y < 840),
]

AREAS = [
    single("dorsal-hand-skin", None, HAND_TO_WRIST),
    single("first-dorsal-interosseous", "mid", [
        (414, 756), (446, 736), (484, 704), (520, 666), (544, 638), (543, 610), (530, 578),
        (516, 540), (506, 502), (499, 476), (489, 494), (474, 546), (452, 620), (430, 692),
    ], fibres=Fan(512, 330, 8)),
    single("lumbricals-interossei", "lower", [
        (386, 748), (402, 692), (424, 618), (446, 546), (456, 500), (440, 480), (408, 476),
        (393, 500), (389, 580), (386, 664),
    ], fibres=Fan(428, 300, 8)),
    single("lumbricals-interossei", "lower", [
        (364, 746), (363, 664), (361, 584), (356, 512), (340, 490), (320, 496), (314, 520),
        (326, 574), (344, 652),
    ], fibres=Fan(326, 310, 8)),
    single("lumbricals-interossei", "lower", [
        (342, 742), (326, 670), (304, 592), (284, 528), (264, 512), (246, 524), (250, 556),
        (276, 616), (312, 690),
    ], fibres=Fan(214, 360, 8)),
    single("adductor-pollicis", "chew", [
        (509, 516), (519, 538), (534, 561), (550, 577), (564, 592), (566, 610), (552, 622),
        (522, 608), (494, 584), (472, 556), (486, 528),
    ], fibres=Fan(640, 640, 7), deep=True),
]  # fmt: skip
