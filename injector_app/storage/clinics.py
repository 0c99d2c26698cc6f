"""Store and load the clinic."""

from sqlalchemy import delete, select

from injector_app.domain.clinic import Clinic, WorldRegion
from injector_app.domain.ids import ClinicId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic import ClinicRow
from injector_app.system.errors import RecordsProblem, Trouble


def store_clinic(transaction: Transaction, clinic: Clinic) -> None:
    """Keep the clinic, in place of what was known of it."""
    transaction.execute(delete(ClinicRow))
    transaction.add(
        ClinicRow(
            id=clinic.id,
            name=clinic.name,
            address=clinic.address,
            region=clinic.region.value,
            time_zone=clinic.time_zone,
            is_demo=clinic.is_demo,
        )
    )
    transaction.flush()


def load_clinic(transaction: Transaction) -> Clinic:
    """The clinic whose records these are.

    Raises:
        RecordsProblem: there is none, so the records are not whole.
    """
    row = transaction.scalars(select(ClinicRow)).one_or_none()
    if row is None:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    return Clinic(
        id=ClinicId(row.id),
        name=row.name,
        address=row.address,
        region=WorldRegion(row.region),
        time_zone=row.time_zone,
        is_demo=row.is_demo,
    )
