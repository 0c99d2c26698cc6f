"""A PIN is set by whoever proves the password, and lives as long as the Work."""

import time
from dataclasses import replace

import pytest
from sqlalchemy import text

from injector_app.domain.errors import RuleBroken
from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.screen_pin import TRIES
from injector_app.keys.sign_in_tries import SignInTries, read_tries, write_tries
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.forget_pin import forget_pin
from injector_app.usecases.set_pin import set_pin
from injector_app.usecases.unlock_screen import unlock_screen
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD
from tests.support.derived_once import DERIVE

PIN, WRONG = "8305", "8306"


def actions(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))


def refused(work: Work, typed: str) -> Trouble:
    with pytest.raises(RecordsProblem) as raised:
        unlock_screen(work, password=typed)
    return raised.value.trouble


def test_pin_unlocks_five_wrong_ones_end_it_and_the_password_revives_it(work: Work) -> None:
    set_pin(work, pin=PIN, password=PASSWORD)
    unlock_screen(work, password=PIN)
    assert actions(work)[-2:] == ["set lock PIN", "unlock"]
    found = [refused(work, WRONG) for _ in range(TRIES)]
    assert found == [Trouble.WRONG_PIN] * (TRIES - 1) + [Trouble.PIN_USED_UP]
    assert actions(work)[-TRIES:] == ["failed unlock"] * TRIES
    # No wait was begun by them, and the PIN itself is no password.
    assert read_tries(work.door.folder.tries).failed == 0
    assert refused(work, PIN) is Trouble.WRONG_PASSWORD
    unlock_screen(work, password=PASSWORD)
    unlock_screen(work, password=PIN)


def test_wrong_password_sets_no_pin_and_counts(work: Work) -> None:
    with pytest.raises(RecordsProblem):
        set_pin(work, pin=PIN, password="not the password")
    assert not work.pin.is_set
    assert actions(work)[-1] == "failed password"
    assert read_tries(work.door.folder.tries).failed == 1


def test_simple_pin_is_refused_before_the_password_is_tried(work: Work) -> None:
    with pytest.raises(RuleBroken):
        set_pin(work, pin="1111", password="not the password")
    assert read_tries(work.door.folder.tries).failed == 0


def test_pin_is_on_no_disk_and_gone_with_the_work(work: Work) -> None:
    digits = "83051749"
    set_pin(work, pin=digits, password=PASSWORD)
    with work.records.reading() as transaction:
        bodies = list(transaction.scalars(text("SELECT body FROM audit")))
    assert not [body for body in bodies if digits in body]
    folder = work.door.folder.root
    work.close()
    assert not work.pin.is_set
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if digits.encode() in path.read_bytes()]


def test_forgotten_pin_unlocks_nothing(work: Work) -> None:
    set_pin(work, pin=PIN, password=PASSWORD)
    forget_pin(work)
    assert actions(work)[-1] == "end lock PIN"
    assert refused(work, PIN) is Trouble.WRONG_PASSWORD


def test_every_wrong_try_costs_one_derivation(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """A2 at the lock: the wait does not tell a wrong PIN, password or taken-away slot apart."""
    set_pin(work, pin=PIN, password=PASSWORD)
    runs = 0
    derive = KdfParameters.derive

    def counted(self: KdfParameters, password: str, salt: bytes) -> bytes:
        nonlocal runs
        runs += 1
        return derive(self, password, salt)

    monkeypatch.setattr(KdfParameters, "derive", counted)
    gone = replace(work.door.unlocked, slot_id=work.clinic.id)
    without_slot = replace(work, door=replace(work.door, unlocked=gone))
    costs = []
    for acting, typed in ((work, WRONG), (work, "not the password"), (without_slot, "neither")):
        runs = 0
        refused(acting, typed)
        costs.append(runs)
    assert costs == [1, 1, 1]


@pytest.mark.slow
def test_taken_away_slot_takes_as_long_at_the_lock_within_a_fifth(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A2 at the lock, measured; the quickest of many, because single tries scatter."""
    monkeypatch.setattr(KdfParameters, "derive", DERIVE)
    set_pin(work, pin=PIN, password=PASSWORD)
    gone = replace(work.door.unlocked, slot_id=work.clinic.id)
    without_slot = replace(work, door=replace(work.door, unlocked=gone))
    tries = {"pin": (work, WRONG), "password": (work, "wrong"), "gone": (without_slot, "wrong")}
    quickest = dict.fromkeys(tries, 9.0)
    for _ in range(15):
        for name, (acting, typed) in tries.items():
            # Neither waits nor used-up tries: only the derivation is measured.
            write_tries(work.door.folder.tries, SignInTries())
            work.pin.renew_tries()
            began = time.perf_counter()
            refused(acting, typed)
            quickest[name] = min(quickest[name], time.perf_counter() - began)
    print(quickest)  # noqa: T201 - the measured times
    assert min(quickest.values()) > 0.8 * max(quickest.values())
