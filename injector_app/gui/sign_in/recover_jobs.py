"""RecoverJobs: what coming in by the recovery key asks for, off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass

from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.work.answers import ProposedSheet


@dataclass(frozen=True, slots=True)
class RecoverJobs:
    """Check the typed key and propose the next; spend it; draw the sheet of the next."""

    check: Callable[[TypedRecovery], ProposedSheet]
    recover: Callable[[TypedRecovery, str], object]
    draw: Callable[[ProposedSheet], bytes]
