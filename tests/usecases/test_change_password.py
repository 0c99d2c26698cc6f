"""Changing the own password rewrites one slot and nothing else (K3)."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.storage.engine import driver_of
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.change_password import change_password
from injector_app.usecases.open_note import open_note
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import PASSWORD, SteppingClock

OTHER = "Another seven grey herons"


def test_new_password_opens_and_the_old_one_is_dead(work: Work, catalog: Catalog) -> None:
    change_password(work, current=PASSWORD, password=OTHER)
    assert audit_actions(work)[-1] == "change password"
    assert work.prove(OTHER)
    work.close()
    folder, clock = work.door.folder, SteppingClock()
    with pytest.raises(RecordsProblem) as caught:
        sign_in(folder, sign_in="ann", password=PASSWORD, catalog=catalog, clock=clock)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    again = sign_in(folder, sign_in="ann", password=OTHER, catalog=catalog, clock=clock)
    assert again.door.found == ()
    again.close()


def test_wrong_current_password_changes_nothing(work: Work) -> None:
    before = work.door.folder.keys.read_bytes()
    with pytest.raises(RecordsProblem) as caught:
        change_password(work, current="wrong", password=OTHER)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    assert work.door.folder.keys.read_bytes() == before


def signed_with(work: Work, password: str, before: SignedNote) -> SignedNote:
    draft = a_complete_draft(work, before.content.patient)
    return sign_note(work, treatment_id=draft.treatment.id, version=None, password=password)


def wrappings(work: Work) -> int:
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
        count: int = driver.execute("SELECT count(*) FROM signing_secret").fetchone()[0]
    return count


def test_the_signing_key_goes_along(work: Work) -> None:
    before = a_signed_note(work)
    change_password(work, current=PASSWORD, password=OTHER)
    assert wrappings(work) == 1
    assert audit_actions(work)[-2:] == ["save signing key", "change password"]
    after = signed_with(work, OTHER, before)
    assert after.content.signature.key == before.content.signature.key
    for note in (before, after):
        proofs = open_note(work, treatment_id=treatment_id_of(note)).proofs
        assert proofs is not None
        assert proofs.are_valid


class _CutError(Exception):
    """The power went."""


def test_a_cut_before_the_key_file_or_after_it_loses_no_key(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_args: object, **_named: object) -> None:
        raise _CutError

    before = a_signed_note(work)
    with monkeypatch.context() as patched:
        patched.setattr("injector_app.keys.key_changes._write_proven", cut)
        with pytest.raises(_CutError):
            change_password(work, current=PASSWORD, password=OTHER)
    assert wrappings(work) == 2
    second = signed_with(work, PASSWORD, before)
    with monkeypatch.context() as patched:
        patched.setattr("injector_app.work.moved_key.forget_secrets", cut)
        with pytest.raises(_CutError):
            change_password(work, current=PASSWORD, password=OTHER)
    third = signed_with(work, OTHER, before)
    keys = {note.content.signature.key for note in (before, second, third)}
    assert len(keys) == 1


def test_after_a_lost_password_a_new_key_signs_and_the_old_one_stays_valid(work: Work) -> None:
    """What a recovery does to the slot: another password, with nobody who knows the old one."""
    before = a_signed_note(work)
    work.door.change_password(sign_in=work.person.sign_in, password=OTHER)
    after = signed_with(work, OTHER, before)
    assert after.content.signature.key != before.content.signature.key
    assert wrappings(work) == 1
    for note in (before, after):
        proofs = open_note(work, treatment_id=treatment_id_of(note)).proofs
        assert proofs is not None
        assert proofs.are_valid
