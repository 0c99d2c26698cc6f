"""Take an import of patients back, as long as none of them has been changed since."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ImportBatchId
from injector_app.domain.import_batch import BatchState, ImportBatch
from injector_app.domain.permissions import Action, require
from injector_app.storage.import_batches import load_batch, undo_batch
from injector_app.work.context import Work
from injector_app.work.progress import Told, never_stop
from injector_app.work.take_in import clear_imports
from injector_app.work.trace import Trace


def undo_import(work: Work, *, batch_id: ImportBatchId, told: Told = never_stop) -> ImportBatch:
    """From one moment to the next its patients are gone; then their rows are cleared away.

    Raises:
        RuleBroken: not permitted, no such import, or one of its patients is in use.
    """
    require(work.person, Action.IMPORT_PATIENTS)
    with work.records.writing() as transaction:
        batch = load_batch(transaction, batch_id)
        if batch.state is not BatchState.DONE:
            raise RuleBroken(Rule.IMPORT_NOT_FOUND, value=str(batch_id))
        if batch.used:
            raise RuleBroken(Rule.IMPORT_IN_USE, count=batch.used)
        undo_batch(transaction, batch_id)
        facts = {"patients": batch.patients}
        work.audit(transaction, Trace("undo import", "import", batch_id, facts=facts))
    clear_imports(work, told, batch.patients)
    return batch
