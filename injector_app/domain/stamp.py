"""What the visible stamp of a digital signature says, and where it is on the pages."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.certificate import CertificateFacts


@dataclass(frozen=True, slots=True)
class StampPlace:
    """Left, bottom, right and top in points, on a page counted from 0."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stamp:
    """The stamp as a PDF of one page of its own, and where it goes."""

    pdf: bytes
    place: StampPlace


@dataclass(frozen=True, slots=True)
class StampWords:
    """Whose certificate signs, and when."""

    certificate: CertificateFacts
    at: datetime
