"""PatternsPresenter: joins the list of patterns to the use cases: list, save, rename, repeat."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.errors import RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.ids import PatternId, TreatmentId
from injector_app.domain.pattern import Pattern
from injector_app.domain.pattern_from_chart import pattern_from_chart
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.jobs import Jobs
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.remove_pattern import remove_pattern
from injector_app.usecases.rename_pattern import rename_pattern
from injector_app.usecases.save_pattern import save_pattern
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.show_treatment import show_treatment
from injector_app.wording.messages import describe
from injector_app.work.answers import ShownTreatment
from injector_app.work.context import Work

NONE_TO_REPEAT = "There is no signed treatment of this patient to repeat."


class PatternsPresenter(QObject):
    """Reads for the chart that was opened; late answers for another one are let go."""

    def __init__(self, page: ChartPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._panel = page.details.patterns
        self._work = work
        self._jobs = jobs
        page.document.opened.connect(self._on_opened)
        page.canvas_panel.keys.repeat_requested.connect(self._on_repeat_key)
        self._panel.past.repeat_requested.connect(self._repeat)
        self._panel.save_requested.connect(self._on_save_requested)
        self._panel.list.rename_requested.connect(self._on_rename_requested)
        self._panel.list.replace_requested.connect(self._on_replace_requested)
        self._panel.list.remove_requested.connect(self._on_remove_requested)

    def _on_opened(self) -> None:
        treatment = self._page.document.treatment
        query = TreatmentQuery(patient=treatment.patient, state=TreatmentState.SIGNED)
        self._list_own()
        self._jobs.run(
            partial(search_treatments, self._work, query=query),
            done=self._for(treatment.id, self._panel.past.show_past),
            failed=_nothing,
        )
        if treatment.repeats is not None:
            self._read(treatment.repeats, self._compare)

    def _list_own(self) -> None:
        self._jobs.run(
            partial(list_patterns, self._work), done=self._panel.show_own, failed=_nothing
        )

    def _on_repeat_key(self) -> None:
        if not self._panel.past.repeat():
            self._page.canvas_panel.status.show_hint(NONE_TO_REPEAT)

    def _repeat(self, past: TreatmentId) -> None:
        self._read(past, self._place_again)

    def _read(self, past: TreatmentId, then: Callable[[ShownTreatment], None]) -> None:
        self._jobs.run(
            partial(show_treatment, self._work, treatment_id=past),
            done=self._for(self._page.document.treatment.id, then),
            failed=self._page.banner.show_problem,
        )

    def _compare(self, past: ShownTreatment) -> None:
        self._page.document.compare_with(past.treatment)

    def _place_again(self, past: ShownTreatment) -> None:
        problem = self._panel.placing.repeat(past.treatment)
        self._panel.past.show_problem(problem)
        self._page.canvas_panel.status.show_hint(problem)

    def _on_save_requested(self, name: str) -> None:
        document = self._page.document
        try:
            pattern = pattern_from_chart(document.treatment, self._panel.points_to_keep, name=name)
        except RuleBroken as problem:
            self._show_not_saved(problem)
        else:
            self._jobs.run(
                partial(save_pattern, self._work, pattern=pattern),
                done=lambda _: self._on_saved(),
                failed=self._show_not_saved,
            )

    def _on_replace_requested(self, pattern: Pattern) -> None:
        failed = partial(self._show_not_changed, pattern.id)
        try:
            changed = pattern_from_chart(
                self._page.document.treatment,
                self._panel.points_to_keep,
                name=pattern.name,
                pattern_id=pattern.id,
            )
        except RuleBroken as problem:
            failed(problem)
        else:
            self._change(pattern.id, partial(save_pattern, self._work, pattern=changed))

    def _on_rename_requested(self, pattern_id: PatternId, name: str) -> None:
        self._change(
            pattern_id, partial(rename_pattern, self._work, pattern_id=pattern_id, name=name)
        )

    def _on_remove_requested(self, pattern_id: PatternId) -> None:
        self._change(pattern_id, partial(remove_pattern, self._work, pattern_id=pattern_id))

    def _change(self, pattern_id: PatternId, change: Callable[[], object]) -> None:
        self._jobs.run(
            change,
            done=lambda _: self._list_own(),
            failed=partial(self._show_not_changed, pattern_id),
        )

    def _on_saved(self) -> None:
        self._panel.save.line.clear()
        self._panel.save.show_problem("")
        self._list_own()

    def _show_not_saved(self, problem: Exception) -> None:
        self._panel.save.show_problem(describe(problem).line)

    def _show_not_changed(self, pattern_id: PatternId, problem: Exception) -> None:
        self._panel.row_problem(pattern_id, describe(problem).line)

    def _for(
        self, treatment_id: TreatmentId, then: Callable[..., None]
    ) -> Callable[[object], None]:
        """`then`, unless another chart is on the screen by the time the answer comes."""

        def answer(found: object) -> None:
            document = self._page.document
            if document.is_open and document.treatment.id == treatment_id:
                then(found)

        return answer


def _nothing(_problem: Exception) -> None:
    """Without these lists the chart can be charted all the same."""
