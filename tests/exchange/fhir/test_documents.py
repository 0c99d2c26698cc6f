"""Revisions replace each other, entries append, every paper has its signature."""

import base64
import hashlib

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.note_bundle import note_bundle
from tests.support.copied import A_PDF, a_copied_note, of_kind


def test_newest_revision_replaces_the_one_before(catalog: Catalog) -> None:
    copied = a_copied_note()
    newest, earlier = of_kind(note_bundle(copied, catalog), "DocumentReference")
    assert (newest["status"], earlier["status"]) == ("current", "superseded")
    (link,) = newest["relatesTo"]
    assert (link["code"], link["target"]["reference"][9:]) == ("replaces", earlier["id"])
    assert newest["masterIdentifier"]["value"] == copied.note.digest
    assert newest["description"] == "Wrong lot"


def test_pdf_is_known_by_size_and_hash(catalog: Catalog) -> None:
    newest, earlier = of_kind(note_bundle(a_copied_note(), catalog), "DocumentReference")
    pdf = newest["content"][0]["attachment"]
    sha1 = hashlib.sha1(A_PDF, usedforsecurity=False).digest()
    assert (pdf["size"], base64.b64decode(pdf["hash"])) == (len(A_PDF), sha1)
    assert [each["attachment"]["contentType"] for each in earlier["content"]] == [
        "application/json"
    ]


def test_entry_appends_with_its_words(catalog: Catalog) -> None:
    kinds = (AmendmentKind.ADDENDUM, AmendmentKind.REVIEW)
    plain = note_bundle(a_copied_note(*kinds), catalog)
    _, _, addendum, _review = of_kind(plain, "DocumentReference")
    assert addendum["relatesTo"][0]["code"] == "appends"
    assert base64.b64decode(addendum["content"][0]["attachment"]["data"]) == b"More <b>"
    marks = [each["signature"][0] for each in of_kind(plain, "Provenance")]
    kinds_of_signature = [each["type"][0]["code"].rpartition(".")[2] for each in marks]
    assert kinds_of_signature == ["1", "1", "15", "13"]


def test_signature_is_the_signers_own(catalog: Catalog) -> None:
    newest, first, *_ = of_kind(note_bundle(a_copied_note(), catalog), "Provenance")
    assert base64.b64decode(newest["signature"][0]["data"]) == b"\xff" * 64
    assert base64.b64decode(first["signature"][0]["data"]) == b"\x00" * 64
    assert newest["extension"][0]["valueString"] == "12-ABCDEFGHIJKLMNOP"
    assert "extension" not in first
    assert [each["who"].get("display") for each in newest["agent"]] == [None, "Bea Sun"]


def test_who_took_the_copy_is_in_it(catalog: Catalog) -> None:
    (event,) = of_kind(note_bundle(a_copied_note(), catalog), "AuditEvent")
    assert event["type"]["code"] == "110106"
    assert event["agent"][0]["name"] == "Dee Desk"
    assert of_kind(note_bundle(a_copied_note(handed_out=None), catalog), "AuditEvent") == []
