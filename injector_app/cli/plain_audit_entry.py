"""An audit entry as JSON for machines."""

from injector_app.cli.plain import Plain
from injector_app.domain.audit_entry import AuditEntry


def plain_audit_entry(entry: AuditEntry) -> Plain:
    """Every column of the report."""
    return {
        "entry": entry.seq,
        "at": entry.at.isoformat(),
        "user": entry.sign_in,
        "application": entry.program,
        "name": entry.name,
        "role": entry.roles,
        "action": entry.kind.value,
        "screen": entry.action,
        "facility": entry.facility,
        "workstation": entry.workstation,
        "record_type": entry.entity,
        "record_id": entry.entity_id,
        "record_version": entry.version,
        "patient_number": entry.record_number,
        "patient_name": entry.patient_name,
        "reason": entry.reason,
        "details": entry.facts,
    }
