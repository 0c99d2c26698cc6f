"""PatternsPresenter: joins the list of patterns to the use cases: list, save, rename, remove."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatternId
from injector_app.domain.pattern import Pattern
from injector_app.domain.pattern_from_chart import pattern_from_chart
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.jobs import Jobs
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.remove_pattern import remove_pattern
from injector_app.usecases.rename_pattern import rename_pattern
from injector_app.usecases.save_pattern import save_pattern
from injector_app.wording.messages import describe
from injector_app.work.context import Work


class PatternsPresenter(QObject):
    """The list is the clinic's, whichever chart is open."""

    def __init__(self, page: ChartPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._panel = page.details.patterns
        self._work = work
        self._jobs = jobs
        page.document.opened.connect(self._list_own)
        self._panel.save_requested.connect(self._on_save_requested)
        self._panel.list.rename_requested.connect(self._on_rename_requested)
        self._panel.list.replace_requested.connect(self._on_replace_requested)
        self._panel.list.remove_requested.connect(self._on_remove_requested)

    def _list_own(self) -> None:
        self._jobs.run(
            partial(list_patterns, self._work), done=self._panel.show_own, failed=_nothing
        )

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


def _nothing(_problem: Exception) -> None:
    """Without this list the chart can be charted all the same."""
