"""The list shows what fits the visit; everything else stays within reach."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.offered_protocols import (
    ProtocolFilter,
    offered_protocols,
    with_words,
)
from tests.support.real_catalog import real_catalog


def offered(region: WorldRegion = WorldRegion.US, **wanted: str) -> set[str]:
    chosen, _ = offered_protocols(real_catalog(), ProtocolFilter(region, **wanted))
    return {protocol.id for protocol in chosen}


def test_indication_and_product_narrow_the_list() -> None:
    assert offered(indication="chronic-migraine", product="botox") == {"preempt_155"}
    assert not offered(indication="chronic-migraine", product="dysport")
    assert "preempt_195" in offered(WorldRegion.EU, indication="chronic-migraine")


def test_label_of_another_region_is_among_the_others() -> None:
    chosen, others = offered_protocols(real_catalog(), ProtocolFilter(WorldRegion.US))
    names = {protocol.id for protocol in others}
    assert "preempt_195" in names
    assert "glabella_ona" not in names
    placed = {p.id for p in real_catalog().protocols.values() if p.sites}
    assert names | {protocol.id for protocol in chosen} == placed


def test_off_label_use_is_shown_everywhere() -> None:
    for region in WorldRegion:
        assert "masseter_ona" in offered(region, product="botox")


def test_canada_is_not_narrowed_by_labels_nobody_recorded() -> None:
    assert {"preempt_155", "preempt_195"} <= offered(WorldRegion.CA, product="botox")


@pytest.mark.parametrize("wanted", ["cervical-dystonia", "cervical-dystonia-torticollis"])
def test_general_and_special_use_find_each_other(wanted: str) -> None:
    found = offered(WorldRegion.EU, indication=wanted)
    assert {"cd_torticollis_right_abo", "cd_start_inco"} <= found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("preempt", "preempt_155"),
        ("DYSPORT glab", "glabella_abo"),
        ("gummy", "gummy_smile_ona"),
        ("splenius torticollis", "cd_torticollis_right_abo"),
    ],
)
def test_every_word_narrows(words: str, expected: str) -> None:
    found = with_words(real_catalog().protocols.values(), words, real_catalog())
    assert expected in {protocol.id for protocol in found}
    assert len(found) < len(real_catalog().protocols) / 2
