"""The sentences of the lists: what each is, what an empty one means, how much is shown."""

from collections.abc import Mapping

from injector_app.domain.lists.list_name import ListName
from injector_app.wording.messages import Message

WHAT: Mapping[ListName, str] = {
    ListName.TODAY: "Visits of today, charted or signed.",
    ListName.REVIEW: "Signed visits two weeks ago and more, with no response recorded.",
    ListName.NEXT: "Patients whose interval between visits, as this clinic entered it, "
    "is over or ends in the next two weeks.",
    ListName.DRAFTS: "Charts that nobody has signed yet, the oldest first.",
    ListName.LOT: "Everybody a vial of this lot was opened for, with drafts and retracted notes.",
    ListName.VIALS: "Signed vials whose given and discarded units do not make up the vial.",
    ListName.USE: "Vials of signed notes by month and product; retracted notes do not count.",
}
_EMPTY: Mapping[ListName, str] = {
    ListName.TODAY: "No visit of today is charted.",
    ListName.REVIEW: "No review is waiting in these days.",
    ListName.NEXT: "Nobody's interval ends in these days. Only intervals that this clinic "
    "entered count: on a chart under “Past”, “This clinic's references”, for a product and a use.",
    ListName.DRAFTS: "Every chart is signed.",
    ListName.LOT: "No chart names this lot.",
    ListName.VIALS: "Every vial comes out even.",
    ListName.USE: "No vial was used in these days.",
}
NO_LOT = "Type the whole lot as it stands on the vial; dashes and capitals do not matter."
NARROWED = "Nothing in this list fits what is typed above."
STOPPED = Message("Stopped", "No file was written.", "")
NOT_READ = "Stopped; nothing was read."
NO_PRINTER = Message(
    "No printer",
    "This computer has no printer that a list can be sent to.",
    "Add one in the system's settings, or export the list as PDF and print it from there.",
)
PRINTED = Message("Sent to the printer", "The print system took the list.", "")
NOT_PRINTED = Message(
    "Not printed", "The print system did not take the list.", "Check the printer and try again."
)


def empty_words(name: ListName, *, lot: str, is_narrowed: bool) -> str:
    """Why there is nothing to see."""
    if name is ListName.LOT and not lot.strip():
        return NO_LOT
    return NARROWED if is_narrowed else _EMPTY[name]


def count_words(count: int, *, has_more: bool, days: str) -> str:
    """How many rows are on show, and of which days; why there are none is said elsewhere."""
    if count == 0:
        return days
    of_days = f", {days}" if days else ""
    if has_more:
        return f"The first {count} rows{of_days}; more appear as you scroll."
    return f"{counted_rows(count)}{of_days}"


def counted_rows(count: int) -> str:
    """1 row, 2 rows."""
    return "1 row" if count == 1 else f"{count} rows"


def exported_words(count: int, file: str) -> Message:
    """Where the file is."""
    return Message("Exported", f"{counted_rows(count)} written to {file}.", "")
