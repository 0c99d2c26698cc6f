"""Messages about the clinic's certificate."""

from collections.abc import Mapping

from injector_app.domain.errors import Rule

_ANOTHER = "Ask whoever issued it for a certificate that signs documents."
CERTIFICATE_MESSAGES: Mapping[Rule, tuple[str, str, str]] = {
    Rule.CERTIFICATE_UNREADABLE: (
        "Not a certificate with its key",
        "The file is not a PKCS #12 file (.p12 or .pfx) that this program can read.",
        "Export the certificate together with its private key, encrypted with AES.",
    ),
    Rule.CERTIFICATE_TOO_LARGE: (
        "File too large",
        "The file {file} is larger than 1 MB; a certificate with its key takes a few kB.",
        "Choose the .p12 or .pfx file.",
    ),
    Rule.CERTIFICATE_PASSPHRASE: (
        "Not opened",
        "This passphrase does not open the file, or the file is damaged.",
        "Type the passphrase that the file was made with.",
    ),
    Rule.CERTIFICATE_WITHOUT_KEY: (
        "No private key",
        "The file holds no private key with its certificate, so nothing can be signed with it.",
        "Export the certificate together with its private key.",
    ),
    Rule.CERTIFICATE_EXPIRED: (
        "Certificate expired",
        "The clinic's certificate was valid until {until}; nothing is signed with it any more.",
        "An administrator puts the new one in place.",
    ),
    Rule.CERTIFICATE_NOT_YET: (
        "Certificate not valid yet",
        "The clinic's certificate is valid from {since} on.",
        "Wait for that day, and check the clock of this computer.",
    ),
    Rule.CERTIFICATE_NOT_FOR_SIGNING: (
        "Not made for signing",
        "The certificate says of itself that it is for something else than signing documents.",
        _ANOTHER,
    ),
    Rule.CERTIFICATE_KEY_UNFIT: (
        "Key not usable",
        "Its key is of a kind that readers of PDF do not know, or RSA shorter than {bits} bits.",
        _ANOTHER,
    ),
    Rule.CERTIFICATE_MISSING: (
        "No certificate",
        "The clinic has no certificate in these records.",
        "Add one first.",
    ),
}
