"""What makes a file PDF/A-1b (ISO 19005-1): colours with a meaning, metadata, clean streams.

Everything else that the standard asks for holds by how notes are drawn: fonts embedded, marks
opaque, nothing active, nothing fetched. See decision 0035.
"""

from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    NoEncryption,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from injector_app.reports.srgb_profile import NAME, srgb_profile

# The byte order mark tells readers of the packet its encoding (XMP, part 1).
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords>{keywords}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def add_archive_form(document: PDFDocument, made: datetime) -> None:
    """Give a document that is about to be written what an archive asks for."""
    document.encrypt = _LineEnds()
    catalog = document.Catalog
    catalog.Metadata = _metadata(document.info, made)
    # WORKAROUND(reportlab 5.1): its catalogue does not know the entry.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_output_intent(document)])


class _Stretched(bytes, PDFObject):  # type: ignore[misc] # reportlab has no types
    """Bytes that are written with a line end, which does not count in their length."""

    def format(self, _document: PDFDocument) -> bytes:
        return bytes(self) + b"\n"


class _LineEnds(NoEncryption):  # type: ignore[misc] # reportlab has no types
    """WORKAROUND(reportlab 5.1): it writes "endstream" without a line end before it."""

    def encode(self, data: Any) -> Any:  # noqa: ANN401 - as reportlab has it
        return _Stretched(data) if isinstance(data, bytes) else data


def _output_intent(document: PDFDocument) -> PDFDictionary:
    profile = PDFStream(content=srgb_profile(), filters=[PDFZCompress])
    profile.dictionary["N"] = 3
    name = PDFString(NAME.decode())
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": name,
            "Info": name,
            "DestOutputProfile": document.Reference(profile, "srgb-profile"),
        }
    )


def _metadata(information: Any, made: datetime) -> PDFStream:  # noqa: ANN401 - reportlab's
    """The same as the information of the file, which must not differ (ISO 19005-1, 6.7.3)."""
    names = ("title", "author", "subject", "creator", "producer", "keywords")
    said = {name: escape(str(getattr(information, name))) for name in names}
    packet = _PACKET.format(made=made.isoformat(timespec="seconds"), **said)
    stream = PDFStream(content=packet.encode())
    stream.dictionary["Type"] = PDFName("Metadata")
    stream.dictionary["Subtype"] = PDFName("XML")
    return stream
