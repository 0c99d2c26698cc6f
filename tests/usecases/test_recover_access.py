"""The recovery sheet alone opens a restored copy; it is spent for a new one (K3)."""

import shutil
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.check_recovery import check_recovery
from injector_app.usecases.recover_access import recover_access
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.builders import A_PASSWORD
from tests.support.clinic import SteppingClock
from tests.support.recoverable import recoverable_clinic

OTHER = "Another seven grey herons"


def recover(root: Path, catalog: Catalog, key: str, following: str) -> Work:
    return recover_access(
        DataFolder(root),
        sign_in="Ann",
        recovery_key=key,
        password=OTHER,
        new_recovery_key=following,
        catalog=catalog,
        clock=SteppingClock(),
    )


def try_to(root: Path, catalog: Catalog, password: str) -> Work:
    clock = SteppingClock()
    return sign_in(DataFolder(root), sign_in="ann", password=password, catalog=catalog, clock=clock)


def test_copy_on_an_empty_machine_opens_with_the_sheet_alone(
    tmp_path: Path, catalog: Catalog
) -> None:
    key = new_recovery_key()
    recoverable_clinic(tmp_path / "lost", catalog, SteppingClock(), key).close()
    restored = tmp_path / "restored"
    restored.mkdir()
    for name in ("clinic.db", "clinic.keys"):
        shutil.copy(tmp_path / "lost" / name, restored)
    with pytest.raises(RecordsProblem):
        try_to(restored, catalog, "wrong")
    sheet = check_recovery(DataFolder(restored), sign_in="ann", recovery_key=key, password=OTHER)
    work = recover(restored, catalog, key, sheet.recovery_key)
    assert work.person.signature_name == "Ann Who, MD"
    assert audit_actions(work)[-3:] == ["failed sign-in", "use recovery key", "make recovery key"]
    work.close()
    again = try_to(restored, catalog, OTHER)
    assert again.door.found == ()
    again.close()
    with pytest.raises(RecordsProblem) as spent:
        recover(restored, catalog, key, key)
    assert spent.value.trouble is Trouble.WRONG_RECOVERY_KEY
    with pytest.raises(RecordsProblem) as dead:
        try_to(restored, catalog, A_PASSWORD)
    assert dead.value.trouble is Trouble.WRONG_PASSWORD
