"""Strings that break programs: the Big List of Naughty Strings, and as many more as wanted."""

import json
import random
import sys
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count, islice
from pathlib import Path

NAUGHTY = Path(__file__).parents[1] / "data" / "blns" / "blns.json"
SEED = 20_261_123
LONGEST = 1_000_000
PARTS = (
    *("<b>x</b>", "<img src=/etc/hostname>", "&amp;", "]]>", "<!--", "{0}", "{name}", "%s", "%n"),
    *("${jndi:x}", "\\input{x}", "$\\frac{1}{0}$", "'; DROP TABLE patients;--", "\x00", "\x1b[2J"),
    *("\u202e", "\u2066", "\u2069", "\u200b", "\ufeff", "\u0301" * 40, "=1+1", "@SUM(A1)", "../.."),
    *("C:\\CON", "\r\n", "\t", "\u2028", "\ud800", "\U0001f468\u200d\U0001f469\u200d\U0001f467"),
    *("\u0645\u062d\u0645\u062f", "\u05d3\u05d5\u05d3", "\u738b\u5c0f\u660e", "I\u0307", "\u0131"),
)
Maker = Callable[[random.Random], str]


def hostile_strings(how_many: int, *, seed: int = SEED) -> tuple[str, ...]:
    """That many strings, always the same for a seed; the naughty ones are all among them."""
    chosen = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    return (*islice(_naughty(), how_many), *islice(_made(chosen), max(0, how_many - _listed())))


def sample(how_many: int, *, seed: int = SEED) -> tuple[str, ...]:
    """Some of the ten thousand, from all over the list."""
    chosen = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    return tuple(chosen.sample(hostile_strings(10_000, seed=seed), how_many))


def _naughty() -> Iterator[str]:
    return iter(_list())


@cache
def _list() -> tuple[str, ...]:
    return tuple(json.loads(NAUGHTY.read_text("utf-8")))


def _listed() -> int:
    return len(_list())


def _made(chosen: random.Random) -> Iterator[str]:
    yield "x" * LONGEST
    makers: tuple[Maker, ...] = (_one, _block, _stack, _parts, _controls)
    for number in count():
        yield makers[number % len(makers)](chosen)


def _one(chosen: random.Random) -> str:
    return chr(chosen.randrange(sys.maxunicode + 1))


def _block(chosen: random.Random) -> str:
    start = chosen.randrange(0x20, 0x32000, 0x80)
    return "".join(chr(start + chosen.randrange(0x80)) for _ in range(chosen.randint(1, 30)))


def _stack(chosen: random.Random) -> str:
    marks = [chr(code) for code in range(0x300, 0x36F) if unicodedata.combining(chr(code))]
    return "".join("ae"[n % 2] + "".join(chosen.choices(marks, k=n)) for n in range(1, 12))


def _parts(chosen: random.Random) -> str:
    return chosen.choice(("", " ", "a")).join(chosen.choices(PARTS, k=chosen.randint(1, 5)))


def _controls(chosen: random.Random) -> str:
    code = chosen.choice((*range(0x20), *range(0x7F, 0xA0), *range(0x200B, 0x2070)))
    return f"An{chr(code)}na {chosen.randint(1, 99)}"
