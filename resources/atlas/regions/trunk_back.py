"""Areas of the back of the trunk, drawn on the viewer's left (the patient's left)."""

from areas import Area
from fibres import Fan, Straight
from views.trunk_back import ARM_CUT, FLANK, INNER, NECK_CUT, OUTER, THIGH, THIGH_CUT

# Spinous processes at their share of the way from C7 to the posterior spines of the ilium (S2),
# as measured by Ernst et al. 2013 (BMC Res Notes 6:58): T4 21 %, T7 39 %, T10 54 %, L1 71 %. L4
# lies between the highest points of the iliac crests, the lower angle of the scapula at T7.
LANDMARKS = {
    "c7": (400, 38), "t1": (400, 70), "t3": (400, 146), "t5": (400, 223), "t7": (400, 305),
    "t10": (400, 409), "t12": (400, 485), "l1": (400, 524), "l3": (400, 602), "l4": (400, 641),
    "l5": (400, 685), "s2": (400, 723), "coccyx": (400, 832), "acromion": (146, 106),
    "scapula_superior_angle": (304, 86), "scapular_spine_medial": (306, 126),
    "scapular_spine_middle": (232, 112), "scapular_spine_lateral": (160, 104),
    "scapula_medial_border": (312, 196), "scapula_inferior_angle": (281, 299),
    "axilla_posterior": (179, 287), "posterior_axillary_fold": (186, 320), "waist": (232, 538),
    "iliac_crest_highest": (262, 643), "psis": (334, 723), "greater_trochanter": (184, 822),
    "ischial_tuberosity": (338, 934), "gluteal_fold": (300, 969),
}  # fmt: skip

AREAS = [
    Area("trapezius-upper-part", "neck", [
        (399, 12, "c"), (366, 14), (334, 20), (326, 36), (306, 47), (272, 59), (208, 80),
        (172, 96), (150, 108), (176, 114), (226, 106), (300, 92), (399, 70, "c"),
    ], fibres=Fan(60, 120)),
    Area("trapezius-middle-and-lower-part", "neck", [
        (399, 76, "c"), (300, 98), (226, 112), (172, 118), (158, 112), (168, 126), (226, 134),
        (288, 142), (314, 196), (346, 290), (380, 420), (399, 484, "c"),
    ], fibres=Fan(120, 124)),
    Area("levator-scapulae", "mid", [
        (346, 16), (358, 20), (352, 44), (332, 72), (313, 98), (302, 94), (306, 72), (326, 44),
    ], fibres=Fan(366, -40)),
    Area("rhomboid-major-minor", "lower", [
        (398, 42, "c"), (398, 226, "c"), (352, 254), (308, 286), (288, 298), (302, 252),
        (311, 200), (313, 140), (308, 108), (352, 76),
    ], fibres=Straight(140), deep=True),
    Area("supraspinatus", "eye", [
        (301, 117), (258, 108), (206, 101), (160, 101), (178, 93), (218, 80), (262, 76),
        (298, 88),
    ], fibres=Fan(120, 98), deep=True),
    Area("infraspinatus", "eye", [
        (305, 138), (310, 196), (302, 248), (285, 287), (264, 270), (222, 222), (178, 166),
        (152, 126), (166, 119), (226, 127),
    ], fibres=Fan(110, 118)),
    Area("teres-minor", "chew", [
        (248, 264), (216, 226), (172, 172), (148, 132), (138, 142), (156, 180), (192, 228),
        (232, 270),
    ], fibres=Fan(100, 96)),
    Area("teres-major", "mid", [
        (284, 299), (262, 284), (232, 276), (198, 240), (168, 208), (160, 218), (176, 248),
        (206, 280), (244, 304), (278, 314),
    ], fibres=Fan(90, 176)),
    Area("deltoid-posterior-part", "skin", [
        (152, 112), (196, 116), (178, 150), (158, 188), (134, 234), (106, 290), (84, 332),
        (62, 334), (62, 290), (72, 232), (88, 176), (108, 144), (130, 124),
    ], fibres=Fan(52, 470)),
    Area("latissimus-dorsi", "back", [
        (398, 307, "c"), (398, 492, "c"), (386, 516), (356, 552), (324, 598), (294, 650),
        (262, 648), (230, 640), (233, 580), (233, 526), (223, 474), (207, 416), (191, 362),
        (186, 330), (185, 302), (178, 276), (166, 252), (158, 234), (166, 234), (184, 266),
        (210, 296), (246, 316), (290, 318), (340, 311),
    ], fibres=Fan(128, 196)),
    Area("erector-spinae-thoracic-part", "chew", [
        (397, 80, "c"), (376, 88), (360, 160), (352, 280), (344, 384), (338, 472), (366, 482),
        (397, 488, "c"),
    ], fibres=Straight(94), deep=True),
    Area("erector-spinae-lumbar-part", "chew", [
        (397, 494, "c"), (364, 488), (337, 478), (327, 524), (321, 580), (322, 640), (328, 694),
        (344, 724), (368, 750), (386, 776), (397, 784, "c"),
    ], fibres=Straight(87), deep=True),
    Area("multifidus", "mid", [
        (398, 548, "c"), (386, 568), (374, 630), (358, 686), (350, 716), (364, 736), (382, 764),
        (398, 776, "c"),
    ], fibres=Straight(104), deep=True),
    Area("quadratus-lumborum", "eye", [
        (340, 514), (318, 524), (300, 536), (290, 586), (278, 656), (302, 668), (320, 676),
        (334, 640), (339, 580),
    ], fibres=Straight(97), deep=True),
    Area("gluteus-medius", "lower", [
        (216, 660), (250, 654), (288, 674), (320, 704), (292, 726), (254, 758), (216, 800),
        (190, 836), (178, 832), (184, 790), (194, 732), (204, 690),
    ], fibres=Fan(182, 900)),
    Area("gluteus-maximus", "upper", [
        (332, 712), (350, 742), (374, 774), (390, 800), (394, 856), (392, 918), (376, 944),
        (334, 960), (280, 964), (226, 952), (176, 926), (164, 904), (172, 866), (190, 842),
        (218, 804), (256, 762), (296, 728),
    ], fibres=Straight(141)),
    Area("piriformis", "back", [
        (372, 750), (376, 792), (350, 802), (300, 812), (244, 825), (192, 832), (190, 818),
        (240, 804), (300, 780), (346, 756),
    ], fibres=Fan(60, 844), deep=True),
    Area("triceps-brachii", "chew", [
        (134, 246), (152, 254), (166, 274), (166, 312), (150, 350), (130, 394), (122, 412),
        (96, 414), (64, 406), (60, 376), (74, 348), (96, 316), (116, 280),
    ], fibres=Fan(40, 640)),
    Area("nape-skin", None, [
        (402, 9, "c"), *NECK_CUT[1:], *OUTER[1:7], (330, 66), (402, 76, "c"),
    ]),
    Area("arm-skin", None, [
        *OUTER[11:], *ARM_CUT[1:], *INNER[1:], (160, 230), (140, 170),
    ]),
    Area("back-skin", None, [
        (402, 20, "c"), (330, 40), *OUTER[5:16], (150, 210), (178, 270),
        *FLANK[:17], (402, 786, "c"),
    ]),
    Area("buttock-skin", None, [
        (402, 700, "c"), (320, 690), (262, 646), (206, 656), *FLANK[15:], *THIGH_CUT[1:],
        *THIGH[1:], (402, 942, "c"),
    ]),
]  # fmt: skip
