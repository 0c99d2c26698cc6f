"""The computer is the same at every question."""

from injector_app.system.workstation import this_workstation


def test_name_and_boot_stay_while_the_program_runs() -> None:
    here = this_workstation()
    assert here is this_workstation()
    assert here.name
    assert len(here.boot) == 36
