"""Areas of the left axilla, the arm raised."""

from areas import single
from fibres import Fan, Straight
from views.axilla import vault

LANDMARKS = {
    "apex": (486, 352), "anterior_fold_top": (452, 120), "anterior_fold_bottom": (300, 600),
    "posterior_fold_top": (566, 240), "posterior_fold_bottom": (430, 610),
    "hair_top": (548, 196), "hair_bottom": (420, 520), "shoulder": (313, 240),
}  # fmt: skip

AREAS = [
    single("pectoralis-major", "upper", [
        (452, 60), (460, 110), (440, 190), (416, 262), (388, 340), (354, 420), (314, 500),
        (264, 576), (190, 640), (120, 660), (60, 640), (60, 560), (130, 430), (220, 330),
        (300, 272), (350, 200), (390, 110),
    ], fibres=Fan(470, 40)),
    single("latissimus-dorsi-teres-major", "back", [
        (616, 150), (640, 190), (650, 280), (626, 410), (590, 520), (550, 640), (500, 770),
        (470, 840), (430, 820), (430, 700), (462, 590), (504, 490), (536, 400), (566, 310),
        (596, 220),
    ], fibres=Fan(640, 40)),
    single("serratus-anterior", "chew", [
        (330, 520), (372, 440), (410, 480), (440, 560), (452, 600), (424, 690), (416, 800),
        (340, 840), (270, 790), (262, 690), (290, 600),
    ], fibres=Straight(160)),
    single("axillary-hyperhidrotic-skin", "skin", vault(1.04, 16)),
]  # fmt: skip
