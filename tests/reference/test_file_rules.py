"""A reference file is read by name and type, or refused with its place."""

from decimal import Decimal
from pathlib import Path

import pytest

from injector_app.reference.file_rules import Entry, read_json, read_toml
from injector_app.system.errors import RecordsProblem

ENTRY = Entry("a.toml", "", {"n": Decimal("1.25"), "flag": True, "names": ["x"], "in": {"k": 1}})


def test_numbers_stay_exact(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("n = 0.1\n")
    (tmp_path / "a.json").write_text('{"n": 0.1}')
    assert read_toml(tmp_path / "a.toml").number("n") == Decimal("0.1")
    assert read_json(tmp_path / "a.json").number("n") == Decimal("0.1")


def test_nested_place_is_named() -> None:
    with pytest.raises(RecordsProblem) as caught:
        ENTRY.table("in").text("k")
    assert caught.value.facts == {"file": "a.toml", "where": "in.k"}


@pytest.mark.parametrize("key", ["missing", "flag", "names"])
def test_other_type_is_refused(key: str) -> None:
    for read in (ENTRY.whole, ENTRY.number, ENTRY.text, ENTRY.entries):
        with pytest.raises(RecordsProblem):
            read(key)


@pytest.mark.parametrize("content", [b"[1]", b"{", b"\xff"])
def test_file_that_is_no_json_object_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(RecordsProblem) as caught:
        read_json(tmp_path / "a.json")
    assert caught.value.facts["file"] == "a.json"


def test_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as caught:
        read_toml(tmp_path / "gone.toml")
    assert caught.value.facts["file"] == "gone.toml"
