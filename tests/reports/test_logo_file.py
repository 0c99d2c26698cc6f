"""A logo is made anew from what can be read of it; everything else is refused in words."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.reports.logo_file import read_logo
from injector_app.wording.messages import describe


def refusal(path: Path) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        read_logo(path)
    assert path.name in describe(caught.value).one_sentence
    return caught.value


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_large_picture_becomes_a_small_one(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"logo.{kind.lower()}"
    Image.new("RGB", (2000, 1000), (10, 90, 100)).save(path, kind)
    found = Image.open(BytesIO(read_logo(path)))
    assert (found.format, found.mode, found.size) == ("PNG", "RGB", (320, 160))


def test_what_shows_through_becomes_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    found = Image.open(BytesIO(read_logo(tmp_path / "logo.png")))
    assert found.getpixel((5, 5)) == (255, 255, 255)


def test_words_inside_the_file_do_not_come_along(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (20, 20)).save(path, comment=b"Zebraquokka was here")
    assert b"Zebraquokka" not in read_logo(path)


def test_file_of_50_mb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.touch()
    os.truncate(path, 50_000_000)
    assert refusal(path).rule is Rule.PICTURE_TOO_LARGE


def test_picture_that_unfolds_to_billions_of_dots_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("1", (6000, 6000)).save(path)
    assert path.stat().st_size < 100_000
    assert refusal(path).rule is Rule.PICTURE_TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\n" * 9],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    assert refusal(path).rule is Rule.NOT_A_PICTURE


def test_half_a_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.effect_noise((200, 200), 90).save(path)
    path.write_bytes(path.read_bytes()[:5000])
    assert refusal(path).rule is Rule.NOT_A_PICTURE


def test_missing_file_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.png").rule is Rule.FILE_NOT_READABLE
