"""A clinic that signs what it exports."""

from pathlib import Path

from injector_app.domain.certificate import ClinicCertificate
from injector_app.usecases.add_clinic_certificate import add_clinic_certificate
from injector_app.work.context import Work
from tests.support.certificates import PASSPHRASE, Made, a_certificate


def put_in_place(work: Work, folder: Path, certificate: Made | None = None) -> ClinicCertificate:
    """From a file, which is gone again at once."""
    path = (certificate or a_certificate()).file(folder)
    try:
        return add_clinic_certificate(work, path=path, passphrase=PASSPHRASE)
    finally:
        path.unlink()
