"""States of saving are values."""

from injector_app.gui.chart.save_state import NotSaved, Saved, SaveState, Saving
from injector_app.system.errors import RecordsProblem, Trouble


def test_states_are_told_apart() -> None:
    problem = RecordsProblem(Trouble.DISK_FULL)
    states: list[SaveState] = [Saved(None), Saving(), NotSaved(problem)]
    assert [states.index(state) for state in states] == [0, 1, 2]
    assert NotSaved(problem) == NotSaved(problem)
