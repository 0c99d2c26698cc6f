"""The papers: the signed note and what was added, who signed, and who took this copy."""

import base64
import hashlib
from collections.abc import Iterator

from injector_app.domain.amendment import AmendmentKind, retraction_of
from injector_app.domain.note import Signature, SignedNote
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.copied_note import CopiedNote, Told
from injector_app.exchange.fhir.elements import concept
from injector_app.exchange.fhir.people import named
from injector_app.exchange.fhir.resource import Plain, refer, resource
from injector_app.exchange.fhir.visit import Frame

# LOINC: Procedure note.
NOTE_TYPE = (of.LOINC, "28570-0")
# ASTM E1762-95, as HL7 names its signatures.
_ASTM = "1.2.840.10065.1.12.1."
AUTHOR, REVIEW, ADDENDUM = (f"{_ASTM}{number}" for number in (1, 13, 15))
# DICOM: Export.
EXPORT = "110106"


def documents(told: Told, frame: Frame) -> Iterator[Plain]:
    """Every revision, newest first, then what was added, each with its signature."""
    before: Plain | None = None
    papers = []
    for note in told.copied.revisions:
        paper = _revision(told.copied, note, frame, before)
        papers.append((paper, _signed(told.copied, note, frame, paper)))
        before = paper
    for paper, signed in reversed(papers):
        yield paper
        yield signed
    for entry in told.copied.history.amendments:
        paper = _entry(told.copied, entry, frame, papers[entry.content.revision - 1][0])
        yield paper
        yield _entry_signed(entry, frame, paper)


def exported(told: Told, frame: Frame) -> Iterator[Plain]:
    """The entry of the log that this copy itself is; its id tells the moment as well."""
    by = told.copied.handed_out
    if by is not None:
        yield resource(
            "AuditEvent",
            (told.treatment.id, by.at.isoformat()),
            type={"system": of.DICOM, "code": EXPORT, "display": "Export"},
            action="R",
            recorded=by.at.isoformat(),
            outcome="0",
            agent=[{"who": named(by.staff, by.name), "name": by.name, "requestor": True}],
            source={"observer": refer(frame.clinic)},
            entity=[{"what": refer(frame.procedure)}],
        )


def _revision(copied: CopiedNote, note: SignedNote, frame: Frame, before: Plain | None) -> Plain:
    content, is_newest = note.content, note is copied.note
    current = "entered-in-error" if copied.is_retracted else "current"
    signed_text = _attachment("application/json", note.canonical.encode(), "Signed text")
    pdf = [_attachment("application/pdf", copied.pdf, "Treatment note")] if is_newest else []
    return resource(
        "DocumentReference",
        (content.treatment.id, "revision", content.number),
        masterIdentifier={"system": of.DIGEST, "value": note.digest},
        status=current if is_newest else "superseded",
        docStatus="amended" if content.number > 1 or copied.history.amendments else "final",
        type=concept("Procedure note", NOTE_TYPE),
        subject=refer(frame.patient),
        date=content.signature.signed_at.isoformat(),
        author=[refer(frame.clinician)],
        authenticator=refer(frame.clinician),
        custodian=refer(frame.clinic),
        relatesTo=[{"code": "replaces", "target": refer(before)}] if before else [],
        description=content.reason,
        content=[{"attachment": each} for each in (*pdf, signed_text)],
        context={"encounter": [refer(frame.encounter)], "related": [refer(frame.procedure)]},
    )


def _entry(copied: CopiedNote, entry: SignedAmendment, frame: Frame, note: Plain) -> Plain:
    content = entry.content
    known = [each.content for each in copied.history.amendments]
    is_wrong = retraction_of(content.number, known) is not None
    text = content.draft.text.encode()
    words = [_attachment("text/plain; charset=utf-8", text, "Text", data=text)] if text else []
    signed_text = _attachment("application/json", entry.canonical.encode(), "Signed text")
    return resource(
        "DocumentReference",
        (content.treatment, "entry", content.number),
        masterIdentifier={"system": of.DIGEST, "value": entry.digest},
        status="entered-in-error" if is_wrong else "current",
        docStatus="final",
        type=concept(content.kind.value.capitalize()),
        subject=refer(frame.patient),
        date=content.signature.signed_at.isoformat(),
        author=[named(content.signature.staff, content.signature.name)],
        relatesTo=[{"code": "appends", "target": refer(note)}],
        description=content.draft.reason,
        content=[{"attachment": each} for each in (*words, signed_text)],
    )


def _signed(copied: CopiedNote, note: SignedNote, frame: Frame, paper: Plain) -> Plain:
    content = note.content
    seal = [{"url": of.SEAL, "valueString": copied.seal}] if note is copied.note else []
    return resource(
        "Provenance",
        (content.treatment.id, "revision", content.number),
        extension=seal if copied.seal else [],
        target=[refer(frame.procedure), refer(paper)],
        recorded=content.signature.signed_at.isoformat(),
        agent=[
            {
                "type": concept("Author", (of.PARTICIPANT, "author")),
                "who": refer(frame.clinician),
                "onBehalfOf": refer(frame.clinic),
            },
            *(
                {
                    "type": concept("Enterer", (of.PARTICIPANT, "enterer")),
                    "who": named(each.staff, each.name),
                }
                for each in content.treatment.other_charters
            ),
        ],
        signature=[
            _signature(
                AUTHOR,
                content.signature,
                refer(frame.clinician),
                copied.signatures.get(content.number, ""),
            )
        ],
    )


def _entry_signed(entry: SignedAmendment, frame: Frame, paper: Plain) -> Plain:
    content = entry.content
    mark, is_review = content.signature, content.kind is AmendmentKind.REVIEW
    who = named(mark.staff, mark.name)
    role = "verifier" if is_review else "author"
    return resource(
        "Provenance",
        (content.treatment, "entry", content.number),
        target=[refer(frame.procedure), refer(paper)] if is_review else [refer(paper)],
        recorded=mark.signed_at.isoformat(),
        agent=[{"type": concept(role.capitalize(), (of.PARTICIPANT, role)), "who": who}],
        signature=[_signature(REVIEW if is_review else ADDENDUM, mark, who, "")],
    )


def _signature(kind: str, mark: Signature, who: Plain, signature: str) -> Plain:
    # RFC 8032 over a prefix and the signed text: nothing else has a media type for it.
    data = {"sigFormat": "application/octet-stream", "data": _base64(bytes.fromhex(signature))}
    return {
        "type": [{"system": of.SIGNATURE_KIND, "code": kind, "display": mark.meaning}],
        "when": mark.signed_at.isoformat(),
        "who": who,
        **({"targetFormat": "application/json", **data} if signature else {}),
    }


def _attachment(kind: str, content: bytes, title: str, *, data: bytes = b"") -> Plain:
    """What a file is known by; FHIR asks for SHA-1 here, and the proof is the digest above it."""
    sha1 = hashlib.sha1(content, usedforsecurity=False).digest()
    within = {"data": _base64(data)} if data else {}
    size = len(content)
    return {"contentType": kind, **within, "size": size, "hash": _base64(sha1), "title": title}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
