"""Run as a program: save a draft for ever, and print ACK once each save has been committed."""

import itertools
import sys
from pathlib import Path

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.storage.audit import append_audit
from injector_app.storage.drafts import load_draft, save_draft
from injector_app.storage.records import Records
from injector_app.storage.search import search_treatments
from tests.support.builders import AN_INSTANT, a_point
from tests.support.records import opened


def save_one_more_point(records: Records, *, acknowledge_early: bool) -> None:
    """Add one point and its audit line; `acknowledge_early` plants the fault to be found."""
    with records.writing() as transaction:
        (line,) = search_treatments(transaction, TreatmentQuery())
        draft = load_draft(transaction, line.id)
        assert draft is not None
        chart = draft.treatment.chart.with_point(a_point())
        by = draft.treatment.clinician
        changed = type(draft)(draft.treatment.with_chart(chart), draft.version)
        if acknowledge_early:
            print("ACK", len(chart), flush=True)  # noqa: T201 - the parent reads it
        save_draft(transaction, changed, at=AN_INSTANT, by=by)
        append_audit(transaction, at=AN_INSTANT, staff=by, action="s", entity="e", entity_id="1")
    if not acknowledge_early:
        print("ACK", len(chart), flush=True)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    with opened(Path(sys.argv[1])) as records:
        for _ in itertools.count():
            save_one_more_point(records, acknowledge_early=sys.argv[2] == "early")
