"""A format is named after the ending of its files."""

from injector_app.domain.patients_format import PatientsFormat


def test_endings() -> None:
    assert [kind.value for kind in PatientsFormat] == ["csv", "xlsx", "json", "ndjson"]
