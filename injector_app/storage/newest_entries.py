"""When something was last entered in each record, which its time of keeping runs from."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from uuid import UUID

from injector_app.domain.ids import PatientId
from injector_app.storage.records import Transaction

# What a patient's own row says of itself is only in the log: it has no day of its own.
_ENTRIES = """
SELECT patient_id AS patient, updated_at AS at FROM treatment
UNION ALL SELECT t.patient_id, n.signed_at FROM note n JOIN treatment t ON t.id = n.treatment_id
UNION ALL SELECT t.patient_id, a.signed_at FROM amendment a
 JOIN treatment t ON t.id = a.treatment_id
UNION ALL SELECT t.patient_id, o.recorded_at FROM outcome o
 JOIN treatment t ON t.id = o.treatment_id
UNION ALL SELECT patient_id, recorded_at FROM outside_treatment
UNION ALL SELECT json_extract(r.value, '$[1]'), a.at FROM audit a, json_each(a.body, '$.rows') r
 WHERE a.action IN ('register patient', 'edit patient', 'import patients',
 'import patient', 'merge patients', 'take over')
 AND json_extract(r.value, '$[0]') = 'patient' AND json_extract(r.value, '$[4]') IS NOT NULL
"""
_PERSON = "coalesce(p.merged_into, e.patient)"
_NEWEST = (
    f"SELECT {_PERSON}, max(e.at) FROM ({_ENTRIES}) e LEFT JOIN patient p ON p.id = e.patient"  # noqa: S608 - constants
    f" {{}} GROUP BY {_PERSON}"
)
_OF_ONE = f"WHERE {_PERSON} = ?"


def newest_entries(
    transaction: Transaction, *, zone: tzinfo, patient: PatientId | None = None
) -> dict[PatientId, date]:
    """The day on the clinic's wall of the last entry about every person, or about one.

    By the id of the patient who is shown.
    """
    where = "" if patient is None else _OF_ONE
    values = () if patient is None else (patient.hex,)
    found = transaction.connection().exec_driver_sql(_NEWEST.format(where), values)
    return dict(_days(found.all(), zone))


def _days(rows: Iterable[Sequence[str]], zone: tzinfo) -> Iterator[tuple[PatientId, date]]:
    for patient, at in rows:
        yield PatientId(UUID(patient)), datetime.fromisoformat(at).astimezone(zone).date()
