"""The direction of each character of a line: the Unicode Bidirectional Algorithm (UAX 9).

Embeddings and overrides are not honoured: they stand as their numbers, since they can hide what
was typed. Isolates are.
"""

from unicodedata import bidirectional

from injector_app.reports.bidi_brackets import bracket_pairs

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def base_level(text: str) -> int:
    """0 or 1: the direction of the first letter that has one, outside isolates (P2, P3)."""
    depth = 0
    for kind in map(bidirectional, text):
        depth += (kind in ISOLATES) - (kind == "PDI" and depth > 0)
        if depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character."""
    found = [base] * len(text)
    _resolve(text, list(range(len(text))), base, found)
    return found


def visual_order(found: list[int]) -> list[int]:
    """The places of the line from left to right (L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def _resolve(text: str, places: list[int], level: int, found: list[int]) -> None:
    outer = _without_isolates(text, places, level, found)
    side = "R" if level % 2 else "L"
    kinds = _weak([bidirectional(text[place]) or "L" for place in outer], side)
    _brackets([text[place] for place in outer], kinds, side)
    for place, kind in zip(outer, _neutral(kinds, side), strict=True):
        if level % 2:
            found[place] = level + (kind != "R")
        else:
            found[place] = level + {"L": 0, "R": 1}.get(kind, 2)


def _without_isolates(text: str, places: list[int], level: int, found: list[int]) -> list[int]:
    outer: list[int] = []
    at = 0
    while at < len(places):
        outer.append(places[at])
        kind = bidirectional(text[places[at]])
        at += 1
        if kind in ISOLATES:
            end = _end_of_isolate(text, places, at)
            inner = places[at:end]
            odd = kind == "RLI" or (
                kind == "FSI" and base_level("".join(text[place] for place in inner)) == 1
            )
            _resolve(text, inner, level + 1 + (level % 2 == odd), found)
            at = end
    return outer


def _end_of_isolate(text: str, places: list[int], start: int) -> int:
    depth = 1
    for at in range(start, len(places)):
        kind = bidirectional(text[places[at]])
        depth += (kind in ISOLATES) - (kind == "PDI")
        if depth == 0:
            return at
    return len(places)


def _weak(kinds: list[str], side: str) -> list[str]:
    """Rules W1 to W7; marks and joiners go with what stands before them."""
    made: list[str] = []
    strong = side
    for at, each in enumerate(kinds):
        kind = each
        if kind in {"NSM", "BN"}:
            kind = made[-1] if made else side
            kind = "ON" if at and kinds[at - 1] in {*ISOLATES, "PDI"} else kind
        if kind in {"L", "R", "AL"}:
            strong = kind
        made.append("AN" if kind == "EN" and strong == "AL" else kind)
    made = ["R" if kind == "AL" else kind for kind in made]
    _separators(made)
    _terminators(made)
    made = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in made]
    strong = side
    for at, kind in enumerate(made):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            made[at] = "L"
    return made


def _separators(kinds: list[str]) -> None:
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        if before == after and (
            (kind == "CS" and before in {"EN", "AN"}) or (kind == "ES" and before == "EN")
        ):
            kinds[at] = before


def _terminators(kinds: list[str]) -> None:
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        touches = (at > 0 and kinds[at - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        if end > at and touches:
            kinds[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)


def _brackets(text: list[str], kinds: list[str], side: str) -> None:
    """Rule N0: a pair of brackets has one direction."""
    for first, last in bracket_pairs(text, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[first + 1 : last]} - {None}
        if side in inside:
            kinds[first] = kinds[last] = side
        elif inside:
            before = [_STRONG[kind] for kind in kinds[:first] if kind in _STRONG]
            other = (before[-1] if before else side) != side
            kinds[first] = kinds[last] = ("L" if side == "R" else "R") if other else side


def _neutral(kinds: list[str], side: str) -> list[str]:
    """Rules N1 and N2."""
    made = list(kinds)
    at = 0
    while at < len(made):
        end = at
        while end < len(made) and made[end] in _NEUTRAL:
            end += 1
        if end > at:
            before = _STRONG[made[at - 1]] if at else side
            after = _STRONG[made[end]] if end < len(made) else side
            made[at:end] = [before if before == after else side] * (end - at)
        at = max(end, at + 1)
    return made
