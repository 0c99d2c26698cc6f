"""The witness tells records that were turned back from those that crashed (U4, D9)."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from injector_app.domain.audit_head import AuditHead
from injector_app.storage.audit_witness import EVERY, AuditWitness, MissingEntries
from tests.support.builders import AN_INSTANT

KEY = bytes(32)


def head(seq: int, history: str = "a") -> AuditHead:
    return AuditHead(seq, f"{history}{seq}".encode(), AN_INSTANT + timedelta(minutes=seq))


def history(length: int, name: str = "a") -> tuple[Callable[[int], bytes | None], AuditHead]:
    """A log of that many entries, as the records tell of it."""
    return (lambda seq: head(seq, name).mac if seq <= length else None), head(length, name)


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, ...]:
    return tmp_path / "clinic.witness", tmp_path / "settings" / "a.witness"


def witnessed(places: tuple[Path, ...], *seqs: int) -> AuditWitness:
    witness = AuditWitness(places, KEY)
    for seq in seqs:
        witness.hear(head(seq))
        witness.write()
    return AuditWitness(places, KEY)


def test_records_ahead_of_their_witness_lack_nothing(places: tuple[Path, ...]) -> None:
    witness = witnessed(places, 3, 40)
    assert witness.missing_from(*history(40)) is None
    assert witness.missing_from(*history(90)) is None
    assert witness.is_known


def test_cut_tail_and_yesterdays_file_are_found(places: tuple[Path, ...]) -> None:
    missing = witnessed(places, 3, 40, 75).missing_from(*history(60))
    assert missing == MissingEntries(15, head(60).at)


def test_other_history_is_found_however_long_it_is(places: tuple[Path, ...]) -> None:
    mac_of, _ = history(30)
    other, _ = history(500, "b")
    found = witnessed(places, 20, 30, 40, 50).missing_from(
        lambda seq: mac_of(seq) or other(seq), head(500, "b")
    )
    assert found == MissingEntries(20, head(30).at)


def test_control_without_any_witness_nothing_is_missed(places: tuple[Path, ...]) -> None:
    witness = witnessed(places, 40)
    for place in places:
        place.unlink()
    assert witness.missing_from(*history(10)) is None
    assert not witness.is_known


@pytest.mark.parametrize("turned_back", [0, 1])
def test_one_copy_is_enough(places: tuple[Path, ...], turned_back: int) -> None:
    witnessed(places, 10)
    old = places[turned_back].read_bytes()
    witness = witnessed(places, 10, 40)
    places[turned_back].write_bytes(old)
    assert witness.missing_from(*history(10)) == MissingEntries(30, head(10).at)
    places[turned_back].write_bytes(b"rubbish")
    assert witness.missing_from(*history(10)) == MissingEntries(30, head(10).at)


def test_every_byte_of_the_file_is_proved(places: tuple[Path, ...]) -> None:
    witness = witnessed(places[:1], 5, 40)
    data = places[0].read_bytes()
    for place in range(len(data) - 1):
        places[0].write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert not witness.is_known, place
    assert not AuditWitness(places, b"another key").is_known


def test_it_is_written_every_so_many_entries_and_when_asked(places: tuple[Path, ...]) -> None:
    witness = AuditWitness(places, KEY)
    for seq in range(1, EVERY):
        witness.hear(head(seq))
    assert not places[0].exists()
    witness.hear(head(EVERY))
    assert all(place.exists() for place in places)
    before = places[0].read_bytes()
    witness.hear(head(EVERY + 1))
    assert places[0].read_bytes() == before
    witness.write()
    assert places[0].read_bytes() != before


def test_place_that_cannot_be_written_does_not_stop_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    places = (tmp_path / "file" / "no.witness", tmp_path / "yes.witness")
    assert witnessed(places, 3).is_known


def test_acknowledged_gap_is_forgotten(places: tuple[Path, ...]) -> None:
    witness = witnessed(places, 40)
    witness.begin_anew(head(12))
    assert AuditWitness(places, KEY).missing_from(*history(12)) is None
