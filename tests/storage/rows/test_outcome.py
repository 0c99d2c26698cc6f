"""An entry belongs to a signed treatment of the clinic."""

from injector_app.storage.records import Records
from tests.support.constraints import refused
from tests.support.records import Filled


def test_entry_about_a_draft_is_refused(records: Records, filled: Filled) -> None:
    draft, person = filled.treatment.id.hex, filled.clinician.id.hex
    stray = (
        f"INSERT INTO outcome VALUES ('1', '{draft}', '2026-11-20', '', 'a', '', '', '', NULL,"  # noqa: S608 - ids
        f" NULL, '2026-11-20', 't', '{person}')"
    )
    assert refused(records, stray) == "outcome refuses insert"
