"""SetUpJobs: what the set-up of a clinic asks for, off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass

from injector_app.gui.setup.clinic_form import ClinicForm


@dataclass(frozen=True, slots=True)
class SetUpJobs:
    """Check the form and give a recovery key; make the clinic with it; draw its sheet."""

    prepare: Callable[[ClinicForm], str]
    set_up: Callable[[ClinicForm, str], object]
    draw: Callable[[ClinicForm, str], bytes]
