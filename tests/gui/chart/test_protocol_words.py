"""A published protocol is described by what its source records, never as a dose to give."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.protocol_pattern import muscles_of
from injector_app.gui.chart.protocol_words import (
    facts_of,
    muscle_facts,
    muscle_name,
    recorded_each,
    source_of,
)
from tests.support.real_catalog import real_catalog

US, EU = WorldRegion.US, WorldRegion.EU
FORBIDDEN = ("recommend", "suggest", "maximum", "safe", "should", "convert", "optimal")


@pytest.mark.parametrize(
    ("name", "region", "words"),
    [
        ("preempt_155", US, "31 points · published 155 U · on label, US"),
        ("preempt_195", US, "39 points · published 195 U · on label only in EU, UK"),
        ("masseter_ona", EU, "4 points · published 40\u201380 U · off label"),
        ("cd_type1_right_ona", EU, "6 points · on label, EU"),
    ],
)
def test_facts(name: str, region: WorldRegion, words: str) -> None:
    assert facts_of(real_catalog().protocol(name), region) == words


def test_source_is_named() -> None:
    assert source_of(real_catalog().protocol("glabella_abo")).startswith(
        "abobotulinumtoxinA · source: empr.com"
    )


def test_even_dose_is_named_and_an_uneven_one_is_not() -> None:
    words = recorded_each(real_catalog().protocol("masseter_ona"))
    assert words.startswith("The source records 10\u201320 U per point.")
    assert "records" not in recorded_each(real_catalog().protocol("platysma_ona_26"))


def test_muscle_of_a_menu_names_its_range() -> None:
    protocol = real_catalog().protocol("cd_torticollis_right_abo")
    words = [(muscle_name(each), muscle_facts(each)) for each in muscles_of(protocol)]
    assert all(", right" in name or ", left" in name for name, _ in words)
    assert all("source records" in facts and " U " in facts for _, facts in words)


def test_open_dose_is_said_to_be_open() -> None:
    first = muscles_of(real_catalog().protocol("cd_anterocollis"))[0]
    assert muscle_facts(first).endswith("source records no dose")


def test_no_words_of_ours_advise() -> None:
    for protocol in real_catalog().protocols.values():
        if protocol.sites:
            ours = [facts_of(protocol, US), recorded_each(protocol)]
            ours += [muscle_facts(each) for each in muscles_of(protocol)]
            assert not [word for word in FORBIDDEN if word in " ".join(ours).lower()]
