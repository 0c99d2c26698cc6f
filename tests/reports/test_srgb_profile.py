"""The profile is sRGB: another colour engine takes every colour for itself."""

from io import BytesIO

from PIL import Image, ImageCms

from injector_app.reports.srgb_profile import srgb_profile


def farthest(profile: bytes) -> int:
    """The largest step between a colour and what it becomes on the way to sRGB."""
    ramp = Image.new("RGB", (256, 4))
    for value in range(256):
        colours = ((value,) * 3, (value, 255 - value, 128), (255, value, 0), (0, value, value))
        for row, colour in enumerate(colours):
            ramp.putpixel((value, row), colour)
    ours = ImageCms.ImageCmsProfile(BytesIO(profile))
    turned = ImageCms.profileToProfile(ramp, ours, ImageCms.createProfile("sRGB"))
    assert turned is not None
    return max(abs(a - b) for a, b in zip(ramp.tobytes(), turned.tobytes(), strict=True))


def test_colours_stay() -> None:
    assert farthest(srgb_profile()) <= 1


def test_control_another_profile_moves_them() -> None:
    profile = srgb_profile()
    place = profile.index(b"rXYZ", 0, 300)
    start = int.from_bytes(profile[place + 4 : place + 8], "big") + 8
    changed = profile[:start] + b"\0\0\x60\0" + profile[start + 4 :]
    assert farthest(changed) > 10


def test_it_says_how_long_it_is() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile) < 3000
    assert profile[8:10] == b"\x02\x10"
