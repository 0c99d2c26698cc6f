"""List the imports of patients, and which of them can still be taken back."""

from injector_app.domain.permissions import Action, require
from injector_app.storage.import_batches import list_batches
from injector_app.work.answers import ShownImports
from injector_app.work.context import Work
from injector_app.work.take_in import clear_imports
from injector_app.work.trace import Trace


def list_imports(work: Work) -> ShownImports:
    """The newest first; what a cut-off import left behind is cleared away first."""
    require(work.person, Action.IMPORT_PATIENTS)
    clear_imports(work)
    with work.records.writing() as transaction:
        batches = list_batches(transaction)
        work.audit(transaction, Trace("list imports", "import", facts={"found": len(batches)}))
    return ShownImports(batches)
