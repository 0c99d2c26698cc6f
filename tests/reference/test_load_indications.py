"""Indications cover every use, and only diagrams that exist are offered."""

import tomllib
from pathlib import Path

import pytest

from injector_app.domain.search_text import fold
from injector_app.reference.load_indications import load_indications
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import resources_folder

TABLES = resources_folder() / "reference"
TABLE = TABLES / "indications.toml"
VIEWS = {view["id"] for view in tomllib.loads((TABLES / "protocols.toml").read_text())["view"]}


def test_every_protocol_has_its_indication() -> None:
    protocols = tomllib.loads((TABLES / "protocols.toml").read_text("utf-8"))["protocol"]
    wanted = {fold(protocol["indication"]).replace(" ", "-") for protocol in protocols}
    assert wanted <= load_indications(TABLE, diagrams=VIEWS).keys()


def test_therapeutic_use_suggests_codes_and_every_use_a_diagram() -> None:
    for indication in load_indications(TABLE, diagrams=VIEWS).values():
        assert indication.icd10
        assert indication.diagrams
        assert indication.therapeutic == (indication.icd10 != ("Z41.1",))


def test_views_are_named_as_the_protocols_name_them() -> None:
    entries = tomllib.loads(TABLE.read_text("utf-8"))["indication"]
    assert {view for entry in entries for view in entry["diagrams"]} <= VIEWS


def test_diagram_that_does_not_exist_yet_is_left_out() -> None:
    migraine = load_indications(TABLE, diagrams={"face_front"})["chronic-migraine"]
    assert migraine.diagrams == ("face_front",)
    assert migraine.icd10[0] == "G43.709"


def test_unknown_key_is_refused_with_its_place(tmp_path: Path) -> None:
    foreign = tmp_path / "indications.toml"
    foreign.write_text('[[indication]]\nid = "x"\nicd11 = "8A80"\n', "utf-8")
    with pytest.raises(RecordsProblem) as caught:
        load_indications(foreign, diagrams=())
    assert caught.value.facts["where"] == "indication[0].icd11"
