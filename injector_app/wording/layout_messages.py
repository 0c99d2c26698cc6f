"""Messages about the clinic's layout of notes."""

from collections.abc import Mapping

from injector_app.domain.errors import Rule

LAYOUT_MESSAGES: Mapping[Rule, tuple[str, str, str]] = {
    Rule.NOT_A_PICTURE: (
        "Not a picture",
        "The file {file} is not a PNG or JPEG picture that can be read.",
        "Save the logo as PNG or JPEG and choose that file.",
    ),
    Rule.PICTURE_TOO_LARGE: (
        "Picture too large",
        "The file {file} has {found}; a logo has room for {limit}.",
        "Save the logo smaller; 600 points of width are plenty on paper.",
    ),
    Rule.NOT_A_PACKAGE_CODE: (
        "Not a package code",
        "{value} is not a {name} as it stands on a carton.",
        "An NDC has three groups of digits with dashes, a DIN has eight digits.",
    ),
    Rule.CODE_LINE_UNREADABLE: (
        "Line not understood",
        "Line {line} cannot be read: {value}.",
        "Write it like the example below the field.",
    ),
}
