"""The two jobs of a restore are handed over as they are."""

from pathlib import Path

import pytest

from injector_app.gui.restore.restore_jobs import RestoreJobs
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.system.errors import RecordsProblem, Trouble


def test_each_is_called_with_what_was_typed() -> None:
    def refuse(typed: TypedRestore) -> None:
        raise RecordsProblem(Trouble.WRONG_PASSWORD, source=typed.source)

    jobs = RestoreJobs(find=lambda place: () if place else None, restore=refuse)  # type: ignore[arg-type,return-value] # stand-ins
    assert jobs.find(Path("a")) == ()
    with pytest.raises(RecordsProblem) as refused:
        jobs.restore(TypedRestore(Path("b"), "ann", "", ""))
    assert refused.value.facts["source"] == Path("b")
