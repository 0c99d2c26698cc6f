"""Names of the controls of the lists of the clinic."""

from enum import StrEnum


class ListsName(StrEnum):
    """As `ObjectName` for the controls of this screen only."""

    PAGE = "lists"
    CHOOSER = "lists.chooser"
    WORDS = "lists.words"
    LOT = "lists.lot"
    PRODUCT = "lists.product"
    FROM = "lists.from"
    TO = "lists.to"
    CLEAR = "lists.clear"
    COUNT = "lists.count"
    EMPTY = "lists.empty"
    TABLE = "lists.table"
    EXPORT = "lists.export"
    PRINT = "lists.print"
    STOP = "lists.stop"
