"""The forms that the acting person had half filled in when the records were closed."""

from injector_app.domain.permissions import Action, require
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.storage.unfinished_forms import load_unfinished
from injector_app.work.context import Work


def kept_forms(work: Work) -> tuple[UnfinishedForm, ...]:
    """The own ones; nobody is shown what another person typed and did not save.

    Raises:
        RuleBroken: not permitted.
    """
    require(work.person, Action.KEEP_FORMS)
    with work.records.reading() as transaction:
        return load_unfinished(transaction, work.person.id)
