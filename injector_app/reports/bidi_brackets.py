"""Pairs of brackets in a line (UAX 9, definition BD16)."""

from collections.abc import Sequence

_OPENING = dict(
    zip(
        "([{\u2329\u3008\u300a\u300c\u300e\u3010",
        ")]}\u232a\u3009\u300b\u300d\u300f\u3011",
        strict=True,
    )
)
_DEEPEST = 63


def bracket_pairs(text: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Places of opening and closing brackets that belong together, in order."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, (character, kind) in enumerate(zip(text, kinds, strict=True)):
        if kind != "ON":
            continue
        if character in _OPENING:
            if len(waiting) == _DEEPEST:
                return []
            waiting.append((_OPENING[character], at))
        for back in range(len(waiting) - 1, -1, -1):
            if waiting[back][0] == character:
                pairs.append((waiting[back][1], at))
                del waiting[back:]
                break
    return sorted(pairs)
