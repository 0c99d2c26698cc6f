"""Look at a file of patients: what it is and how it is best read; nothing is kept."""

from hashlib import sha256
from pathlib import Path

from injector_app.domain.import_form import CsvForm
from injector_app.domain.permissions import Action, require
from injector_app.exchange.read_file import read_file
from injector_app.exchange.sniff_patients import sniff_patients
from injector_app.work.answers import LookedAt
from injector_app.work.context import Work


def look_at_import(work: Work, *, path: Path, chosen: CsvForm | None = None) -> LookedAt:
    """The form of the file, for a person to confirm, and the digest of what was looked at.

    Raises:
        RuleBroken: not permitted, the file cannot be read, or is no file of patients.
    """
    require(work.person, Action.IMPORT_PATIENTS)
    data = read_file(path)
    return LookedAt(path, sniff_patients(data, chosen), sha256(data).hexdigest())
