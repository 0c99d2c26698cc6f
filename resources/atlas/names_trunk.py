"""Names of the areas of the trunk."""

MUSCLE, SKIN = "muscle", "skin area"

NAMES_TRUNK: dict[str, tuple[str, str, str]] = {
    "triceps-brachii": ("musculus triceps brachii", "triceps brachii", MUSCLE),
    "teres-minor": ("musculus teres minor", "teres minor", MUSCLE),
    "teres-major": ("musculus teres major", "teres major", MUSCLE),
    "erector-spinae-thoracic-part": (
        "musculus erector spinae, pars thoracica",
        "erector spinae, thoracic part",
        MUSCLE,
    ),
    "erector-spinae-lumbar-part": (
        "musculus erector spinae, pars lumbalis",
        "erector spinae, lumbar part",
        MUSCLE,
    ),
    "multifidus": ("musculus multifidus lumborum", "multifidus, lumbar part", MUSCLE),
    "quadratus-lumborum": ("musculus quadratus lumborum", "quadratus lumborum", MUSCLE),
    "gluteus-medius": ("musculus gluteus medius", "gluteus medius", MUSCLE),
    "gluteus-maximus": ("musculus gluteus maximus", "gluteus maximus", MUSCLE),
    "piriformis": ("musculus piriformis", "piriformis", MUSCLE),
    "deltoid-anterior-part": (
        "pars clavicularis musculi deltoidei",
        "deltoid, anterior part",
        MUSCLE,
    ),
    "pectoralis-minor": ("musculus pectoralis minor", "pectoralis minor", MUSCLE),
    "rectus-abdominis": ("musculus rectus abdominis", "rectus abdominis", MUSCLE),
    "external-oblique": (
        "musculus obliquus externus abdominis",
        "external oblique of the abdomen",
        MUSCLE,
    ),
    "submammary-skin": ("regio inframammaria", "submammary skin", SKIN),
    "inguinal-skin": ("regio inguinalis", "inguinal skin", SKIN),
    "sternum-skin": ("regio presternalis", "skin over the sternum", SKIN),
    "abdominal-skin": ("cutis abdominis", "skin of the abdomen", SKIN),
    "neck-skin": ("cutis colli", "skin of the neck", SKIN),
    "nape-skin": ("cutis nuchae", "skin of the nape", SKIN),
    "chest-skin": ("cutis pectoris", "skin of the chest", SKIN),
    "back-skin": ("cutis dorsi", "skin of the back", SKIN),
    "arm-skin": ("cutis brachii", "skin of the upper arm", SKIN),
    "buttock-skin": ("regio glutealis", "skin of the buttock", SKIN),
    "groin-skin": ("cutis inguinis", "skin of the groin and hip", SKIN),
}
