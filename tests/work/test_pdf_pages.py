"""Pages are drawn one at a time."""

from io import BytesIO

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from injector_app.work.pdf_pages import WIDTH, pages_of


def test_each_page_has_its_picture() -> None:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(100, 200))
    for grey in (0.0, 0.5):
        canvas.setFillGray(grey)
        canvas.rect(0, 0, 100, 200, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    pages = pages_of(stream.getvalue())
    assert pages.count == 2
    shades = []
    for place in range(2):
        picture = Image.open(BytesIO(pages.picture(place))).convert("L")
        assert picture.width == WIDTH
        shades.append(picture.getpixel((50, 50)))
    assert shades == [0, 128]
