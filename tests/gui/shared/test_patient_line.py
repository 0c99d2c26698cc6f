"""A patient line is a plain value."""

from injector_app.gui.shared.patient_line import PatientLine


def test_equal_lines_are_equal() -> None:
    assert PatientLine("Ann", "born", "") == PatientLine("Ann", "born", "")
