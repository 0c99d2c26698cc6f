"""The structured copy of a note, made with its PDF."""

from injector_app.exchange.fhir.copied_note import CopiedNote, HandedOut
from injector_app.storage.personal_signatures import SignedKind, load_signatures
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.note_pdf import PrintableNote


def copied_note(
    work: Work, transaction: Transaction, printable: PrintableNote, pdf: bytes
) -> CopiedNote:
    """What a copy is made of, taken now by the person who is signed in."""
    treatment_id = printable.note.content.treatment.id
    given = load_signatures(transaction, treatment_id)
    kind = SignedKind.NOTE
    return CopiedNote(
        note=printable.note,
        history=printable.history,
        pdf=pdf,
        seal=printable.seal,
        signatures={number: each.signature for (of, number), each in given.items() if of is kind},
        handed_out=handed_out(work),
    )


def handed_out(work: Work) -> HandedOut:
    """The person who is signed in, now."""
    return HandedOut(work.local_now(), str(work.person.id), work.person.signature_name)
