"""The columns of an access report."""

from injector_app.domain.audit_entry import AuditEntry
from injector_app.exchange.guarded_csv import Cell

# First what Alberta's EHR Regulation s. 6 lists, in its order; then what ASTM E2147 adds.
HEADINGS = (
    "User ID",
    "Application",
    "User name",
    "Role",
    "Date",
    "Time",
    "Action",
    "Facility",
    "Screen",
    "Patient number",
    "Patient name",
    "Entry",
    "UTC offset",
    "Workstation",
    "Record type",
    "Record ID",
    "Record version",
    "Reason",
    "Details",
)


def audit_cells(entry: AuditEntry) -> tuple[Cell, ...]:
    """One entry under those headings."""
    return (
        entry.sign_in or (entry.staff.hex if entry.staff else ""),
        entry.program,
        entry.name,
        entry.roles,
        f"{entry.at:%Y-%m-%d}",
        f"{entry.at:%H:%M:%S}",
        entry.kind.value,
        entry.facility,
        entry.action,
        entry.record_number or (entry.patient.hex if entry.patient else ""),
        entry.patient_name,
        entry.seq,
        f"UTC{entry.at:%z}",
        entry.workstation,
        entry.entity,
        entry.entity_id,
        entry.version,
        entry.reason,
        entry.facts,
    )
