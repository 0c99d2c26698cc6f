"""Pages fit the width there is."""

from io import BytesIO

from PIL import Image
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.pages_view import PagesView


def test_pages_come_and_go(qtbot: QtBot) -> None:
    stream = BytesIO()
    Image.new("RGB", (1000, 1300), "white").save(stream, "PNG")
    preview = PagesView("pages", "Pages")
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    preview.show_pages((stream.getvalue(),) * 3)
    assert preview.pages == 3
    preview.show_pages((stream.getvalue(),))
    assert preview.pages == 1
    sheets = preview.widget()
    assert sheets is not None
    assert sheets.sizeHint().width() <= 500
