"""Areas of the left forearm from the flexor side: the lower arm, the forearm, the wrist."""

from areas import single, within
from fibres import Fan, Straight
from views.forearm_flexor import PLATE

LANDMARKS = {
    "cubital_fossa": (392, 150), "medial_epicondyle": (276, 112),
    "lateral_epicondyle": (508, 110), "biceps_tendon": (404, 140), "wrist_ulnar": (339, 812),
    "wrist_radial": (455, 812), "pisiform": (352, 850), "scaphoid_tubercle": (446, 846),
    "radial_styloid": (455, 790), "thenar_base": (470, 880), "elbow_crease": (392, 138),
}  # fmt: skip

_AREAS = [
    single("brachialis", "mid", [
        (456, 24), (488, 28), (496, 70), (478, 112), (444, 132), (414, 140), (440, 100),
        (458, 60),
    ], fibres=Fan(410, 260), deep=True),
    single("biceps-brachii", "chew", [
        (322, 26), (450, 26), (456, 56), (440, 92), (416, 124), (402, 140), (392, 124), (352, 94),
        (322, 58),
    ], fibres=Fan(404, 300)),
    single("brachioradialis", "neck", [
        (478, 60), (502, 80), (510, 180), (512, 260), (504, 350), (490, 440), (474, 540),
        (462, 540), (456, 460), (450, 380), (446, 300), (458, 220), (476, 140),
    ], fibres=Fan(470, 1300)),
    single("pronator-teres", "mid", [
        (282, 120), (310, 136), (360, 190), (412, 246), (446, 296), (446, 330), (420, 316),
        (370, 262), (316, 200), (284, 154),
    ], fibres=Straight(42)),
    single("flexor-carpi-radialis", "eye", [
        (284, 160), (312, 202), (366, 266), (408, 330), (424, 420), (430, 520), (428, 640),
        (432, 740), (434, 806), (424, 806), (418, 700), (408, 590), (390, 470), (356, 360),
        (312, 260),
    ], fibres=Fan(440, 1500)),
    single("palmaris-longus", "upper", [
        (280, 186), (306, 248), (354, 350), (388, 462), (402, 592), (411, 700), (417, 804),
        (408, 804), (398, 700), (385, 600), (364, 482), (330, 366), (292, 258),
    ], fibres=Fan(424, 1500)),
    single("flexor-digitorum-superficialis", "skin", [
        (286, 214), (330, 300), (380, 410), (410, 530), (418, 640), (424, 760), (420, 796),
        (382, 800), (370, 700), (360, 620), (342, 520), (312, 410), (288, 310),
    ], fibres=Fan(400, 1500), deep=True),
    single("flexor-digitorum-profundus", "lower", [
        (280, 300), (296, 310), (324, 400), (350, 500), (366, 600), (372, 680), (362, 690),
        (344, 610), (322, 510), (298, 410),
    ], fibres=Fan(392, 1500), deep=True),
    single("flexor-carpi-ulnaris", "back", [
        (272, 196), (288, 270), (312, 370), (338, 480), (354, 590), (360, 690), (364, 800),
        (358, 842), (348, 842), (343, 790), (338, 720), (327, 630), (314, 550), (296, 460),
        (276, 360), (269, 290), (269, 230),
    ], fibres=Fan(370, 1600)),
    single("pronator-quadratus", "lower", [
        (346, 690), (444, 680), (446, 740), (440, 762), (352, 768), (346, 730),
    ], fibres=Straight(0), deep=True),
    single("flexor-pollicis-longus", "lower", [
        (452, 380), (466, 440), (464, 540), (454, 640), (446, 740), (440, 808), (434, 800),
        (434, 700), (436, 600), (440, 480),
    ], fibres=Fan(444, 1500), deep=True),
    single("thenar-eminence", "chew", [
        (424, 850), (456, 848), (474, 886), (516, 926), (548, 958), (556, 974), (430, 976),
        (414, 936), (414, 890),
    ], fibres=Fan(380, 800)),
    single("hypothenar-eminence", "chew", [
        (344, 852), (366, 850), (374, 900), (368, 974), (312, 974), (322, 930), (336, 884),
    ], fibres=Fan(350, 700)),
]  # fmt: skip
# Where the drawing ends, its areas end.
AREAS = within(_AREAS, PLATE)
