"""Areas of the left lower limb from the front; the inner side on the viewer's left."""

from areas import Area, single
from clip import band, clipped
from fibres import Fan, Straight
from geometry import simplified_ring
from splines import sampled
from views.lower_limb_front import LIMB

# Between fibres: the whole limb is drawn small.
FINE = 5.0

LANDMARKS = {
    "anterior_superior_iliac_spine": (403, 14), "pubic_tubercle": (300, 112),
    "inguinal_midpoint": (352, 88), "greater_trochanter": (446, 92), "knee_medial": (363, 478),
    "knee_lateral": (462, 478), "patella_base": (410, 408), "patella_apex": (411, 466),
    "tibial_tuberosity": (415, 503), "fibular_head": (468, 502),
    "medial_malleolus": (414, 864), "lateral_malleolus": (474, 876),
    "ankle_midpoint": (442, 870), "tip_1": (442, 988), "tip_2": (464, 987), "tip_5": (499, 965),
}  # fmt: skip


def _skin(name: str, top: float, bottom: float) -> Area:
    """A stretch of the limb: it answers where no muscle is drawn."""
    part = clipped(sampled(LIMB, 4.0, closed=True), band(top, bottom))
    return single(name, None, [(x, y, "c") for x, y in simplified_ring(part, 0.8)])


AREAS = [
    _skin("groin-skin", 0, 150),
    _skin("thigh-skin-anterior", 150, 404),
    _skin("knee-skin-anterior", 404, 512),
    _skin("leg-skin-anterior", 512, 850),
    _skin("foot-dorsum-skin", 850, 1000),
    single("femoral-triangle", None, [
        (304, 142), (322, 128), (346, 108), (368, 88), (384, 74), (376, 96), (360, 134),
        (348, 168), (340, 204), (326, 182), (312, 158),
    ]),
    single("vastus-intermedius", "mid", [
        (390, 160), (408, 150), (424, 162), (430, 220), (429, 290), (424, 350), (416, 394),
        (404, 394), (394, 350), (386, 290), (382, 220),
    ], fibres=Fan(410, 1600, FINE), deep=True),
    single("adductor-magnus", "back", [
        (303, 176), (312, 184), (328, 222), (340, 262), (347, 310), (351, 350), (352, 390),
        (346, 396), (339, 372), (331, 330), (320, 280), (310, 228),
    ], fibres=Fan(296, -160, FINE), deep=True),
    single("iliopsoas", "lower", [
        (346, 84), (360, 70), (376, 60), (386, 76), (384, 104), (377, 132), (368, 152),
        (360, 154), (356, 136), (350, 110),
    ], fibres=Fan(363, 230, FINE), deep=True),
    single("adductor-longus", "neck", [
        (299, 150), (306, 141), (318, 148), (334, 166), (348, 192), (352, 222), (348, 250),
        (342, 256), (334, 236), (322, 206), (308, 172),
    ], fibres=Fan(292, 112, FINE)),
    single("gracilis", "eye", [
        (296, 167), (301, 165), (306, 190), (312, 226), (320, 268), (328, 306), (336, 342),
        (343, 376), (349, 404), (345, 406), (338, 376), (331, 342), (322, 304), (313, 264),
        (305, 222), (300, 190),
    ], fibres=Straight(79, FINE)),
    single("rectus-femoris", "upper", [
        (392, 76), (400, 74), (410, 96), (420, 146), (426, 206), (426, 274), (421, 340),
        (416, 384), (412, 405), (406, 405), (399, 376), (388, 326), (379, 268), (376, 206),
        (380, 140), (386, 100),
    ], fibres=Fan(410, 1500, FINE)),
    single("vastus-lateralis", "mid", [
        (446, 146), (455, 164), (461, 196), (462, 230), (459, 272), (453, 324), (448, 366),
        (444, 398), (436, 416), (428, 408), (424, 392), (428, 344), (432, 280), (433, 214),
        (438, 168),
    ], fibres=Fan(416, 900, FINE)),
    single("vastus-medialis", "mid", [
        (357, 208), (366, 246), (374, 290), (386, 340), (397, 384), (399, 408), (392, 424),
        (378, 431), (364, 428), (355, 416), (351, 398), (352, 362), (350, 320),
        (349, 282), (351, 240),
    ], fibres=Fan(430, 520, FINE)),
    single("sartorius", "chew", [
        (396, 36), (406, 36), (404, 52), (388, 92), (366, 140), (350, 196), (343, 256),
        (343, 316), (347, 366), (353, 406), (361, 440), (371, 468), (386, 492), (400, 504),
        (396, 512), (380, 504), (368, 484), (360, 456), (352, 428), (345, 398), (338, 362),
        (332, 316), (330, 256), (338, 190), (356, 134), (378, 84),
    ], fibres=Fan(280, 1400, FINE)),
    single("tensor-fasciae-latae", "back", [
        (410, 36), (420, 32), (430, 54), (441, 94), (450, 136), (456, 170), (455, 190),
        (448, 192), (438, 168), (428, 128), (418, 86),
    ], fibres=Straight(74, FINE)),
    single("gastrocnemius-medial-head", "skin", [
        (369, 524), (376, 530), (379, 556), (381, 588), (387, 620), (394, 650), (391, 662),
        (383, 640), (376, 616), (370, 592), (368, 564),
    ], fibres=Straight(78, FINE)),
    single("soleus", "chew", [
        (383, 560), (389, 566), (393, 610), (401, 660), (409, 706), (414, 744), (409, 738),
        (402, 704), (395, 668), (392, 640), (386, 600),
    ], fibres=Straight(74, FINE)),
    single("fibularis-longus", "back", [
        (463, 506), (469, 506), (475, 530), (478, 560), (477, 600), (473, 650), (469, 704),
        (466, 736), (462, 734), (463, 690), (464, 640), (464, 590), (462, 545),
    ], fibres=Fan(466, 1400, FINE)),
    single("extensor-digitorum-longus", "neck", [
        (448, 510), (456, 514), (460, 550), (462, 600), (461, 660), (458, 730), (455, 800),
        (455, 846), (464, 886), (480, 926), (476, 930), (466, 912), (462, 932), (458, 930),
        (453, 890), (449, 850), (449, 800), (449, 740), (451, 680), (452, 620), (451, 560),
    ], fibres=Fan(453, 1800, FINE)),
    single("extensor-hallucis-longus", "lower", [
        (448, 620), (452, 650), (451, 700), (449, 760), (448, 820), (445, 872), (439, 916),
        (433, 958), (428, 958), (432, 916), (438, 872), (442, 820), (442, 760), (444, 690),
    ], fibres=Fan(442, 1700, FINE), deep=True),
    single("tibialis-anterior", "upper", [
        (420, 508), (430, 502), (442, 514), (449, 550), (450, 600), (447, 660), (442, 716),
        (440, 770), (441, 816), (438, 856), (429, 888), (422, 906), (417, 904), (422, 886),
        (430, 854), (433, 816), (429, 766), (422, 710), (416, 650), (413, 590), (414, 540),
    ], fibres=Fan(436, 1500, FINE)),
]  # fmt: skip
