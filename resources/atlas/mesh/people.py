"""People: weights of shape targets for a neutral young adult and what a scene changes of it."""

from collections.abc import Iterator

from mesh.base_mesh import Targets

# A mean of the three sets of the mesh: no ancestry dominates.
ANCESTRY = {"caucasian": 0.34, "african": 0.33, "asian": 0.33}
# What an ear, neck, nose or eye of the mean of the mesh lacks of that of a real adult.
PORTRAIT = {
    "ears/l-ear-wing-decr": 0.35,
    "ears/l-ear-trans-up": 0.55,
    "ears/l-ear-scale-decr": 0.1,
    "ears/l-ear-lobe-decr": 0.2,
    "ears/r-ear-wing-decr": 0.35,
    "ears/r-ear-trans-up": 0.55,
    "ears/r-ear-scale-decr": 0.1,
    "ears/r-ear-lobe-decr": 0.2,
    "neck/neck-scale-horiz-decr": 0.6,
    "head/head-oval": 0.28,
    "nose/nose-scale-horiz-decr": 0.55,
    "nose/nose-nostrils-width-decr": 0.15,
    "mouth/mouth-scale-horiz-decr": 0.1,
    "chin/chin-width-decr": 0.3,
    "eyes/l-eye-scale-incr": 0.55,
    "eyes/r-eye-scale-incr": 0.55,
    "eyes/l-eye-trans-in": 0.12,
    "eyes/r-eye-trans-in": 0.12,
}

MALE_GENDER = 0.88
# What a male head has besides: less of some corrections above, and a heavier brow.
MALE_PORTRAIT = {
    "neck/neck-scale-horiz-decr": -0.4,
    "head/head-oval": -0.08,
    "chin/chin-width-decr": -0.25,
    "mouth/mouth-upperlip-height-decr": 0.35,
    "mouth/mouth-lowerlip-height-decr": 0.35,
    "eyebrows/eyebrows-trans-down": 0.35,
    "eyebrows/eyebrows-trans-forward": 0.35,
    "eyes/l-eye-scale-incr": -0.2,
    "eyes/r-eye-scale-incr": -0.2,
}


def person(
    *,
    gender: float = 0.4,
    muscle: float = 0.0,
    weight: float = 0.0,
    extra: Targets | None = None,
) -> dict[str, float]:
    """A young adult: gender from 0 (female) to 1 (male), muscle and weight from -1 to 1."""
    found: dict[str, float] = {}
    for sex, share in (("female", 1 - gender), ("male", gender)):
        for name, part in ANCESTRY.items() if share else ():
            found[f"macrodetails/{name}-{sex}-young"] = share * part
        for build, part in _builds(muscle, weight) if share else ():
            found[f"macrodetails/universal-{sex}-young-{build}"] = share * part
    for name, value in (extra or {}).items():
        found[name] = found.get(name, 0) + value
    return found


def portrait(
    *, gender: float = 0.35, muscle: float = 0.0, extra: Targets | None = None
) -> dict[str, float]:
    """A person whose head and neck are seen from near."""
    return person(gender=gender, muscle=muscle, extra={**PORTRAIT, **(extra or {})})


def _builds(muscle: float, weight: float) -> Iterator[tuple[str, float]]:
    for first, a in _graded("muscle", muscle):
        for second, b in _graded("weight", weight):
            if a * b:
                yield f"{first}-{second}", a * b


def _graded(what: str, level: float) -> list[tuple[str, float]]:
    extreme = ("max" if level > 0 else "min") + what
    return [(f"average{what}", 1 - abs(level)), (extreme, abs(level))]
