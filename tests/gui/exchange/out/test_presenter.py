"""The patients go where the person says."""

from pathlib import Path

from injector_app.gui.shared.exchange_names import ExchangeName
from tests.support.exchange_screen import Screen


def test_patients_go_out(screen: Screen, tmp_path: Path) -> None:
    screen.choose("Last,DOB", "Ng,1980-05-06")
    screen.press(ExchangeName.CHECK)
    screen.press(ExchangeName.IMPORT)
    path = tmp_path / "out.csv"
    screen.outside.files.answers.append(path)
    screen.press(ExchangeName.EXPORT)
    assert "Ng" in path.read_text("utf-8")
    assert "1 patient written" in screen.page.banner.text
    assert screen.outside.files.suggested[-1] == "patients.csv"
