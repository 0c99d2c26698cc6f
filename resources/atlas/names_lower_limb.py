"""Names of the areas of the lower limb."""

MUSCLE, SKIN, CAUTION = "muscle", "skin area", "caution zone"

NAMES_LOWER_LIMB: dict[str, tuple[str, str, str]] = {
    "iliopsoas": ("musculus iliopsoas", "iliopsoas", MUSCLE),
    "tensor-fasciae-latae": ("musculus tensor fasciae latae", "tensor fasciae latae", MUSCLE),
    "sartorius": ("musculus sartorius", "sartorius", MUSCLE),
    "rectus-femoris": ("musculus rectus femoris", "rectus femoris", MUSCLE),
    "vastus-lateralis": ("musculus vastus lateralis", "vastus lateralis", MUSCLE),
    "vastus-medialis": ("musculus vastus medialis", "vastus medialis", MUSCLE),
    "vastus-intermedius": ("musculus vastus intermedius", "vastus intermedius", MUSCLE),
    "adductor-longus": ("musculus adductor longus", "adductor longus", MUSCLE),
    "adductor-magnus": ("musculus adductor magnus", "adductor magnus", MUSCLE),
    "gracilis": ("musculus gracilis", "gracilis", MUSCLE),
    "femoral-triangle": ("trigonum femorale", "femoral triangle, vessels and nerve", CAUTION),
    "tibialis-anterior": ("musculus tibialis anterior", "tibialis anterior", MUSCLE),
    "extensor-hallucis-longus": (
        "musculus extensor hallucis longus",
        "extensor hallucis longus",
        MUSCLE,
    ),
    "extensor-digitorum-longus": (
        "musculus extensor digitorum longus",
        "extensor digitorum longus",
        MUSCLE,
    ),
    "fibularis-longus": ("musculus fibularis longus", "fibularis longus", MUSCLE),
    "gluteus-maximus": ("musculus gluteus maximus", "gluteus maximus", MUSCLE),
    "semitendinosus": ("musculus semitendinosus", "semitendinosus", MUSCLE),
    "semimembranosus": ("musculus semimembranosus", "semimembranosus", MUSCLE),
    "biceps-femoris": ("musculus biceps femoris", "biceps femoris", MUSCLE),
    "popliteal-fossa": ("fossa poplitea", "popliteal fossa, vessels and nerves", CAUTION),
    "gastrocnemius-medial-head": (
        "caput mediale musculi gastrocnemii",
        "gastrocnemius, medial head",
        MUSCLE,
    ),
    "gastrocnemius-lateral-head": (
        "caput laterale musculi gastrocnemii",
        "gastrocnemius, lateral head",
        MUSCLE,
    ),
    "soleus": ("musculus soleus", "soleus", MUSCLE),
    "tibialis-posterior": ("musculus tibialis posterior", "tibialis posterior", MUSCLE),
    "flexor-digitorum-longus": (
        "musculus flexor digitorum longus",
        "flexor digitorum longus",
        MUSCLE,
    ),
    "flexor-hallucis-longus": (
        "musculus flexor hallucis longus",
        "flexor hallucis longus",
        MUSCLE,
    ),
    # Skin that answers where no muscle is drawn
    "groin-skin": ("cutis inguinis", "skin of the groin and hip", SKIN),
    "thigh-skin-anterior": ("facies anterior femoris", "skin of the thigh, front", SKIN),
    "knee-skin-anterior": ("regio genus anterior", "skin of the knee, front", SKIN),
    "leg-skin-anterior": ("facies anterior cruris", "skin of the leg, front", SKIN),
    "foot-dorsum-skin": ("dorsum pedis", "skin of the back of the foot", SKIN),
    "buttock-skin": ("regio glutealis", "skin of the buttock", SKIN),
    "thigh-skin-posterior": ("facies posterior femoris", "skin of the thigh, back", SKIN),
    "knee-skin-posterior": ("regio genus posterior", "skin of the knee, back", SKIN),
    "leg-skin-posterior": ("facies posterior cruris", "skin of the leg, back", SKIN),
    "heel-skin-posterior": ("regio calcanea", "skin of the heel, back", SKIN),
}
