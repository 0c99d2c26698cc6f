"""Sign a PDF as PAdES B-B (ETSI EN 319 142-1): the clinic's certificate over every byte of it.

Nothing is asked of any network: there is no time stamp of an authority and nothing about
revocation, so the time in the signature is what the clock of this computer says.
"""

import asyncio
from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import keys, x509
from pyhanko.pdf_utils.content import AnnotAppearances
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from injector_app.domain.stamp import Stamp
from injector_app.keys.clinic_key import ClinicKey

FIELD = "Clinic"
DIGEST = "sha256"


def sign_pdf(pdf: bytes, key: ClinicKey, *, stamp: Stamp, at: datetime) -> bytes:
    """The same bytes with an addition: the signature, and the stamp that shows it.

    It certifies the document: whoever adds anything later is found by every reader.
    """
    return asyncio.run(_signed(_AsItIs(BytesIO(pdf)), _signer(key, stamp), at))


async def _signed(writer: IncrementalPdfFileWriter, signer: PdfSigner, at: datetime) -> bytes:
    # As PdfSigner.async_sign_pdf does, which knows only the clock of the system.
    session = signer.init_signing_session(writer)
    session.system_time = at
    reserved = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=reserved)
    digest, stream = document.digest_tbs_document()
    await document.perform_signature(
        document_digest=digest.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at),
    )
    stream.seek(0)
    return bytes(stream.read())


class _AsItIs(IncrementalPdfFileWriter):
    """Leaves the metadata alone: they are those of the archive form, and stay equal to them."""

    def _update_meta(self) -> None:
        pass


class _StampStyle:
    """A page of a PDF as the picture of the signature; opaque, with its fonts."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf

    def create_stamp(self, writer: IncrementalPdfFileWriter, *_: object) -> "_Picture":
        page = PdfFileReader(BytesIO(self._pdf))
        return _Picture(AnnotAppearances(normal=writer.import_page_as_xobject(page)))


class _Picture:
    """What pyHanko asks of a stamp."""

    def __init__(self, appearances: AnnotAppearances) -> None:
        self._appearances = appearances

    def apply_appearance(self, annotation: Any) -> None:  # noqa: ANN401 - a dictionary of pyHanko
        annotation["/AP"] = self._appearances.as_pdf_object()


def _signer(key: ClinicKey, stamp: Stamp) -> PdfSigner:
    issuers = SimpleCertificateStore()  # type: ignore[no-untyped-call] # of pyHanko
    issuers.register_multiple([x509.Certificate.load(each) for each in key.issuers])
    left, bottom, right, top = (round(each) for each in stamp.place.box)
    return PdfSigner(
        PdfSignatureMetadata(
            field_name=FIELD,
            md_algorithm=DIGEST,
            certify=True,
            docmdp_permissions=MDPPerm.NO_CHANGES,
            subfilter=SigSeedSubFilter.PADES,
        ),
        SimpleSigner(
            signing_cert=x509.Certificate.load(key.certificate),
            signing_key=keys.PrivateKeyInfo.load(key.private),
            cert_registry=issuers,
        ),
        stamp_style=_StampStyle(stamp.pdf),  # type: ignore[arg-type] # it asks for one method
        new_field_spec=SigFieldSpec(
            FIELD, on_page=stamp.place.page, box=(left, bottom, right, top)
        ),
    )
