"""ProblemBanner: a banner that words problems itself."""

from injector_app.gui.shared.banner import Banner
from injector_app.wording.messages import describe


class ProblemBanner(Banner):
    """For the screens behind the sign-in, which have the whole domain loaded."""

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong in the program's own words."""
        self.show_message(describe(problem), "problem")
