"""Use cases, tables and screens, joined."""

from pathlib import Path

import pytest

from injector_app.app.room import Room
from injector_app.app.wiring import Wiring, load_wiring
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
from injector_app.system.paths import DataFolder
from tests.support.clinic import PASSWORD, SteppingClock
from tests.support.fake_dialogs import Outside

FORM = ClinicForm(
    clinic="Riverside",
    address="",
    region="CA",
    time_zone="America/Vancouver",
    name="Ann Who",
    credentials="MD",
    sign_in="ann",
    password=PASSWORD,
)


@pytest.fixture
def wiring(catalog: Catalog, tmp_path: Path) -> Wiring:
    return Wiring(SteppingClock(), catalog, Outside(tmp_path).surroundings)


def test_first_clinician_may_sign_and_manage(wiring: Wiring, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    wiring.set_up(folder, FORM, wiring.prepare(folder, FORM)).close()
    work = wiring.sign_in(folder, TypedSignIn("ann", PASSWORD))
    assert work.person.roles == {Role.CLINICIAN, Role.ADMINISTRATOR}
    assert work.clinic.time_zone == "America/Vancouver"
    work.close()


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("clinic", "", Rule.TEXT_EMPTY),
        ("name", " ", Rule.TEXT_EMPTY),
        ("sign_in", "Ann Who!", Rule.SIGN_IN_NOT_PLAIN),
        ("time_zone", "Mars/Base", Rule.UNKNOWN_TIME_ZONE),
        ("password", "too short", Rule.PASSWORD_TOO_SHORT),
        ("clinic", "a\u202eb", Rule.TEXT_HAS_CONTROL),
        ("clinic", "x" * 10_000, Rule.TEXT_TOO_LONG),
    ],
)
def test_refused_field_is_named_and_nothing_is_made(
    wiring: Wiring, tmp_path: Path, field: str, value: str, rule: Rule
) -> None:
    values = {name: getattr(FORM, name) for name in ClinicForm.__slots__}
    folder = DataFolder(tmp_path / "data")
    with pytest.raises(RuleBroken) as caught:
        wiring.prepare(folder, ClinicForm(**{**values, field: value}))
    assert (caught.value.rule, caught.value.path) == (rule, field)
    assert not folder.holds_records


def test_demo_words_name_everybody_and_the_password(wiring: Wiring) -> None:
    name, password, message = wiring.demo_words()
    assert name in message.sentence
    assert password in message.sentence


def test_what_earlier_runs_showed_is_removed(wiring: Wiring, tmp_path: Path) -> None:
    left = PrivateFolder(tmp_path).new_pdf()
    left.write_bytes(b"%PDF")
    wiring.purge_views()
    assert not left.exists()


def test_set_up_form_is_ready(wiring: Wiring, tmp_path: Path, room: Room) -> None:
    presenter = wiring.setup_presenter(DataFolder(tmp_path), room.jobs)
    assert presenter.steps.isHidden()
    presenter.steps.deleteLater()


def test_recovery_steps_are_ready(wiring: Wiring, tmp_path: Path, room: Room) -> None:
    presenter = wiring.recover_presenter(DataFolder(tmp_path), room.jobs)
    assert presenter.steps.isHidden()
    presenter.steps.deleteLater()


def test_real_wiring_reads_the_shipped_tables() -> None:
    assert isinstance(load_wiring(), Wiring)
