"""injector-app audit check: whether the log is whole and the records are what it says."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.domain.audit_check import AuditCheck
from injector_app.usecases.check_audit import check_audit as check_slice
from injector_app.wording.audit_words import check_words
from injector_app.work.context import Work


def check_audit(options: Namespace, desk: Desk) -> ExitCode:
    """Print what the check found."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        check = _whole(work)
        words = check_words(check, work.clinic)
    flaw = check.flaw
    if options.json:
        print_json(
            {
                "entries": check.entries,
                "rows": check.rows,
                "flaw": flaw.kind.value if flaw else "",
                "flaw_entry": flaw.seq if flaw else None,
                "words": words,
            }
        )
    else:
        say(words)
    return ExitCode.DONE if flaw is None else ExitCode.REFUSED


def _whole(work: Work) -> AuditCheck:
    step = check_slice(work)
    while step.check is None:
        step = check_slice(work, step=step)
    return step.check
