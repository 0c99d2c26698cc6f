"""Lines stand in the order of UAX 9; expected orders are those of the unicode-bidi library."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.reports.bidi_levels import base_level, levels, visual_order

HEBREW = "\u05d0\u05d1"
ARABIC = "\u0639\u0633"


def seen(text: str, base: int | None = None) -> str:
    found = levels(text, base_level(text) if base is None else base)
    return "".join(text[place] for place in visual_order(found))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc 12", "abc 12"),
        (HEBREW, HEBREW[::-1]),
        (f"{HEBREW} 12", f"12 {HEBREW[::-1]}"),
        (f"{HEBREW} 1.5", f"1.5 {HEBREW[::-1]}"),
        (f"{HEBREW} 10%", f"10% {HEBREW[::-1]}"),
        (f"{ARABIC} 10%", f"%10 {ARABIC[::-1]}"),
        (f"a {HEBREW} b", f"a {HEBREW[::-1]} b"),
        (f"a ({HEBREW}) 10 U", f"a ({HEBREW[::-1]}) 10 U"),
        (f"{HEBREW} (a)", f"(a) {HEBREW[::-1]}".replace("(a)", ")a(")),
        (f"p: {HEBREW} 2.5 u", f"p: 2.5 {HEBREW[::-1]} u"),
        (f"p: \u2068{HEBREW}\u2069 2.5 u", f"p: \u2068{HEBREW[::-1]}\u2069 2.5 u"),
        (f"p: \u2067a {HEBREW} 1\u2069 2", f"p: \u20671 {HEBREW[::-1]} a\u2069 2"),
    ],
)
def test_order_on_paper(text: str, shown: str) -> None:
    assert seen(text) == shown


def test_control_a_name_without_isolates_moves_the_dose() -> None:
    assert "2.5" in seen(f"p: {HEBREW} 2.5 u")[3:6]


def test_base_is_the_first_letter_outside_isolates() -> None:
    assert base_level("12 a") == 0
    assert base_level(f"12 {HEBREW} a") == 1
    assert base_level(f"\u2068{HEBREW}\u2069 a") == 0
    assert base_level("12") == 0


@given(st.text(alphabet=f"ab {HEBREW}{ARABIC}12\u0663.,-+%:()[]\u2066\u2067\u2068\u2069\u0301"))
def test_nothing_is_lost_and_levels_are_few(text: str) -> None:
    found = levels(text, 0)
    assert sorted(visual_order(found)) == list(range(len(text)))
    deepest = 2 * sum(text.count(each) for each in "\u2066\u2067\u2068") + 2
    assert all(0 <= level <= deepest for level in found)
