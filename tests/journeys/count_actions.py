"""Print the table of actions that the README quotes; says what was done with --steps."""

import sys
import tempfile
from pathlib import Path

from injector_app.gui.application import build_application
from tests.journeys.journeys import JOURNEYS
from tests.support.clinic import set_up
from tests.support.journey_stage import open_stage
from tests.support.real_catalog import real_catalog


def main() -> int:
    """The exit code tells whether every task keeps its limit."""
    _application, look = build_application()
    is_kept = True
    sys.stdout.write("| Task | Actions | At most |\n| --- | --- | --- |\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        set_up(folder / "clinic", real_catalog())
        for number, journey in enumerate(JOURNEYS):
            room = folder / str(number)
            room.mkdir()
            stage = open_stage(
                folder / "clinic",
                room,
                real_catalog(),
                look,
                person=journey.person,
                earlier=journey.earlier,
            )
            journey.act(stage)
            actions = tuple(stage.hand.actions)
            stage.close()
            is_kept = is_kept and len(actions) <= journey.limit
            sys.stdout.write(f"| {journey.task} | {len(actions)} | {journey.limit} |\n")
            if "--steps" in sys.argv:
                sys.stdout.write("".join(f"    {step}\n" for step in actions))
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
