"""The seal of a signed note, and the entry behind a seal."""

from injector_app.domain.note import SignedNote
from injector_app.domain.seal import Seal
from injector_app.storage.records import Transaction

SIGNING = "sign note"
# By patient, because that is what the log is indexed by.
_OF_NOTE = (
    "SELECT seq, mac FROM audit WHERE patient = ? AND action = ? AND entity_id = ?"
    " AND coalesce(json_extract(body, '$.version'), 1) = ? ORDER BY seq LIMIT 1"
)


def note_seal(transaction: Transaction, note: SignedNote) -> str:
    """The seal of the entry that recorded the signing; "" where no such entry is."""
    content = note.content
    values = (content.patient.id.hex, SIGNING, str(content.treatment.id), content.number)
    row = transaction.connection().exec_driver_sql(_OF_NOTE, values).first()
    return "" if row is None else str(Seal.of(*row))
