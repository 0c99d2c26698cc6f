"""injector-app note amend: add to a signed note with the password of whoever acts."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.amendment import AmendmentDraft, AmendmentKind
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.usecases.amend_note import amend_note as add_entry
from injector_app.usecases.record_statement import record_statement
from injector_app.work.context import Work


def amend_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print what was signed, by whom and when, and its digest."""
    password = read_password(options.user)
    with signed_in(desk, user=options.user, password=password) as work:
        signed = _sign(work, options, password)
    entry, mark = signed.content, signed.content.signature
    if options.json:
        print_json(
            {
                "id": str(entry.treatment),
                "entry": entry.number,
                "kind": entry.kind.value,
                "about": entry.draft.about,
                "signed_by": mark.name,
                "signed_at": mark.signed_at.isoformat(),
                "digest": signed.digest,
            }
        )
    else:
        say(f"Entry {entry.number}, {entry.kind}, SHA-256 {signed.digest}")
        say(f"Signed by {mark.name} at {mark.signed_at.isoformat(sep=' ')}.")
    return ExitCode.DONE


def _sign(work: Work, options: Namespace, password: str) -> SignedAmendment:
    visit, text, why = parse_treatment_id(options.treatment), options.text, options.reason
    kind = AmendmentKind(options.kind.replace("-", " "))
    is_clinician = is_allowed(work.person, Action.AMEND_NOTE)
    if kind is AmendmentKind.STATEMENT and not is_clinician:
        return record_statement(work, treatment_id=visit, text=text, reason=why, password=password)
    draft = AmendmentDraft(kind, text, why, options.about)
    return add_entry(work, treatment_id=visit, draft=draft, seen="", password=password)
