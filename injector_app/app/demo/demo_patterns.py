"""What the clinicians of the demo clinic inject, each for one use of the toxin."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spot:
    """A dose into the middle of one region."""

    diagram: str
    side: str
    region: str
    units: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """Where and how much: the sites of a protocol, single spots, or both.

    The doses are the published ones, else `dose` for every site, else those of `doses` by region;
    sites without a dose are left out.
    """

    indication: str
    icd10: str
    product: str
    vial: str
    diluent_ml: str
    protocol: str = ""
    dose: str = ""
    doses: Mapping[str, str] = field(default_factory=dict)
    spots: tuple[Spot, ...] = ()


_RIGHT_FLEXORS = tuple(
    Spot("upper_limb_flexor_right", "right", muscle, units)
    for muscle, units in (
        ("biceps-brachii", "50"),
        ("flexor-carpi-radialis", "25"),
        ("flexor-carpi-ulnaris", "25"),
        ("flexor-digitorum-superficialis", "40"),
        ("flexor-digitorum-profundus", "30"),
    )
)
_LIDS = {
    "orbicularis-oculi-pretarsal-upper-lid": "1.25",
    "orbicularis-oculi-pretarsal-lower-lid": "1.25",
}
_NECK = {
    "sternocleidomastoid": "25",
    "levator-scapulae": "30",
    "scalene-group": "15",
    "splenius-capitis": "45",
    "trapezius-upper-part": "25",
}
_NECK_B = {
    "sternocleidomastoid": "750",
    "levator-scapulae": "500",
    "splenius-capitis": "1000",
    "trapezius-upper-part": "500",
}

PATTERNS: Mapping[str, Pattern] = {
    "glabella": Pattern("glabellar-lines", "Z41.1", "botox-cosmetic", "50", "1.25", "glabella_ona"),
    "upper face": Pattern(
        "upper-facial-lines", "Z41.1", "botox-cosmetic", "100", "2.5", "upper_face_ona"
    ),
    "crow's feet": Pattern(
        "lateral-canthal-lines", "Z41.1", "botox-cosmetic", "50", "1.25", "lateral_canthal_ona"
    ),
    "glabella, Dysport": Pattern(
        "glabellar-lines", "Z41.1", "dysport", "300", "2.5", "glabella_abo"
    ),
    "glabella, Xeomin": Pattern(
        "glabellar-lines", "Z41.1", "xeomin", "50", "1.25", "glabella_inco"
    ),
    "glabella, Jeuveau": Pattern(
        "glabellar-lines", "Z41.1", "jeuveau", "100", "2.5", "glabella_prabo"
    ),
    "glabella, Daxxify": Pattern(
        "glabellar-lines", "Z41.1", "daxxify", "50", "0.6", "glabella_dax"
    ),
    "glabella, Letybo": Pattern(
        "glabellar-lines", "Z41.1", "letybo", "50", "1.25", "glabella_leti", dose="4"
    ),
    "bunny lines": Pattern(
        "nasal-lines", "Z41.1", "botox-cosmetic", "50", "1.25", "bunny_lines_ona", dose="2"
    ),
    "perioral": Pattern(
        "perioral-lines", "Z41.1", "botox-cosmetic", "50", "1.25", "perioral_ona", dose="1"
    ),
    "gummy smile": Pattern(
        "excess-gingival-display",
        "Z41.1",
        "botox-cosmetic",
        "50",
        "1.25",
        "gummy_smile_ona",
        dose="2.5",
    ),
    "mouth corners": Pattern(
        "downturned-oral-commissure", "Z41.1", "botox-cosmetic", "50", "1.25", "dao_ona", dose="2"
    ),
    "chin": Pattern(
        "dimpled-chin", "Z41.1", "botox-cosmetic", "50", "1.25", "mentalis_ona", dose="3"
    ),
    "masseter": Pattern(
        "masseter-hypertrophy", "Z41.1", "botox-cosmetic", "100", "2.5", "masseter_ona", dose="12.5"
    ),
    "platysma": Pattern(
        "platysma-bands",
        "Z41.1",
        "botox-cosmetic",
        "50",
        "1.25",
        "platysma_ona_26",
        doses={"platysma": "1.5"},
    ),
    "migraine": Pattern("chronic-migraine", "G43.709", "botox", "200", "4", "preempt_155"),
    "migraine, more sites": Pattern(
        "chronic-migraine", "G43.709", "botox", "200", "4", "preempt_195", dose="5"
    ),
    "torticollis, Dysport": Pattern(
        "cervical-dystonia-torticollis",
        "G24.3",
        "dysport",
        "500",
        "1",
        "cd_torticollis_right_abo",
        doses={"splenius-capitis": "350", "sternocleidomastoid": "150"},
    ),
    "torticollis, Botox": Pattern(
        "cervical-dystonia-torticollis",
        "G24.3",
        "botox",
        "200",
        "2",
        "cd_type1_right_ona",
        doses=_NECK,
    ),
    "neck, Xeomin": Pattern(
        "cervical-dystonia", "G24.3", "xeomin", "200", "2", "cd_start_inco", doses=_NECK
    ),
    "neck, Daxxify": Pattern(
        "cervical-dystonia", "G24.3", "daxxify", "100", "1", "cd_start_inco", doses=_NECK
    ),
    "neck, Myobloc": Pattern(
        "cervical-dystonia", "G24.3", "myobloc", "5000", "", "cd_start_inco", doses=_NECK_B
    ),
    "eyelids, Botox": Pattern(
        "blepharospasm", "G24.5", "botox", "100", "4", "blepharospasm_ona", doses=_LIDS
    ),
    "eyelids, Xeomin": Pattern(
        "blepharospasm", "G24.5", "xeomin", "50", "2", "blepharospasm_inco", doses=_LIDS
    ),
    "half face": Pattern(
        "hemifacial-spasm",
        "G51.32",
        "botox",
        "100",
        "4",
        "hemifacial_spasm_left_ona",
        doses={**_LIDS, "zygomaticus-major": "1.25", "risorius": "1.25", "mentalis": "2.5"},
    ),
    "arm": Pattern("upper-limb-spasticity", "I69.351", "botox", "200", "4", spots=_RIGHT_FLEXORS),
    "arm, Xeomin": Pattern(
        "upper-limb-spasticity", "I69.351", "xeomin", "200", "4", spots=_RIGHT_FLEXORS
    ),
    "shoulders": Pattern(
        "myofascial-pain-syndrome", "M79.18", "botox", "100", "2", "mps_uppertrap_ona", dose="20"
    ),
    "trigeminal": Pattern(
        "trigeminal-neuralgia", "G50.0", "botox", "100", "2", "tn_v2_right_ona", dose="5"
    ),
    "armpits": Pattern("axillary-hyperhidrosis", "L74.510", "botox", "100", "4", "axillary_ona"),
    "armpits, Dysport": Pattern(
        "axillary-hyperhidrosis", "L74.510", "dysport", "300", "3", "axillary_abo"
    ),
    "palms": Pattern(
        "palmar-hyperhidrosis", "L74.512", "botox", "100", "4", "palmar_ona_50", dose="2.5"
    ),
    "soles": Pattern(
        "plantar-hyperhidrosis", "L74.513", "botox", "200", "8", "plantar_ona", dose="2"
    ),
    "forehead sweat": Pattern(
        "craniofacial-hyperhidrosis", "L74.511", "botox", "100", "4", "craniofacial_ona", dose="2"
    ),
    "saliva, Xeomin": Pattern("sialorrhoea", "K11.7", "xeomin", "100", "2", "sialorrhoea_inco"),
    "saliva, Myobloc": Pattern(
        "sialorrhoea", "K11.7", "myobloc", "2500", "", "sialorrhoea_rima_1500"
    ),
}
