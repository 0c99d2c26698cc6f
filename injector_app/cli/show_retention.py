"""injector-app retention show: how long records are kept, which are due, what was destroyed."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.names import Names
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain import Plain
from injector_app.domain.erasure import DueRecord, Erasure
from injector_app.domain.legal_hold import HeldRecord
from injector_app.domain.retention import RetentionRule
from injector_app.usecases.show_retention import show_retention as look
from injector_app.work.answers import ShownRetention

RULES = ("WHERE", "AFTER ENTRY", "MAJORITY", "AFTER MAJORITY", "SOURCE", "READ")
DUE = ("RECORD", "PATIENT", "LAST ENTRY", "KEPT UNTIL", "BECAUSE OF")
HELD = ("RECORD", "PATIENT", "ON HOLD SINCE", "REASON", "PLACED BY")
GONE = ("RECORD", "DESTROYED", "KEPT UNTIL", "ADMINISTRATOR", "CLINICIAN")


def show_retention(options: Namespace, desk: Desk) -> ExitCode:
    """Print four tables, or JSON."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        shown = look(work)
        names = Names(work.catalog, work.clinic.region)
    if options.json:
        print_json(_plain(shown))
        return ExitCode.DONE
    print_table(RULES, [_rule(rule, names) for rule in shown.rules])
    say("")
    print_table(DUE, [_due(each, names) for each in shown.due])
    say("")
    print_table(HELD, [_held(each, names) for each in shown.held])
    say("")
    print_table(GONE, [_gone(each, names) for each in shown.erasures])
    return ExitCode.DONE


def _rule(rule: RetentionRule, names: Names) -> tuple[str, ...]:
    years = (rule.years_after_entry, rule.majority_age, rule.years_after_majority)
    read = names.day(rule.read_on)
    return (rule.jurisdiction, *map(str, years), rule.source, read)


def _due(due: DueRecord, names: Names) -> tuple[str, ...]:
    kept = due.keeping
    days = names.day(due.last_entry), names.day(kept.until)
    return (due.record_number, due.name, *days, f"{kept.rule.jurisdiction}, {kept.clock.value}")


def _held(held: HeldRecord, names: Names) -> tuple[str, ...]:
    placed = held.placed
    return (held.record_number, held.name, names.day(placed.day), placed.reason, placed.by)


def _gone(erasure: Erasure, names: Names) -> tuple[str, ...]:
    days = names.day(erasure.erased_at.date()), names.day(erasure.kept_until)
    return (erasure.record_number, *days, erasure.administrator.name, erasure.clinician.name)


def _plain(shown: ShownRetention) -> dict[str, Plain]:
    return {
        "rules": [
            {"jurisdiction": rule.jurisdiction, "source": rule.source} for rule in shown.rules
        ],
        "due": [
            {"record_no": due.record_number, "kept_until": due.keeping.until.isoformat()}
            for due in shown.due
        ],
        "held": [
            {
                "record_no": held.record_number,
                "since": held.placed.day.isoformat(),
                "reason": held.placed.reason,
                "by": held.placed.by,
            }
            for held in shown.held
        ],
        "destroyed": [
            {
                "record_no": erasure.record_number,
                "destroyed_at": erasure.erased_at.isoformat(),
                "grounds": erasure.grounds,
                "administrator": erasure.administrator.name,
                "clinician": erasure.clinician.name,
            }
            for erasure in shown.erasures
        ],
    }
