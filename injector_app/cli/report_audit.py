"""injector-app audit report: who did what, by patient, person and period."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.names import Names
from injector_app.cli.output import counted, print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_audit_entry import plain_audit_entry
from injector_app.cli.typed_options import typed_day
from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.usecases.export_audit import export_audit
from injector_app.usecases.find_audit_subject import find_audit_subject
from injector_app.usecases.read_audit import read_audit
from injector_app.work.context import Work

ALL = 1_000_000
HEADINGS = ("ENTRY", "TIME", "USER", "ROLE", "ACTION", "SCREEN", "RECORD", "PATIENT")


def report_audit(options: Namespace, desk: Desk) -> ExitCode:
    """Print the entries, newest first, or write all columns as CSV."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        query = _query(options, work)
        if options.out is not None:
            count = export_audit(work, query=query, path=options.out)
            say(f"{counted(count, 'line')} written to {options.out}.")
            return ExitCode.DONE
        entries = read_audit(work, query=query)
        names = Names(work.catalog, work.clinic.region)
    if options.json:
        print_json([plain_audit_entry(entry) for entry in entries])
    else:
        print_table(HEADINGS, [_row(entry, names) for entry in entries])
    return ExitCode.DONE


def _query(options: Namespace, work: Work) -> AuditQuery:
    patient, staff = find_audit_subject(work, record_number=options.patient, sign_in=options.person)
    return AuditQuery(
        patient=patient,
        staff=staff,
        from_day=typed_day(options.from_day, "from", work),
        to_day=typed_day(options.to_day, "to", work),
        limit=ALL,
        emergency_only=options.emergency,
    )


def _row(entry: AuditEntry, names: Names) -> tuple[str, ...]:
    return (
        str(entry.seq),
        f"{names.day(entry.at.date())} {entry.at:%H:%M:%S}",
        entry.sign_in,
        entry.roles,
        entry.kind.value,
        entry.action,
        entry.record_number,
        entry.patient_name,
    )
