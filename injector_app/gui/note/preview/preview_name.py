"""PreviewName: the controls of the preview of a note."""

from enum import StrEnum


class PreviewName(StrEnum):
    """What tests and assistive tools find them by."""

    OPEN = "note.preview"
    PANEL = "note.preview.panel"
    PAGES = "note.preview.pages"
    CLOSER = "note.preview.closer"
    BACK = "note.preview.back"
    FIT = "note.preview.fit"
    CLOSE = "note.preview.close"
