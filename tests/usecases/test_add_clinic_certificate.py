"""The certificate is put in place once it proved that it can sign; every change is written down."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.rows.clinic_certificate import ClinicCertificateRow
from injector_app.usecases.add_clinic_certificate import add_clinic_certificate
from injector_app.usecases.remove_clinic_certificate import remove_clinic_certificate
from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.usecases.switch_export_signing import switch_export_signing
from injector_app.work.context import Work
from tests.support.certificates import PASSPHRASE, a_certificate, another_certificate, made
from tests.support.clinic import DESK, SECOND, acting_as
from tests.support.clinic_certificate import put_in_place


def rows(work: Work) -> list[tuple[str, bool, bool]]:
    with work.records.reading() as transaction:
        found = transaction.scalars(
            select(ClinicCertificateRow).order_by(ClinicCertificateRow.added_at)
        )
        return [(each.fingerprint, each.private is None, each.signs_exports) for each in found]


def actions(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        entries = audit_entries(transaction, AuditQuery(limit=50), zone=work.clinic.zone)
        return [each.action for each in entries if "certificate" in str(each)]


def test_it_is_in_place_and_shown(work: Work, tmp_path: Path) -> None:
    assert show_clinic_certificate(work) is None
    stored = put_in_place(work, tmp_path)
    assert stored == show_clinic_certificate(work)
    assert stored.signs_exports


def test_another_replaces_it_and_its_private_key_is_gone(work: Work, tmp_path: Path) -> None:
    first = put_in_place(work, tmp_path)
    switch_export_signing(work, on=False)
    second = put_in_place(work, tmp_path, another_certificate())
    # A clinic that does not sign goes on not signing.
    assert not second.signs_exports
    assert sorted(rows(work)) == sorted(
        [(first.facts.fingerprint, True, False), (second.facts.fingerprint, False, False)]
    )
    again = put_in_place(work, tmp_path)
    assert show_clinic_certificate(work) == again


def test_removed_and_each_change_is_in_the_audit(work: Work, tmp_path: Path) -> None:
    fingerprint = put_in_place(work, tmp_path).facts.fingerprint
    switch_export_signing(work, on=False)
    remove_clinic_certificate(work)
    assert rows(work) == [(fingerprint, True, False)]
    assert show_clinic_certificate(work) is None
    written = actions(work)
    for action in ("add clinic certificate", "sign exported notes", "remove clinic certificate"):
        assert action in written


def test_nothing_to_remove_or_switch(work: Work) -> None:
    with pytest.raises(RuleBroken) as removed:
        remove_clinic_certificate(work)
    with pytest.raises(RuleBroken) as switched:
        switch_export_signing(work, on=True)
    assert removed.value.rule is switched.value.rule is Rule.CERTIFICATE_MISSING


@pytest.mark.parametrize("person", [DESK, SECOND])
def test_only_an_administrator(work: Work, tmp_path: Path, person: str) -> None:
    put_in_place(work, tmp_path)
    other = acting_as(work, person)
    path = a_certificate().file(tmp_path)
    changes = (
        partial(add_clinic_certificate, other, path=path, passphrase=PASSPHRASE),
        partial(remove_clinic_certificate, other),
        partial(show_clinic_certificate, other),
        partial(switch_export_signing, other, on=False),
    )
    for change in changes:
        with pytest.raises(RuleBroken) as caught:
            change()
        assert caught.value.rule is Rule.NOT_PERMITTED
    assert len(rows(work)) == 1


def test_refused_leaves_the_one_before(work: Work, tmp_path: Path) -> None:
    before = put_in_place(work, tmp_path)
    expired = made(until=datetime(2026, 11, 1, tzinfo=UTC)).file(tmp_path, "old.p12")
    large, gone = tmp_path / "large.p12", tmp_path / "none.p12"
    large.write_bytes(bytes(1_000_001))
    for path, passphrase, rule in (
        (expired, PASSPHRASE, Rule.CERTIFICATE_EXPIRED),
        (expired, "wrong", Rule.CERTIFICATE_PASSPHRASE),
        (large, PASSPHRASE, Rule.CERTIFICATE_TOO_LARGE),
        (gone, PASSPHRASE, Rule.FILE_NOT_READABLE),
    ):
        with pytest.raises(RuleBroken) as caught:
            add_clinic_certificate(work, path=path, passphrase=passphrase)
        assert caught.value.rule is rule
    assert show_clinic_certificate(work) == before


def test_neither_key_nor_passphrase_lies_outside_the_encryption(work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    with work.records.reading() as transaction:
        row = transaction.scalars(select(ClinicCertificateRow)).one()
        private = row.private
    assert private
    stored = b"".join(
        path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()
    )
    assert private not in stored
    assert PASSPHRASE.encode() not in stored
    assert row.certificate not in stored
