"""Which signed notes wait for a counter-signature: every list and every page asks this."""

from sqlalchemy import ColumnElement, and_, exists, func, select, true, tuple_
from sqlalchemy.orm import aliased

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.ids import TreatmentId
from injector_app.storage.amendments import is_retracted
from injector_app.storage.personal_signatures import SignedKind
from injector_app.storage.records import Transaction
from injector_app.storage.rows.amendment import AmendmentRow
from injector_app.storage.rows.signing_key import PersonalSignatureRow
from injector_app.storage.rows.treatment import TreatmentRow


def awaits_review() -> ColumnElement[bool]:
    """Whether the newest revision of a treatment's note was signed to be reviewed, and is not."""
    return and_(_asks(), ~_is_reviewed(), ~is_retracted())


def is_awaiting_review(transaction: Transaction, treatment_id: TreatmentId) -> bool:
    """The same of one treatment."""
    asked = select(TreatmentRow.id).where(TreatmentRow.id == treatment_id, awaits_review())
    return transaction.scalar(asked) is not None


def _asks() -> ColumnElement[bool]:
    signature = PersonalSignatureRow
    # Not correlated: the few that ask are found by their own index.
    asking = select(signature.treatment_id, signature.number).where(
        signature.asks_review == true(), signature.kind == SignedKind.NOTE.value
    )
    return tuple_(TreatmentRow.id, TreatmentRow.revision).in_(asking)


def _is_reviewed() -> ColumnElement[bool]:
    review, retraction = aliased(AmendmentRow), aliased(AmendmentRow)
    is_gone = exists().where(
        retraction.treatment_id == review.treatment_id,
        retraction.kind == AmendmentKind.RETRACTION.value,
        retraction.about == review.number,
    )
    return (
        exists()
        .where(
            review.treatment_id == TreatmentRow.id,
            review.kind == AmendmentKind.REVIEW.value,
            func.json_extract(review.canonical, "$.revision") == TreatmentRow.revision,
            ~is_gone.correlate(review),
        )
        .correlate(TreatmentRow)
    )
