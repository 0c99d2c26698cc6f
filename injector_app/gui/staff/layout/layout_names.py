"""LayoutName: the controls of the page of how notes are printed."""

from enum import StrEnum


class LayoutName(StrEnum):
    """What tests and assistive tools find them by."""

    PAGE = "layout.page"
    OPEN = "layout.open"
    BACK = "layout.back"
    BANNER = "layout.banner"
    LOGO = "layout.logo"
    NO_LOGO = "layout.no-logo"
    PAPER = "layout.paper"
    LANGUAGE = "layout.language"
    ORDER = "layout.order"
    FIELD = "layout.field"
    REFERENCES = "layout.references"
    AFTERCARE = "layout.aftercare"
    PACKAGES = "layout.packages"
    PROCEDURES = "layout.procedures"
    SAVE = "layout.save"
    PREVIEW = "layout.preview"
