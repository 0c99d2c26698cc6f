"""A key signs from its entry of the audit until the next key of the same person."""

from pathlib import Path

from injector_app.domain.wrapped_key import WrappedKey
from injector_app.storage.signing_keys import (
    KnownKey,
    add_signing_key,
    first_key_since,
    forget_secrets,
    keep_secret,
    known_key,
    load_secrets,
)
from tests.support.builders import AN_INSTANT
from tests.support.records import create, fill


def test_keys_follow_each_other_and_secrets_go(tmp_path: Path) -> None:
    records = create(tmp_path)
    staff = fill(records).treatment.clinician
    with records.writing() as transaction:
        assert first_key_since(transaction, staff) is None
        for public, since in (("aa", 3), ("bb", 9)):
            add_signing_key(transaction, public, staff, since=since, at=AN_INSTANT)
            keep_secret(transaction, WrappedKey(public, f"n{public}", "w"))
        old, new = known_key(transaction, "aa"), known_key(transaction, "bb")
        assert (old, new) == (KnownKey(staff, 3, 9), KnownKey(staff, 9))
        assert old is not None
        assert [seq for seq in (3, 4, 9, 10) if old.signed_after(seq)] == [4, 9]
        assert known_key(transaction, "cc") is None
        assert first_key_since(transaction, staff) == 3
        assert [each.public for each in load_secrets(transaction, staff)] == ["bb", "aa"]
        forget_secrets(transaction, staff, but=WrappedKey("bb", "nbb", "w"))
        assert [each.public for each in load_secrets(transaction, staff)] == ["bb"]
        forget_secrets(transaction, staff)
        assert load_secrets(transaction, staff) == ()
    records.close()
