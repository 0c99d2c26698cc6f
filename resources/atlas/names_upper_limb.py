"""Names of the areas that only the views of the upper limb have."""

NAMES_UPPER_LIMB: dict[str, tuple[str, str, str]] = {
    "dorsal-hand-skin": ("cutis dorsi manus", "skin of the back of the hand", "skin area"),
    "first-dorsal-interosseous": (
        "musculus interosseus dorsalis primus manus",
        "first dorsal interosseous",
        "muscle",
    ),
    "lumbricals-interossei": (
        "musculi lumbricales et interossei manus",
        "lumbricals / interossei",
        "muscle",
    ),
    "deltoid": ("musculus deltoideus", "deltoid", "muscle"),
    "coracobrachialis": ("musculus coracobrachialis", "coracobrachialis", "muscle"),
    "triceps-brachii-long-head": (
        "caput longum musculi tricipitis brachii",
        "triceps brachii, long head",
        "muscle",
    ),
    "triceps-brachii-lateral-head": (
        "caput laterale musculi tricipitis brachii",
        "triceps brachii, lateral head",
        "muscle",
    ),
    "triceps-brachii-medial-head": (
        "caput mediale musculi tricipitis brachii",
        "triceps brachii, medial head",
        "muscle",
    ),
    "anconeus": ("musculus anconeus", "anconeus", "muscle"),
    "extensor-carpi-radialis-longus-brevis": (
        "musculi extensores carpi radiales longus et brevis",
        "extensor carpi radialis longus/brevis",
        "muscle",
    ),
    "extensor-digitorum": ("musculus extensor digitorum", "extensor digitorum", "muscle"),
    "extensor-carpi-ulnaris": (
        "musculus extensor carpi ulnaris",
        "extensor carpi ulnaris",
        "muscle",
    ),
    "extensor-indicis": ("musculus extensor indicis", "extensor indicis", "muscle"),
    "extensor-pollicis-longus": (
        "musculus extensor pollicis longus",
        "extensor pollicis longus",
        "muscle",
    ),
    "abductor-pollicis-longus-extensor-pollicis-brevis": (
        "musculi abductor pollicis longus et extensor pollicis brevis",
        "abductor pollicis longus / extensor pollicis brevis",
        "muscle",
    ),
}
