"""Areas of the neck from the front, drawn on the viewer's left (the patient's right)."""

from areas import Area, Placed
from fibres import Fan, Straight

LANDMARKS = {
    "gonion": (175, 188), "menton": (400, 273), "hyoid": (400, 360), "thyroid_notch": (400, 414),
    "thyroid_prominence": (400, 440), "cricoid": (400, 520), "sternal_notch": (400, 746),
    "clavicle_medial": (372, 742), "clavicle_middle": (200, 712), "clavicle_lateral": (20, 676),
    "sternomastoid_top": (224, 262), "trapezius_edge": (201, 438), "cheilion": (301, 92),
    "medial_band_top": (334, 326), "medial_band_bottom": (288, 612),
    "lateral_band_top": (270, 330), "lateral_band_bottom": (250, 612),
}  # fmt: skip

AREAS = [
    Area("platysma", "neck", [
        (225, 252), (262, 267), (310, 274), (366, 277), (358, 350), (342, 450), (326, 560),
        (312, 660), (316, 740), (300, 800), (200, 790), (80, 740), (60, 690), (150, 640),
        (226, 560), (236, 440), (236, 340),
    ], fibres=Fan(350, -700)),
    Area("sternocleidomastoid", "back", [
        (226, 262), (242, 284), (264, 352), (294, 444), (330, 548), (360, 650), (384, 744),
        (370, 746), (352, 690), (340, 668), (334, 700), (330, 722), (296, 720), (280, 640),
        (262, 560), (246, 470), (236, 380), (228, 310),
    ], fibres=Fan(150, 40)),
    Area("scalene-group", "chew", [
        (238, 470), (252, 530), (270, 610), (286, 690), (268, 704), (244, 650), (230, 570),
        (226, 500),
    ], fibres=Fan(200, 300)),
    Area("trapezius-upper-part", "lower", [
        (222, 414), (232, 460), (236, 530), (226, 600), (180, 664), (120, 676), (24, 660),
        (14, 556), (70, 527), (150, 486), (200, 448),
    ], fibres=Fan(260, 250)),
    Area("laryngeal-and-hyoid-zone", "mid", [
        (400, 350), (370, 356), (356, 420), (358, 490), (368, 560), (376, 640), (386, 720),
        (400, 734),
    ], fibres=None, placed=Placed.MIDLINE),
    Area("longus-colli-longus-capitis", "mid", [
        (397, 430), (378, 440), (374, 520), (378, 620), (388, 700), (397, 706),
    ], fibres=Straight(88), deep=True),
    Area("mentalis", "lower", [
        (400, 160), (380, 163), (369, 196), (373, 236), (386, 252), (400, 253),
    ], fibres=Straight(86), placed=Placed.MIDLINE),
    Area("depressor-anguli-oris", "lower", [
        (304, 104), (288, 122), (258, 176), (240, 228), (262, 250), (302, 256), (320, 206),
        (324, 142),
    ], fibres=Fan(304, 40)),
]  # fmt: skip
