"""DeskStore: what a person left open, the chart and half-filled forms, as one thing to store."""

from collections.abc import Callable
from functools import partial

from injector_app.app.room import Room
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.lock.presenter import Then
from injector_app.gui.routes import Screens
from injector_app.gui.unfinished.presenter import UnfinishedPresenter
from injector_app.work.context import Work


class DeskStore:
    """Stores one after the other; the second only when the first is on the disk."""

    def __init__(self, chart: ChartPresenter, forms: UnfinishedPresenter) -> None:
        self._chart = chart
        self._forms = forms

    @property
    def is_stored(self) -> bool:
        """Whether nothing would be lost."""
        return self._chart.is_stored and self._forms.is_stored

    def quietly(self, then: Then, failed: Then) -> None:
        """Store what is edited and what is half filled in, and ask nothing."""
        self._chart.store(partial(self._forms.store, then, lambda _: failed()), failed)

    def flush(self, then: Callable[[], object], failed: Callable[[Exception], None]) -> None:
        """Store, then go on; where the chart cannot be stored, the person chooses."""
        self._chart.flush(partial(self._forms.store, then, failed))


def half_filled_forms(screens: Screens, work: Work, room: Room) -> UnfinishedPresenter:
    """Follows every form that is kept when it is half filled in."""
    beside_note, beside_chart = screens.note.later.outcomes, screens.chart.past.panel.outcomes
    patient = screens.patient_presenter
    presenter = UnfinishedPresenter(
        screens.patients.unfinished,
        work=work,
        jobs=room.jobs,
        sources=(screens.form.unfinished, beside_note.unfinished, beside_chart.unfinished),
    )
    presenter.patient_resumed.connect(screens.form.start_again)
    presenter.patient_resumed.connect(lambda _: patient.form_opened.emit(None))
    presenter.response_resumed.connect(screens.note_presenter.resume)
    for closed in (patient.form_left, beside_note.form_closed, beside_chart.form_closed):
        closed.connect(presenter.settle)
    return presenter
