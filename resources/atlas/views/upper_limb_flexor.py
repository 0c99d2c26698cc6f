"""The whole left upper limb from the flexor side, the thumb on the viewer's right."""

from geometry import Point
from limb import limb_contour
from sheet import Sheet
from view import body_reference

# The arm ends where it leaves the trunk, in a line from the shoulder to the axilla.
ARM = [
    (415,-10), (900,-10), (900,1010), (300,1010), (300,290), (323,220), (348,145), (376,70),
]  # fmt: skip
AXILLA = (320, 224)
CONTOUR = [(318, 9), (533, 747), (517, 708), (462, 704), (477, 748), AXILLA]

# Shoulder and arm, elbow, forearm, wrist, palm.
CREASES = [
    # Front fold of the axilla, where arm and trunk touch.
    ([(300, 152), (320, 160), (334, 172), (330, 194), (320, 224)], 1.6, "ink2", 0.5, 0.1),
    ([(336, 168), (348, 158), (354, 146)], 1.1, "ink2-80", 0.15, 0.6),
    # Furrow between the deltoid and the pectoral, then between the deltoid and the biceps.
    ([(336, 54), (346, 90), (360, 130), (374, 158)], 1.1, "ink3-60", 0.6, 0.35),
    ([(378, 164), (398, 190), (418, 212), (432, 226)], 1.2, "ink3-80", 0.4, 0.45),
    ([(338, 33), (356, 40), (380, 50)], 0.9, "ink3-40", 0.5, 0.5),
    # Biceps: its medial and lateral furrow, its tendon.
    ([(338, 226), (348, 272), (362, 320), (378, 366)], 1.2, "ink3-80", 0.45, 0.5),
    ([(432, 246), (440, 296), (444, 340), (440, 376)], 1.1, "ink3-60", 0.5, 0.5),
    ([(414, 366), (420, 390), (424, 416)], 1.0, "ink3-60", 0.5, 0.3),
    ([(434, 362), (434, 388), (433, 414)], 0.9, "ink3-60", 0.5, 0.3),
    # Elbow.
    ([(387, 420), (408, 426), (430, 428), (452, 424), (471, 416)], 1.4, "ink2", 0.4, 0.4),
    ([(396, 431), (416, 436), (438, 437), (456, 433)], 0.8, "ink3-60", 0.4, 0.5),
    ([(379, 404), (386, 412), (387, 422)], 0.9, "ink3-60", 0.4, 0.6),
    # Brachioradialis, pronator and flexor mass.
    ([(450, 398), (446, 436), (452, 486), (464, 540), (474, 588)], 1.2, "ink3-80", 0.35, 0.55),
    ([(394, 414), (416, 444), (438, 476), (455, 512)], 0.9, "ink3-60", 0.4, 0.5),
    ([(398, 482), (414, 524), (432, 566), (446, 604)], 0.9, "ink3-60", 0.5, 0.5),
    # Tendons at the wrist: flexor carpi radialis, palmaris longus, flexor carpi ulnaris.
    ([(482, 652), (493, 694), (502, 738)], 1.0, "ink3-80", 0.6, 0.2),
    ([(487, 654), (498, 694), (507, 737)], 0.8, "ink3-60", 0.6, 0.2),
    ([(474, 650), (485, 694), (493, 740)], 1.0, "ink3-80", 0.6, 0.2),
    ([(456, 664), (468, 704), (478, 744)], 0.9, "ink3-60", 0.6, 0.2),
    # Wrist.
    ([(476, 745), (488, 749), (504, 749), (518, 746), (529, 740)], 1.4, "ink2", 0.3, 0.3),
    ([(476, 753), (490, 757), (508, 756), (524, 750)], 1.0, "ink2-80", 0.35, 0.35),
    ([(478, 737), (492, 740), (508, 739)], 0.7, "ink3-60", 0.4, 0.4),
    # Palm.
    ([(572, 828), (563, 812), (549, 797), (532, 784), (520, 768), (516, 758)],
     1.5, "ink2", 0.12, 0.5),
    ([(574, 830), (562, 829), (545, 826), (526, 818), (509, 806), (497, 795)],
     1.4, "ink2", 0.12, 0.5),
    ([(485, 838), (497, 838), (513, 844), (529, 852), (543, 862), (549, 872)],
     1.4, "ink2", 0.15, 0.45),
    ([(513, 770), (515, 796), (522, 820), (531, 836)], 0.8, "ink3-60", 0.5, 0.5),
    ([(494, 800), (500, 818), (504, 830)], 0.7, "ink3-40", 0.5, 0.5),
    ([(556, 778), (566, 792), (573, 806)], 0.7, "ink3-40", 0.5, 0.5),
    # Thumb, and its web over the palm.
    ([(575, 818), (571, 813), (567, 804)], 1.2, "ink2-80", 0.1, 0.7),
    ([(581, 828), (589, 825), (596, 817)], 0.9, "ink2-80", 0.3, 0.3),
    ([(594, 842), (602, 838), (609, 830)], 0.9, "ink2-80", 0.3, 0.3),
]  # fmt: skip

# Creases of the fingers, one line each: left end, lowest point, right end.
FINGERS = [
    ((487, 882), (494, 884), (503, 882)),
    ((490, 911), (498, 913), (505, 910)),
    ((491, 893), (498, 895), (504, 893)),
    ((509, 884), (520, 888), (533, 885)),
    ((514, 909), (525, 911), (537, 907)),
    ((521, 943), (530, 945), (541, 941)),
    ((537, 885), (548, 889), (561, 881)),
    ((548, 916), (558, 917), (569, 911)),
    ((558, 950), (567, 950), (577, 945)),
    ((564, 876), (576, 879), (589, 869)),
    ((579, 898), (589, 898), (599, 890)),
    ((591, 927), (600, 926), (609, 919)),
]


def outline() -> list[Point]:
    """The border of the posed body."""
    return [(x, y) for x, y in max(body_reference("upper_limb_flexor")["outline"], key=len)]


def draw(sheet: Sheet) -> None:
    """Skin and tone, then creases and the contours."""
    border = outline()
    sheet.skin(border, window=ARM)
    sheet.tones(body_reference("upper_limb_flexor")["tones"], gain=0.85, window=ARM)
    sheet.layer("ink")
    sheet.creases(CREASES, window=ARM)
    sheet.edge(border, ARM)
    for left, low, right in FINGERS:
        sheet.ink([left, low, right], 0.9, "ink2-80", a=0.3, b=0.3, tip=0.1)
    limb_contour(sheet, border, CONTOUR, ARM)
