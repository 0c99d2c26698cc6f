"""Read a picture that somebody chose as the clinic's logo, trusting nothing about the file."""

from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from injector_app.domain.errors import Rule, RuleBroken

LARGEST_MB = 5
# A picture of few bytes can unfold into gigabytes; its size is read before it is unfolded.
MOST_PIXELS = 25_000_000
_KINDS = ("PNG", "JPEG")
# Four dots per point of the place it has in the header.
_ROOM = (480, 160)
_PAPER = (255, 255, 255)


def read_logo(path: Path) -> bytes:
    """A small PNG without transparency, made anew: nothing else of the file is kept.

    Raises:
        RuleBroken: it cannot be read, is no PNG or JPEG, or is too large.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_MB * 1_000_000:
            _refuse_size(path, f"{size // 1_000_000} MB", f"{LARGEST_MB} MB")
        data = path.read_bytes()
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_READABLE, path="logo", file=path.name, why=why) from problem
    try:
        return _made_anew(data, path)
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as problem:
        raise RuleBroken(Rule.NOT_A_PICTURE, path="logo", file=path.name) from problem


def _made_anew(data: bytes, path: Path) -> bytes:
    with Image.open(BytesIO(data), formats=_KINDS) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            found = f"{picture.width} by {picture.height} dots"
            _refuse_size(path, found, f"{MOST_PIXELS // 1_000_000} million dots")
        whole = picture.convert("RGBA")
    whole.thumbnail(_ROOM)
    ground = Image.new("RGB", whole.size, _PAPER)
    ground.paste(whole, mask=whole.getchannel("A"))
    stream = BytesIO()
    ground.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _refuse_size(path: Path, found: str, limit: str) -> None:
    raise RuleBroken(Rule.PICTURE_TOO_LARGE, path="logo", file=path.name, found=found, limit=limit)
