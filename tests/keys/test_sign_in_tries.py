"""Wrong passwords make the next try wait: doubling, bounded, and across restarts (A2)."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from injector_app.keys.sign_in_tries import (
    FREE_TRIES,
    SignInTries,
    begin_try,
    read_tries,
    write_tries,
)
from injector_app.system.errors import RecordsProblem, Trouble

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
WAITS = [5, 10, 20, 40, 80, 160, 300, 300, 300]


def after(failed: int) -> SignInTries:
    tries = SignInTries()
    for _ in range(failed):
        tries = tries.failed_at(NOW)
    return tries


def test_wait_begins_at_the_fifth_and_doubles_to_five_minutes() -> None:
    waits = [after(failed).wait(NOW).total_seconds() for failed in range(14)]
    assert waits == [0] * FREE_TRIES + WAITS
    assert after(2_000).wait(NOW) == timedelta(minutes=5)


@pytest.mark.parametrize("jump", [-timedelta(days=3650), timedelta(days=-1), timedelta(0)])
def test_clock_set_back_never_locks_out(jump: timedelta) -> None:
    assert after(50).wait(NOW + jump) <= timedelta(minutes=5)


def test_thousand_tries_take_as_long_as_computed(tmp_path: Path) -> None:
    path, now, made = tmp_path / "clinic.tries", NOW, 0
    while made < 1_000:
        # Whoever does not wait gains nothing: the try is not made.
        if wait := wait_before(path, now):
            assert wait_before(path, now + timedelta(milliseconds=1)) in {wait, wait - 1}
            now += timedelta(seconds=wait)
        else:
            made += 1
    computed = sum(WAITS[:6]) + 300 * (1_000 - 1 - FREE_TRIES - 5)
    assert (now - NOW).total_seconds() >= computed


def wait_before(path: Path, now: datetime) -> int:
    """Make a try; the seconds to wait where it may not be made."""
    wait = read_tries(path).wait(now)
    if not wait:
        begin_try(path, now)
        return 0
    with pytest.raises(RecordsProblem) as caught:
        begin_try(path, now)
    assert caught.value.trouble is Trouble.SIGN_IN_WAITS
    return int(str(caught.value.facts["seconds"]))


def test_without_the_file_there_is_no_wait(tmp_path: Path) -> None:
    """The control: were the tries not kept, a thousand of them would take no time at all."""
    path, now = tmp_path / "clinic.tries", NOW
    for _ in range(1_000):
        begin_try(path, now)
        path.unlink()
    assert now == NOW


def test_tries_survive_a_restart_and_end_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "clinic.tries"
    write_tries(path, after(7))
    assert read_tries(path) == after(7)
    write_tries(path, SignInTries())
    assert not path.exists()


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b'{"failed": 9, "times": ["2026-11-20T15:00"]}', b"\xff"]
)
def test_damaged_file_counts_as_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "clinic.tries"
    path.write_bytes(data)
    assert read_tries(path) == SignInTries()


def test_file_keeps_times_and_a_count_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "clinic.tries"
    write_tries(path, after(300))
    plain = json.loads(path.read_bytes())
    assert set(plain) == {"failed", "times"}
    assert plain["failed"] == 300
    assert len(plain["times"]) == 200
