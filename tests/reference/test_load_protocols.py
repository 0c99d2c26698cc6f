"""Protocols carry published doses only, and say nothing that the table does not."""

import json
from pathlib import Path

import pytest

from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units, sum_units
from injector_app.reference.load_protocol_sites import PlacedSite, load_protocol_sites
from injector_app.reference.load_protocols import load_protocols
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import resources_folder
from tests.support.atlas import NEWEST

TABLES = resources_folder() / "reference"
COMPACT = TABLES / "protocols.json"
PLACES = load_protocol_sites(TABLES / "protocol_sites.json", atlas_version=NEWEST)


def test_preempt_is_31_sites_of_5_units() -> None:
    preempt = load_protocols(COMPACT, places=PLACES)["preempt_155"]
    doses = [site.units for site in preempt.sites if site.units]
    assert len(doses) == len(preempt.sites) == 31
    assert sum_units(doses) == Units.parse("155")
    assert preempt.has_doses
    assert (preempt.generic, preempt.indication) == ("onabotulinumtoxinA", "chronic-migraine")


def test_published_total_is_what_the_sites_add_up_to() -> None:
    protocols = load_protocols(COMPACT, places=PLACES)
    totals = {"glabella_abo": "50", "sialorrhoea_rima_1500": "1500", "axillary_ona": "100"}
    for protocol_id, total in totals.items():
        doses = [site.units for site in protocols[protocol_id].sites if site.units]
        assert sum_units(doses) == Units.parse(total)


@pytest.mark.parametrize("protocol_id", ["uls_right_ona", "masseter_ona", "palmar_ona_50"])
def test_dose_that_is_the_clinicians_is_not_filled_in(protocol_id: str) -> None:
    protocol = load_protocols(COMPACT, places=PLACES)[protocol_id]
    assert not protocol.has_doses
    assert {site.units for site in protocol.sites} <= {None}


def test_protocol_without_places_has_no_sites() -> None:
    place = PlacedSite(0, "face_front", Position(0.5, 0.4), "procerus", Side.MIDLINE)
    protocols = load_protocols(COMPACT, places={"adult": {"glabella_ona": (place,)}})
    assert protocols["preempt_155"].sites == ()
    assert protocols["glabella_ona"].sites[0].placement.startswith("Midline")


def test_foreign_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "protocols.json").write_text(json.dumps({"schema": "other", "protocols": []}))
    with pytest.raises(RecordsProblem):
        load_protocols(tmp_path / "protocols.json", places={})
