"""Program: save a draft again and again, and record what reaches the disk when.

Marks `ACK points` once each save has been committed.
"""

import sys
from pathlib import Path

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.storage import connection, engine_gate
from injector_app.storage.audit import append_audit
from injector_app.storage.drafts import load_draft, save_draft
from injector_app.storage.records import Records
from injector_app.storage.search import search_treatments
from tests.support.builders import AN_INSTANT, a_point
from tests.support.faults.plan import arm, mark, record
from tests.support.records import opened

ACK = "ACK"
SAVES = 40


def weaken(synchronous: str) -> None:
    """The planted fault: the engine no longer waits for the disk."""
    strong = "synchronous=EXTRA"
    assert strong in connection._BASELINE
    weak = tuple(each for each in connection._BASELINE if each != strong)
    setattr(connection, "_BASELINE", (*weak, f"synchronous={synchronous}"))  # noqa: B010 - another length
    engine_gate._REQUIRED.pop("synchronous")


def save_one_more_point(records: Records) -> int:
    with records.writing() as transaction:
        (line,) = search_treatments(transaction, TreatmentQuery())
        draft = load_draft(transaction, line.id)
        assert draft is not None
        chart = draft.treatment.chart.with_point(a_point())
        by = draft.treatment.clinician
        changed = type(draft)(draft.treatment.with_chart(chart), draft.version)
        save_draft(transaction, changed, at=AN_INSTANT, by=by)
        append_audit(transaction, at=AN_INSTANT, staff=by, action="s", entity="e", entity_id="1")
    return len(chart)


def main(folder: str, target: str, synchronous: str) -> None:
    if synchronous:
        weaken(synchronous)
    root = Path(folder)
    with opened(root) as records:
        arm(root)
        record(Path(target))
        for _ in range(SAVES):
            mark(f"{ACK} {save_one_more_point(records)}")
        record(None)


if __name__ == "__main__":
    main(*sys.argv[1:])
