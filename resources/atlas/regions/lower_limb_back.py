"""Areas of the left lower limb from behind; the outer side on the viewer's left."""

from areas import Area, single
from clip import band, clipped
from fibres import Fan, Straight
from geometry import simplified_ring
from splines import sampled
from views.lower_limb_back import LIMB

# Between fibres: the whole limb is drawn small.
FINE = 5.0

LANDMARKS = {
    "greater_trochanter": (352, 108), "ischial_tuberosity": (470, 152),
    "gluteal_fold": (452, 188), "popliteal_lateral": (346, 487), "popliteal_medial": (438, 487),
    "popliteal_crease": (390, 487), "fibular_head": (337, 520),
    "tibial_tuberosity_level": (388, 533), "gastrocnemius_lateral_end": (350, 667),
    "gastrocnemius_medial_end": (412, 690), "lateral_malleolus": (328, 896),
    "medial_malleolus": (385, 884), "achilles_insertion": (356, 912), "heel": (360, 960),
    "tendon_lateral": (347, 790), "tendon_medial": (367, 790), "leg_medial_edge": (396, 768),
}  # fmt: skip


def _skin(name: str, top: float, bottom: float) -> Area:
    """A stretch of the limb: it answers where no muscle is drawn."""
    part = clipped(sampled(LIMB, 4.0, closed=True), band(top, bottom))
    return single(name, None, [(x, y, "c") for x, y in simplified_ring(part, 0.8)])


AREAS = [
    _skin("buttock-skin", 0, 190),
    _skin("thigh-skin-posterior", 190, 410),
    _skin("knee-skin-posterior", 410, 530),
    _skin("leg-skin-posterior", 530, 870),
    _skin("heel-skin-posterior", 870, 1000),
    single("gluteus-maximus", "upper", [
        (376, 74), (420, 52), (470, 70), (504, 96), (514, 130), (513, 168), (498, 184),
        (470, 187), (440, 180), (410, 166), (384, 176), (366, 196), (354, 190), (358, 150),
        (364, 110),
    ], fibres=Straight(146, FINE)),
    single("popliteal-fossa", None, [
        (392, 392), (404, 416), (414, 448), (420, 480), (414, 506), (400, 530), (386, 546),
        (372, 530), (360, 506), (355, 482), (364, 448), (378, 416),
    ]),
    single("tibialis-posterior", "lower", [
        (372, 548), (386, 546), (398, 570), (400, 620), (396, 680), (390, 740), (386, 800),
        (384, 850), (381, 880), (377, 880), (377, 850), (375, 800), (372, 740), (368, 680),
        (366, 620), (366, 575),
    ], fibres=Fan(380, 1700, FINE), deep=True),
    single("soleus", "chew", [
        (330, 560), (350, 540), (376, 560), (400, 560), (424, 590), (432, 630), (424, 668),
        (412, 706), (400, 742), (388, 778), (372, 806), (358, 812), (346, 798), (335, 766),
        (327, 720), (322, 670), (320, 620),
    ], fibres=Fan(360, 1500, FINE), deep=True),
    single("semimembranosus", "eye", [
        (474, 196), (486, 202), (487, 240), (480, 290), (470, 340), (459, 390), (448, 436),
        (439, 474), (432, 498), (424, 494), (422, 456), (416, 420), (410, 386), (424, 340),
        (442, 290), (458, 240),
    ], fibres=Fan(430, 900, FINE)),
    single("semitendinosus", "neck", [
        (458, 190), (472, 194), (470, 226), (460, 276), (446, 330), (434, 376), (430, 414),
        (432, 450), (438, 482), (441, 506), (436, 510), (428, 482), (422, 448), (415, 412),
        (410, 376), (414, 330), (424, 276), (440, 224),
    ], fibres=Fan(432, 1100, FINE)),
    single("vastus-lateralis", "mid", [
        (345, 206), (358, 208), (368, 226), (368, 256), (360, 296), (352, 346), (349, 396),
        (347, 398), (346, 370), (341, 320), (337, 276), (337, 240),
    ], fibres=Fan(346, 1300, FINE)),
    single("biceps-femoris", "back", [
        (444, 188), (456, 192), (448, 222), (428, 274), (410, 326), (398, 372), (384, 402),
        (370, 432), (358, 462), (347, 496), (340, 520), (334, 516), (341, 486), (346, 452),
        (350, 412), (354, 376), (362, 330), (378, 280), (404, 230), (426, 200),
    ], fibres=Fan(336, 900, FINE)),
    single("flexor-digitorum-longus", "neck", [
        (414, 610), (420, 622), (419, 650), (412, 690), (403, 726), (394, 762), (388, 800),
        (382, 840), (382, 868), (378, 868), (378, 830), (381, 790), (387, 748), (395, 706),
        (402, 664), (406, 630),
    ], fibres=Fan(382, 1300, FINE), deep=True),
    single("flexor-hallucis-longus", "mid", [
        (333, 640), (344, 644), (351, 680), (354, 730), (354, 780), (356, 826), (366, 862),
        (377, 892), (374, 897), (360, 872), (348, 850), (336, 836), (331, 800), (330, 750),
        (329, 690),
    ], fibres=Fan(352, 1300, FINE), deep=True),
    single("fibularis-longus", "back", [
        (332, 524), (336, 530), (332, 556), (326, 590), (324, 630), (326, 680), (329, 730),
        (331, 780), (327, 780), (325, 730), (321, 680), (317, 630), (317, 590), (322, 556),
    ], fibres=Straight(90, FINE)),
    single("gastrocnemius-lateral-head", "lower", [
        (362, 478), (372, 484), (379, 506), (384, 530), (383, 570), (381, 610), (377, 644),
        (366, 660), (352, 666), (339, 658), (329, 636), (325, 606), (327, 574), (336, 544),
        (346, 516), (354, 492),
    ], fibres=Fan(354, 1250, FINE)),
    single("gastrocnemius-medial-head", "skin", [
        (420, 470), (428, 484), (432, 512), (432, 550), (434, 590), (433, 624), (427, 654),
        (418, 680), (409, 689), (397, 685), (386, 668), (382, 646), (384, 610), (386, 570),
        (387, 532), (396, 506), (408, 484),
    ], fibres=Fan(398, 1250, FINE)),
]  # fmt: skip
