"""Names of the areas of the trunk."""

MUSCLE, SKIN = "muscle", "skin area"

NAMES_TRUNK: dict[str, tuple[str, str, str]] = {
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
    "piriformis": ("musculus piriformis", "piriformis", MUSCLE),
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
}
