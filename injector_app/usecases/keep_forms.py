"""Keep the forms that the acting person has half filled in."""

from injector_app.domain.permissions import Action, require
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.storage.unfinished_forms import store_unfinished
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def keep_forms(work: Work, *, forms: tuple[UnfinishedForm, ...]) -> None:
    """Keep these in place of those before; what was saved or dropped is not among them.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: disk full, busy.
    """
    require(work.person, Action.KEEP_FORMS)
    if forms:
        work.require_room()
    # Also when emergency access is over.
    with work.door.records.writing() as transaction:
        store_unfinished(transaction, work.person.id, forms)
        trace = Trace("save unfinished forms", "form", facts={"forms": len(forms)})
        work.audit(transaction, trace)
