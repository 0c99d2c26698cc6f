"""ExchangeName: the names of the controls on the page of patients in and out."""

from enum import StrEnum


class ExchangeName(StrEnum):
    """One per control that a person can use, or that tells something."""

    PAGE = "exchange"
    CHOOSE = "exchange.choose"
    LETTERS = "exchange.letters"
    CELLS = "exchange.cells"
    DATES = "exchange.dates"
    COLUMN = "exchange.column"
    CHECK = "exchange.check"
    OTHER_FILE = "exchange.other_file"
    LINES = "exchange.lines"
    LINE = "exchange.line"
    LEAVE_OUT = "exchange.leave_out"
    ADD = "exchange.add"
    IMPORT = "exchange.import"
    BACK = "exchange.back"
    STOP = "exchange.stop"
    UNDO = "exchange.undo"
    FORMAT = "exchange.format"
    EXPORT = "exchange.export"
    REVIEW = "exchange.review"
    PAIRS = "exchange.pairs"
    KEEP_FIRST = "exchange.keep_first"
    KEEP_SECOND = "exchange.keep_second"
    APART = "exchange.apart"
    PAIRS_CLOSE = "exchange.pairs_close"
