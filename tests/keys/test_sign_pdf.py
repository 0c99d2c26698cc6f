"""A signed PDF is taken by other people's readers, and nothing is asked of any network."""

import socket
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from injector_app.domain.catalog import Catalog
from injector_app.keys.read_pdf_signature import read_pdf_signature
from tests.support.certificates import CLINIC
from tests.support.pdf_tools import preflight, run_tool
from tests.support.preempt_note import a_preempt_note
from tests.support.real_catalog import real_catalog
from tests.support.signed_pdf import a_signed_note_pdf, a_signed_page, a_small_page


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return real_catalog()


@pytest.fixture(scope="module")
def signed(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("signed") / "note.pdf"
    path.write_bytes(a_signed_note_pdf(a_preempt_note(catalog), catalog, seal="1-ABC"))
    return path


def test_it_is_an_addition_to_the_same_bytes() -> None:
    assert a_signed_page().startswith(a_small_page())


def test_pdfsig_takes_it_and_finds_a_changed_byte(signed: Path, tmp_path: Path) -> None:
    told = run_tool("pdfsig", "-nocert", signed)
    assert "Signature is Valid" in told
    assert "Total document signed" in told
    assert "ETSI.CAdES.detached" in told
    assert f"Signer Certificate Common Name: {CLINIC}" in told
    data = bytearray(signed.read_bytes())
    data[len(data) // 2] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(data)
    assert "Digest Mismatch" in run_tool("pdfsig", "-nocert", changed)


def test_qpdf_and_mupdf_find_no_fault(signed: Path) -> None:
    assert "No syntax or stream encoding errors" in run_tool("qpdf", "--check", signed)
    told = run_tool("mutool", "sign", "-v", signed).casefold()
    # It trusts nobody who signs for himself; what it says of the digest is about the bytes.
    assert "the document is unchanged since signing" in told


def test_signed_note_is_still_pdf_a(signed: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.pdf"
    bare.write_bytes(a_signed_page())
    found = preflight(signed, bare)
    assert found["note.pdf"] == []
    assert found["bare.pdf"]


def test_form_is_pades_b_b_which_certifies_and_claims_no_other_time(signed: Path) -> None:
    catalogue: Any = PdfReader(BytesIO(signed.read_bytes())).trailer["/Root"]
    signature = catalogue["/Perms"]["/DocMDP"]
    assert signature["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature["/M"] == "D:20261120100000-05'00'"
    assert signature["/Reference"][0]["/TransformParams"]["/P"] == 1
    assert "/DSS" not in catalogue
    assert "/Name" not in signature


def test_metadata_are_left_alone(signed: Path) -> None:
    information = PdfReader(BytesIO(signed.read_bytes())).metadata
    assert information is not None
    assert "Zebraquokka" not in str(information)
    assert information.creator == "injector_app"


def test_nothing_is_asked_of_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read_pdf_signature(a_signed_page()).is_whole
    with pytest.raises(AssertionError):
        socket.getaddrinfo("localhost", 80)
