"""LateRetention: the screen about keeping records, built when somebody goes there first."""

from injector_app.gui.jobs import Jobs
from injector_app.gui.retention.page import RetentionPage
from injector_app.gui.retention.presenter import RetentionPresenter
from injector_app.work.context import Work


class LateRetention:
    """Few people see it on any day, and none waits for it at the sign-in."""

    def __init__(self, work: Work, jobs: Jobs) -> None:
        self._work, self._jobs = work, jobs
        self._presenter: RetentionPresenter | None = None
        self.page: RetentionPage | None = None

    @property
    def pages(self) -> tuple[RetentionPage, ...]:
        """The page, if there is one yet."""
        return () if self.page is None else (self.page,)

    def built(self) -> RetentionPage:
        """The page; the first call makes it."""
        if self.page is None:
            self.page = RetentionPage(self._work.clinic)
            self._presenter = RetentionPresenter(self.page, work=self._work, jobs=self._jobs)
        return self.page

    def refresh(self) -> None:
        """Show what is stored now."""
        if self._presenter is not None:
            self._presenter.refresh()
