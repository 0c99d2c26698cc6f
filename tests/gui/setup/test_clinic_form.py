"""What was typed is kept as it was typed."""

from dataclasses import asdict

from injector_app.gui.setup.clinic_form import ClinicForm


def test_form_keeps_every_field() -> None:
    fields = ("clinic", "address", "region", "time_zone", "name", "credentials", "sign_in")
    typed = {name: f" {name} " for name in (*fields, "password")}
    assert asdict(ClinicForm(**typed)) == typed
