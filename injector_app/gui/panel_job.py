"""Run a use case for one panel of a screen: it is busy meanwhile, and says what went wrong."""

from collections.abc import Callable
from typing import TypeVar

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.panel import Panel

Answer = TypeVar("Answer")


def run_for_panel(
    panel: Panel, jobs: Jobs, job: Callable[[], Answer], done: Callable[[Answer], object]
) -> None:
    """Run the job; `done` gets its answer once the panel can be used again."""
    panel.show_busy(busy=True)
    panel.banner.hide()

    def finish(answer: Answer) -> None:
        panel.show_busy(busy=False)
        done(answer)

    def fail(problem: Exception) -> None:
        panel.show_busy(busy=False)
        panel.show_problem(problem)

    jobs.run(job, done=finish, failed=fail)
