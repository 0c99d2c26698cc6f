"""A small clinic with a recovery key, for the ways in and out."""

from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import new_clinic
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.system.clock import Clock
from injector_app.system.paths import DataFolder
from injector_app.usecases.set_up_clinic import set_up_clinic
from injector_app.work.context import Work
from tests.support.builders import A_PASSWORD


def recoverable_clinic(root: Path, catalog: Catalog, clock: Clock, recovery_key: str) -> Work:
    """One clinician, who is the administrator, signed in."""
    return set_up_clinic(
        DataFolder(root),
        clinic=new_clinic(name="Test Clinic", address="", region="CA"),
        member=new_staff_member(
            staff_id=StaffId(new_id()),
            sign_in="ann",
            name="Ann Who",
            credentials="MD",
            roles=frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
        ),
        password=A_PASSWORD,
        catalog=catalog,
        clock=clock,
        recovery_key=recovery_key,
    )
