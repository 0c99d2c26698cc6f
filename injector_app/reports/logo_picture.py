"""The clinic's logo as it stands in the header."""

from io import BytesIO

from reportlab.platypus import Image

_HEIGHT, _WIDEST = 30.0, 120.0


def logo_picture(png: bytes) -> Image | None:
    """As high as the two lines beside it, and no wider than the names leave room for."""
    if not png:
        return None
    picture = Image(BytesIO(png))
    scale = min(_HEIGHT / picture.imageHeight, _WIDEST / picture.imageWidth)
    picture.drawWidth = picture.imageWidth * scale
    picture.drawHeight = picture.imageHeight * scale
    return picture
