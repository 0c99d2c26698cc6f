"""UnfinishedPresenter: stores half-filled forms when the records close, and offers them again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.unfinished.panel import UnfinishedPanel
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.kept_forms import kept_forms
from injector_app.work.context import Work

# What stands in an open form, or None when nothing would be lost.
Source = Callable[[], UnfinishedForm | None]
Forms = tuple[UnfinishedForm, ...]


class UnfinishedPresenter(QObject):
    """Knows the forms by functions that tell what stands in them.

    Signals:
        patient_resumed, response_resumed: a form is to be shown again; carry the UnfinishedForm.
    """

    patient_resumed = Signal(object)
    response_resumed = Signal(object)

    def __init__(
        self, panel: UnfinishedPanel, *, work: Work, jobs: Jobs, sources: tuple[Source, ...]
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._work = work
        self._jobs = jobs
        self._sources = sources
        self._offered: Forms = ()
        self._stored: Forms = ()
        panel.chosen.connect(self._on_chosen)
        panel.dropped.connect(self._on_dropped)

    @property
    def is_stored(self) -> bool:
        """Whether the records hold every form as it is now."""
        return self._forms() == self._stored

    def start(self) -> None:
        """Offer what is left from the last time."""
        if is_allowed(self._work.person, Action.KEEP_FORMS):
            job = partial(kept_forms, self._work)
            self._jobs.run(job, done=self._on_kept, failed=_nothing)

    def store(self, then: Callable[[], object], failed: Callable[[Exception], None]) -> None:
        """Call `then` when every form is stored as it is now, `failed` when it cannot be."""
        forms = self._forms()
        if forms == self._stored:
            then()
            return

        def finish(_answer: None) -> None:
            self._stored = forms
            # What was typed meanwhile gets its own try.
            self.store(then, failed)

        self._jobs.run(partial(keep_forms, self._work, forms=forms), done=finish, failed=failed)

    def settle(self) -> None:
        """A form was saved or dropped: it is not kept any longer."""
        self.store(_done, _nothing)

    def _forms(self) -> Forms:
        typed = (source() for source in self._sources)
        return (*self._offered, *(form for form in typed if form is not None))

    def _on_kept(self, forms: Forms) -> None:
        self._offered = self._stored = forms
        self._panel.show_forms(forms)

    def _on_chosen(self, form: UnfinishedForm) -> None:
        self._take(form)
        is_response = form.kind is FormKind.RESPONSE
        (self.response_resumed if is_response else self.patient_resumed).emit(form)

    def _on_dropped(self, form: UnfinishedForm) -> None:
        self._take(form)
        self.settle()

    def _take(self, form: UnfinishedForm) -> None:
        self._offered = tuple(other for other in self._offered if other is not form)
        self._panel.show_forms(self._offered)


def _done() -> None:
    """Nothing waits for it."""


def _nothing(_problem: Exception) -> None:
    """What cannot be stored now is stored at the next lock, or keeps it from closing."""
