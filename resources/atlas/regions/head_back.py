"""Areas of the head from behind, drawn on the viewer's left (the patient's left)."""

from areas import Area, within
from fibres import Fan, Straight
from views.head_back import BUST, EAR, FACE, HAIR_TOP, NAPE, NECK, SIDE

LANDMARKS = {
    "vertex": (400, 93), "whorl": (400, 212), "lambda": (400, 290), "inion": (400, 490),
    "nape_hairline": (400, 660), "ear_top": (153, 406), "ear_lobe": (178, 554),
    "mastoid": (214, 560), "neck_waist": (261, 746), "trapezius_shoulder": (100, 953),
    "c7": (400, 925), "nuchal_line_middle": (307, 497),
    "nuchal_line_medial": (380, 491), "nuchal_line_lateral": (240, 512), "c2": (400, 614),
    "c4": (400, 742), "necklace_line": (262, 800),
}  # fmt: skip

AREAS = within([
    Area("occipitalis", "upper", [
        (384, 388), (340, 378), (296, 384), (256, 406), (236, 440), (242, 472), (268, 494),
        (316, 508), (362, 502), (386, 490),
    ], fibres=Fan(330, 1200)),
    Area("cervical-paraspinal-group", None, [
        (398, 512, "c"), (376, 514), (352, 522), (348, 580), (346, 660), (344, 740), (348, 800),
        (398, 812, "c"),
    ]),
    Area("semispinalis-capitis", "back", [
        (396, 514), (374, 512), (354, 520), (351, 580), (349, 660), (347, 740), (350, 800),
        (384, 806), (396, 760),
    ], fibres=Straight(90)),
    Area("splenius-capitis", "back", [
        (346, 526), (306, 514), (250, 516), (208, 532), (214, 556), (252, 586), (300, 650),
        (334, 720), (346, 760), (349, 660), (350, 580),
    ], fibres=Fan(470, 900)),
    Area("levator-scapulae", "back", [
        (270, 724), (284, 716), (288, 780), (280, 840), (254, 892), (222, 930), (204, 928),
        (232, 892), (258, 846), (268, 800),
    ], fibres=Fan(300, 400), deep=True),
    Area("trapezius-upper-part", "neck", [
        (399, 520, "c"), (386, 522), (366, 620), (338, 720), (304, 810), (262, 864), (200, 908),
        (120, 952), (90, 968), (200, 980), (399, 984, "c"),
    ], fibres=Fan(400, 1500)),
    Area("sternocleidomastoid", "neck", [
        (202, 572), (214, 562), (228, 582), (248, 640), (264, 704), (268, 742), (261, 716),
        (244, 676), (226, 634),
    ], fibres=Fan(190, 380)),
    Area("scalp-skin", None, [
        (402, 91, "c"), *HAIR_TOP[1:], *SIDE[1:], *NAPE[1:-1], (402, 659, "c"),
    ]),
    Area("auricle", None, [*EAR, (194, 540), (176, 520), (164, 470), (160, 412)]),
    Area("nape-skin", None, [
        (402, 640, "c"), (366, 646), (316, 644), (256, 640), (214, 596), (186, 540), (186, 550),
        *FACE[1:], *NECK[1:12], (104, 945), (160, 960), (280, 982), (402, 990, "c"),
    ]),
    # Nothing is injected below the nuchal line for occipitalis.
    Area("below-nuchal-line", None, [
        (402, 496, "c"), (354, 508), (307, 512), (250, 516), (208, 534), (206, 548), (250, 552),
        (307, 546), (354, 542), (402, 530, "c"),
    ]),
], BUST)  # fmt: skip
