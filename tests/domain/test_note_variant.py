"""Every sheet has a name that the command line knows."""

from injector_app.app.arguments import VARIANTS
from injector_app.domain.note_variant import NoteVariant


def test_command_line_knows_every_sheet() -> None:
    assert tuple(NoteVariant) == VARIANTS
