"""The colour of every fill, blended beforehand: paper knows no transparency."""

Theme = dict[str, str]

SKIN_STEPS = 30
FADE_STEPS = 24
HAIR_STEPS = 6
INK_STRENGTHS = (80, 60, 40)
STRAND_STRENGTHS = (50, 35, 25)

THEMES: dict[str, Theme] = {
    "light": {
        "paper": "#ffffff",
        "skin": "#fdf4ed",
        "shade": "#d2ab99",
        "ink": "#33231f",
        "ink2": "#5b423a",
        "ink3": "#93756a",
        "hair_light": "#d9cbc0",
        "hair_deep": "#b9a698",
        "hair_ink": "#4a382f",
        "brow": "#6d574a",
        "lip": "#b8756a",
        "sclera": "#fffdfb",
        "iris_light": "#a08e78",
        "iris_deep": "#574a3e",
        "pupil": "#17110f",
        "glint": "#ffffff",
        "lid_shadow": "#8f4f38",
        "lip_strength": "34",
        "grid": "#2b6cb0",
    },
    "dark": {
        "paper": "#14181d",
        "skin": "#d3bdaf",
        "shade": "#7d5747",
        "ink": "#1b1210",
        "ink2": "#3c2a24",
        "ink3": "#6d5248",
        "hair_light": "#8d7868",
        "hair_deep": "#6c594c",
        "hair_ink": "#241a16",
        "brow": "#4a3b33",
        "lip": "#a3534b",
        "sclera": "#eee7e1",
        "iris_light": "#8a7964",
        "iris_deep": "#43382e",
        "pupil": "#0d0908",
        "glint": "#ffffff",
        "lid_shadow": "#5a2c1e",
        "lip_strength": "45",
        "grid": "#1f5a9c",
    },
    "print": {
        "paper": "#ffffff",
        "skin": "#ffffff",
        "shade": "#aeaeae",
        "ink": "#000000",
        "ink2": "#2b2b2b",
        "ink3": "#6f6f6f",
        "hair_light": "#ececec",
        "hair_deep": "#d2d2d2",
        "hair_ink": "#3a3a3a",
        "brow": "#8a8a8a",
        "lip": "#808080",
        "sclera": "#ffffff",
        "iris_light": "#b0b0b0",
        "iris_deep": "#4a4a4a",
        "pupil": "#000000",
        "glint": "#ffffff",
        "lid_shadow": "#404040",
        "lip_strength": "28",
        "grid": "#606060",
    },
}

# One hue per group of muscles; skin areas and glands have their own.
MUSCLE_HUES = {
    "upper": "#c8553d",
    "eye": "#b8487f",
    "mid": "#8a5aa8",
    "lower": "#3f74b5",
    "chew": "#c98a1b",
    "neck": "#2f8f83",
    "back": "#5b7f2b",
    "gland": "#7a6a1f",
    "skin": "#4b6cb7",
}


def palette() -> dict[str, dict[str, str]]:
    """Every theme with every fill."""
    return {name: _fills(name, theme) for name, theme in THEMES.items()}


def _fills(name: str, theme: Theme) -> dict[str, str]:
    fills = {"paper": theme["paper"], "grid": theme["grid"]}
    fills |= _ramp("skin", theme["skin"], theme["shade"], SKIN_STEPS)
    fills |= _ramp("fade", theme["skin"], theme["paper"], FADE_STEPS)
    fills |= _ramp("hair", theme["hair_light"], theme["hair_deep"], HAIR_STEPS)
    return fills | _inks(theme) | _hair(theme) | _eyes(theme) | _lips(theme) | _muscles(name, theme)


def _ramp(prefix: str, first: str, last: str, steps: int) -> dict[str, str]:
    # One step beyond the end: hollows of the ear are darker than any tone.
    count = steps + 2 if prefix == "skin" else steps + 1
    return {f"{prefix}-{i}": mixed(first, last, i / steps) for i in range(count)}


def _inks(theme: Theme) -> dict[str, str]:
    under = mixed(theme["skin"], theme["shade"], 0.3)
    fills = {name: theme[name] for name in ("ink", "ink2", "ink3")}
    for name in ("ink", "ink2", "ink3"):
        for strength in INK_STRENGTHS:
            fills[f"{name}-{strength}"] = mixed(under, theme[name], strength / 100)
    return fills


def _hair(theme: Theme) -> dict[str, str]:
    scalp = mixed(theme["skin"], theme["shade"], 0.12)
    mass = mixed(theme["hair_light"], theme["hair_deep"], 0.35)
    fills = {"hair-ink": theme["hair_ink"], "lock": mixed(mass, theme["hair_ink"], 0.1)}
    for i, strength in enumerate((0.30, 0.55, 0.8)):
        fills[f"hairline-{i}"] = mixed(scalp, mass, strength)
    for strength in STRAND_STRENGTHS:
        fills[f"strand-{strength}"] = mixed(mass, theme["hair_ink"], strength / 100)
    for strength in (85, 60, 42):
        fills[f"brow-{strength}"] = mixed(scalp, theme["hair_ink"], strength / 100)
    return fills | {
        "brow-base": mixed(scalp, theme["brow"], 0.15),
        "vault-hair": mixed(mixed(theme["skin"], theme["shade"], 0.5), theme["brow"], 0.08),
    }


def _eyes(theme: Theme) -> dict[str, str]:
    shadow = theme["lid_shadow"]
    fills = {name: theme[name] for name in ("sclera", "pupil", "glint")}
    fills |= _ramp("iris", theme["iris_light"], theme["iris_deep"], 4)
    fills |= {f"iris-{i}-lid": mixed(fills[f"iris-{i}"], shadow, 0.25) for i in range(5)}
    return fills | {
        "sclera-lid": mixed(theme["sclera"], shadow, 0.2),
        "caruncle": mixed(theme["sclera"], theme["lip"], 0.45),
    }


def _lips(theme: Theme) -> dict[str, str]:
    strength = int(theme["lip_strength"]) / 100
    under = mixed(theme["skin"], theme["shade"], 0.25)
    return {
        "lip-upper": mixed(under, theme["lip"], strength * 1.15),
        "lip-upper-deep": mixed(under, theme["lip"], strength * 1.5),
        "lip-lower": mixed(under, theme["lip"], strength * 0.85),
        "lip-lower-light": mixed(under, theme["lip"], strength * 0.62),
        "nostril": mixed(mixed(theme["skin"], theme["shade"], 0.7), theme["ink"], 0.62),
    }


def _muscles(name: str, theme: Theme) -> dict[str, str]:
    under = mixed(theme["skin"], theme["shade"], 0.15)
    fills = {}
    for group, hue in MUSCLE_HUES.items():
        colour = grey(hue) if name == "print" else hue
        fills[f"muscle-{group}"] = mixed(under, colour, 0.9)
        fills[f"muscle-{group}-fibre"] = mixed(under, colour, 0.42)
    return fills


def mixed(a: str, b: str, share: float) -> str:
    """The colour at a share of the way from one to another."""
    pairs = zip(_channels(a), _channels(b), strict=True)
    values = (round(x + (y - x) * share) for x, y in pairs)
    return "#" + "".join(f"{max(0, min(255, value)):02x}" for value in values)


def grey(colour: str) -> str:
    """The grey of the same brightness."""
    red, green, blue = _channels(colour)
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02x}{level:02x}{level:02x}"


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
