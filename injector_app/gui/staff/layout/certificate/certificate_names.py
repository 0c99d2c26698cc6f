"""CertificateName: the controls of the clinic's certificate."""

from enum import StrEnum


class CertificateName(StrEnum):
    """What tests and assistive tools find them by."""

    PANEL = "certificate"
    BANNER = "certificate.banner"
    FACTS = "certificate.facts"
    SIGN = "certificate.sign"
    CHOOSE = "certificate.choose"
    REMOVE = "certificate.remove"
    REMOVE_NOW = "certificate.remove-now"
    PASSPHRASE = "certificate.passphrase"  # noqa: S105 - a control
    ADD = "certificate.add"
    CANCEL = "certificate.cancel"
