"""Read the signature inside a PDF and check it against the bytes, without any network."""

import asyncio
import logging
from datetime import datetime
from io import BytesIO

from asn1crypto import cms
from cryptography.x509 import load_der_x509_certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature, async_validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from injector_app.keys.certificate_facts import certificate_facts
from injector_app.keys.found_signature import ALTERED, FoundSignature


def read_pdf_signature(pdf: bytes) -> FoundSignature:
    """What is found in a file that bears the marks of a signature.

    Whom to trust is not decided here: any certificate is taken as it stands in the file.
    """
    # It logs whatever is odd in a file of a stranger, which is what it is asked about.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    try:
        signatures = PdfFileReader(BytesIO(pdf)).embedded_regular_signatures
        # A certified document has one signature; whatever came after it altered the file.
        return asyncio.run(_read(signatures[0], pdf)) if len(signatures) == 1 else ALTERED
    except Exception:  # noqa: BLE001 - a file of a stranger may break a reader anywhere
        return ALTERED


async def _read(signature: EmbeddedPdfSignature, pdf: bytes) -> FoundSignature:
    certificate = signature.signer_cert
    # Nothing is fetched, and the certificate vouches for itself: the records know whose it is.
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = await async_validate_pdf_signature(signature, context)
    is_whole = (
        status.intact
        and status.valid
        and status.docmdp_ok is not False
        and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    )
    facts = certificate_facts(load_der_x509_certificate(certificate.dump()))
    return FoundSignature(is_whole, _is_as_made_here(signature, pdf), facts, _moment(signature))


def _moment(signature: EmbeddedPdfSignature) -> datetime | None:
    moment = signature.self_reported_timestamp
    # One without an offset is of no use.
    return moment if moment is not None and moment.tzinfo is not None else None


def _is_as_made_here(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    content, start = signature.pkcs7_content, signature.byte_range[1]
    written = pdf[start : start + 2 * len(content) + 2]
    told = cms.ContentInfo.load(content).dump(force=True)
    return (
        written == b"<" + content.hex().upper().encode() + b">"
        and content.startswith(told)
        and not content[len(told) :].strip(b"\0")
        and _says_no_more(signature.signed_data, signature.signer_info)
    )


def _says_no_more(signed: cms.SignedData, signer: cms.SignerInfo) -> bool:
    """What stands in a signature, decides nothing, and is not signed (RFC 5652, 5.1 and 5.3)."""
    digests = signed["digest_algorithms"]
    return (
        signed["version"].native == signer["version"].native == "v1"
        and len(digests) == 1
        and digests[0].dump() == signer["digest_algorithm"].dump()
    )
