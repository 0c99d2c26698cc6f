"""What the newest revision of a note says was done, for lists; nothing is proven here."""

import json

from sqlalchemy import select

from injector_app.domain.ids import TreatmentId
from injector_app.domain.plain_treatment import treatment_from_plain
from injector_app.domain.treatment import Treatment
from injector_app.storage.records import Transaction
from injector_app.storage.rows.note import NoteRow


def load_signed_treatment(transaction: Transaction, treatment_id: TreatmentId) -> Treatment:
    """The treatment of a signed note; whoever opens the note has it proven."""
    newest = (
        select(NoteRow.canonical)
        .where(NoteRow.treatment_id == treatment_id)
        .order_by(NoteRow.number.desc())
        .limit(1)
    )
    return treatment_from_plain(json.loads(transaction.scalars(newest).one())["treatment"])
