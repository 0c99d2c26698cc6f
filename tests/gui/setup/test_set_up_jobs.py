"""The three functions of the first start, by their names."""

from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.set_up_jobs import SetUpJobs

FORM = ClinicForm("Riverside", "", "CA", "", "Ann Who", "MD", "ann", "a password")


def test_each_step_gets_the_form_and_the_key() -> None:
    jobs = SetUpJobs(
        prepare=lambda form: form.clinic[::-1],
        set_up=lambda form, key: (form.sign_in, key),
        draw=lambda form, key: f"{form.clinic} {key}".encode(),
    )
    key = jobs.prepare(FORM)
    assert jobs.set_up(FORM, key) == ("ann", "edisreviR")
    assert jobs.draw(FORM, key) == b"Riverside edisreviR"
