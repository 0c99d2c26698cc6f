"""The sentence for each rule: title, what is wrong, what to do next."""

from injector_app.domain.errors import Rule
from injector_app.wording.certificate_messages import CERTIFICATE_MESSAGES
from injector_app.wording.import_messages import IMPORT_MESSAGES
from injector_app.wording.key_rule_messages import KEY_RULE_MESSAGES
from injector_app.wording.later_messages import LATER_MESSAGES
from injector_app.wording.layout_messages import LAYOUT_MESSAGES
from injector_app.wording.number_messages import NUMBER_MESSAGES
from injector_app.wording.people_messages import PEOPLE_MESSAGES
from injector_app.wording.rights_messages import RIGHTS_MESSAGES

RULE_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    **KEY_RULE_MESSAGES,
    **IMPORT_MESSAGES,
    **LATER_MESSAGES,
    **LAYOUT_MESSAGES,
    **CERTIFICATE_MESSAGES,
    **RIGHTS_MESSAGES,
    **PEOPLE_MESSAGES,
    Rule.POSITION_OUTSIDE: (
        "Outside the diagram",
        "{field} {value} is not a fraction of the diagram.",
        "Give x and y between 0 and 1.",
    ),
    **NUMBER_MESSAGES,
    Rule.TEXT_EMPTY: (
        "Missing",
        "{field} is missing.",
        "Fill it in.",
    ),
    Rule.TEXT_TOO_LONG: (
        "Text too long",
        "{field} has {length} characters; there is room for {limit}.",
        "Shorten it; nothing was changed.",
    ),
    Rule.TEXT_HAS_CONTROL: (
        "Hidden character",
        "{field} holds the hidden character {character} at place {place}.",
        "Delete it or type the text again; hidden characters can reorder names and doses.",
    ),
    Rule.DATE_NOT_A_DATE: (
        "Not a date",
        "“{value}” is not a date of the calendar.",
        "Type it as the field shows, or as year-month-day.",
    ),
    Rule.TIME_NOT_A_TIME: (
        "Not a time",
        "“{value}” is not a time of day.",
        "Type it as 14:30 or 2:30 pm.",
    ),
    Rule.BIRTH_IN_FUTURE: (
        "Birth date in the future",
        "The birth date {value} lies in the future.",
        "Check day, month and year.",
    ),
    Rule.BIRTH_TOO_LONG_AGO: (
        "Birth date too long ago",
        "The birth date {value} is more than 130 years ago.",
        "Check the year.",
    ),
    Rule.RECORD_NUMBER_TAKEN: (
        "Record number taken",
        "The record number {value} belongs to another patient.",
        "Choose another, or leave it empty for the next free one.",
    ),
    Rule.LIKELY_DUPLICATE: (
        "Maybe already here",
        "Somebody alike is already in the records ({count}).",
        "Open that patient, or save as a new person.",
    ),
    Rule.ALREADY_IN_RECORDS: (
        "Already in the records",
        "Somebody of this name and birth date, or health number, is in the records ({value}).",
        "Choose whether such lines are left out or added; nobody is merged automatically.",
    ),
    Rule.UNKNOWN_TIME_ZONE: (
        "Unknown time zone",
        "“{value}” is not a known time zone.",
        "Give one such as America/Toronto.",
    ),
    Rule.UNKNOWN_REGION_OF_WORLD: (
        "Unknown region",
        "“{value}” is not a region the program knows.",
        "Give US, CA, EU or UK.",
    ),
    Rule.NOT_THE_CLINICIAN: (
        "Another clinician's treatment",
        "Only the clinician named on the treatment can sign it.",
        "Ask that clinician to sign in and sign.",
    ),
    Rule.PATIENT_NOT_FOUND: (
        "No such patient",
        "There is no patient {value} in the records.",
        "Search by name or birth date.",
    ),
    Rule.TREATMENT_NOT_FOUND: (
        "No such treatment",
        "There is no treatment {value} in the records.",
        "Look it up in the list of treatments.",
    ),
    Rule.NOTE_NOT_FOUND: (
        "No signed note",
        "Treatment {value} has no signed note.",
        "Sign it first.",
    ),
    Rule.UNITS_WITHOUT_PRODUCT: (
        "Which product?",
        "{value} U are units of one product only, and no product is chosen.",
        "Choose the product, or leave the units empty.",
    ),
    Rule.UNKNOWN_PRODUCT: (
        "Unknown product",
        "“{value}” is not a product the program knows.",
        "Use an id such as botox, dysport or xeomin.",
    ),
    Rule.UNKNOWN_VIAL_SIZE: (
        "Unknown vial size",
        "No vial of {value} U is known for this product (known: {sizes}).",
        "Check the size on the label.",
    ),
    Rule.UNKNOWN_VIAL: (
        "Unknown vial",
        "There is no vial {value} in this treatment.",
        "Vials are counted from 0 in files.",
    ),
    Rule.UNKNOWN_INDICATION: (
        "Unknown indication",
        "“{value}” is not an indication the program knows.",
        "Use an id such as chronic-migraine.",
    ),
    Rule.UNKNOWN_PROTOCOL: (
        "Unknown protocol",
        "“{value}” is not a protocol the program knows.",
        "Use an id such as preempt_155.",
    ),
    Rule.PROTOCOL_WITHOUT_DOSES: (
        "Protocol without doses",
        "The source of protocol {value} leaves sites or doses to the clinician.",
        "Give the points themselves.",
    ),
    Rule.PROTOCOL_OF_OTHER_PRODUCT: (
        "Protocol of another product",
        "Protocol {value} is published for {generic}, and the vial holds {given}.",
        "Units are not interchangeable; choose the vial or the protocol again.",
    ),
    Rule.PATTERN_OF_OTHER_PRODUCT: (
        "Pattern of another product",
        "This pattern is of {needs}; the open vial is {given}, whose units are others.",
        "Open a vial of {needs}, or choose a pattern of {given}.",
    ),
    Rule.PATTERN_OF_SEVERAL_PRODUCTS: (
        "Several products",
        "The points have doses of more than one product; a pattern keeps those of one.",
        "Choose the points of one product and save them.",
    ),
    Rule.PATTERN_WITHOUT_PRODUCT: (
        "Product unknown",
        "The points have doses, but no vial says of which product.",
        "Add the vial first.",
    ),
    Rule.PATTERN_EMPTY: (
        "No points",
        "There is no point to keep.",
        "Place the points first.",
    ),
    Rule.PATTERN_NAME_TAKEN: (
        "Name taken",
        "The clinic has a pattern named “{value}” already.",
        "Choose another name, or replace that pattern.",
    ),
    Rule.PATTERN_NOT_FOUND: (
        "Pattern not found",
        "The pattern is gone; somebody removed it.",
        "Choose another one.",
    ),
    Rule.UNKNOWN_PROMPT: (
        "Unknown question",
        "“{value}” is no question of the pre-treatment screen that the program knows.",
        "Use an id such as hypersensitivity.",
    ),
    Rule.UNKNOWN_DIAGRAM: (
        "Unknown diagram",
        "“{value}” is not a diagram the program knows.",
        "Use an id such as face_front or head_left.",
    ),
    Rule.UNKNOWN_REGION: (
        "Unknown region",
        "“{value}” is not a muscle or skin region the program knows.",
        "Use an id such as procerus, or give the position.",
    ),
    Rule.REGION_NOT_ON_DIAGRAM: (
        "Region not on this diagram",
        "“{value}” is not on the diagram {diagram}.",
        "Choose another diagram or give the position.",
    ),
    Rule.REGION_NEEDS_SIDE: (
        "Side missing",
        "“{value}” is on both sides of {diagram}.",
        "Say left or right, or give the position.",
    ),
    Rule.PLACE_MISSING: (
        "Place missing",
        "The point has neither a position nor a region.",
        "Give x and y, or a region.",
    ),
    Rule.SIDE_CONTRADICTS_POSITION: (
        "Side and position contradict each other",
        "The side is given as {value}, and the position lies on the patient's {found}.",
        "Correct the side or the position.",
    ),
    Rule.OFF_THE_BODY: (
        "Beside the body",
        "The position lies beside the body on {diagram}.",
        "Correct x and y.",
    ),
    Rule.GRID_SPACING: (
        "Not a distance between points",
        "{value} cm cannot be laid as a grid.",
        "Type a distance from 0.3 to 10 cm.",
    ),
    Rule.GRID_COUNT: (
        "Not a number of points",
        "A grid has from 1 to {most} points.",
        "Type another number of points or another distance.",
    ),
    Rule.GRID_NO_ROOM: (
        "No room",
        "These points do not fit inside the outline.",
        "Take fewer points, a smaller distance, or a larger outline.",
    ),
    Rule.TOTAL_TOO_SMALL: (
        "Too few units",
        "{value} U over {count} points leaves less than 0.01 U for some of them.",
        "Type more units or fewer points.",
    ),
    Rule.VIAL_EXPIRED: (
        "Vial expired",
        "The vial expired on {value}, before the visit on {day}.",
        "Check the date on the vial; an expired vial is not recorded as used.",
    ),
    Rule.VIAL_OPENED_IN_FUTURE: (
        "Vial opened in the future",
        "The vial cannot have been opened at {value}: that time has not come yet.",
        "Check day and time, or leave the field empty.",
    ),
    Rule.VIAL_OPENED_EXPIRED: (
        "Opened after the expiry date",
        "The vial was opened on {value}, after its expiry date {expires}.",
        "Check both dates; an expired vial is not recorded as used.",
    ),
    Rule.VIAL_OVERDRAWN: (
        "More given than the vial holds",
        "The points draw {given} U from a vial of {size} U.",
        "Correct the units, or add the second vial.",
    ),
    Rule.VIAL_IN_USE: (
        "Vial in use",
        "Points already draw from this vial, and units of another product are another thing.",
        "Add a vial of the other product, or delete those points first.",
    ),
    Rule.VIAL_OF_OTHER_PRODUCT: (
        "Vial of another product",
        "{whose} of {needs}; this vial is {given}, whose units are others.",
        "Draw from a vial of {needs}, or delete the points and place them anew.",
    ),
    Rule.READY_SOLUTION: (
        "Ready solution",
        "{product} comes as a solution and takes no diluent.",
        "Leave the diluent volume empty.",
    ),
    Rule.PERFORMED_IN_FUTURE: (
        "Visit in the future",
        "The visit at {value} lies in the future.",
        "Check date, time and zone.",
    ),
    Rule.PERFORMED_BEFORE_BIRTH: (
        "Visit before birth",
        "The visit at {value} lies before the patient's birth.",
        "Check the date, and whose treatment it is.",
    ),
    Rule.TIME_WITHOUT_ZONE: (
        "Time without zone",
        "“{value}” does not say its time zone.",
        "Write it as 2026-11-20T09:00:00-05:00.",
    ),
    Rule.ALREADY_SIGNED: (
        "Already signed",
        "This treatment is signed and cannot be changed.",
        "Open its note.",
    ),
    Rule.FIELDS_MISSING: (
        "Not complete yet",
        "Before signing, fill in: {missing}.",
        "Nothing was signed.",
    ),
    Rule.FILE_NOT_READABLE: (
        "File cannot be read",
        "The file {file} cannot be read ({why}).",
        "Check its name and folder.",
    ),
    Rule.FILE_TOO_LARGE: (
        "File too large",
        "The file is larger than {limit} MB.",
        "Split it.",
    ),
    Rule.FILE_NOT_CSV: (
        "Not a CSV file",
        "The file is not a table of patients as CSV ({why}).",
        "Export it again as CSV with a heading line.",
    ),
    Rule.FILE_NOT_JSON: (
        "Not a JSON file",
        "The file is not JSON ({why}).",
        "Check the file; nothing was imported.",
    ),
    Rule.FILE_WRONG_SCHEMA: (
        "Not a treatment file",
        "{reason}.",
        "See the schema treatment-1.json; nothing was imported.",
    ),
    Rule.COLUMN_MISSING: (
        "Column missing",
        "The file has no column for {value}.",
        "Name the columns in the first line.",
    ),
    Rule.ROWS_REFUSED: (
        "Rows refused",
        "{count} of the rows cannot be imported, the first in line {line}: {reason}",
        "Nothing was imported.",
    ),
    Rule.FILE_IS_THERE: (
        "File is there already",
        "The file {file} is there already, and nothing was written.",
        "Choose another name, or add --overwrite to replace it.",
    ),
    Rule.FILE_NOT_WRITABLE: (
        "File cannot be written",
        "The file {file} cannot be written ({why}).",
        "Choose another folder.",
    ),
    Rule.NAME_NOT_PRINTABLE: (
        "Name cannot be printed",
        "The font has no sign for {value}.",
        "The note shows a notice in its place.",
    ),
    Rule.FOLDER_NOT_EMPTY: (
        "Folder not empty",
        "The folder {folder} is not empty.",
        "Give an empty folder for the demo clinic.",
    ),
    Rule.NOT_AN_ID: (
        "Not an id",
        "“{value}” is not the id of a treatment.",
        "Copy it from the list of treatments.",
    ),
    Rule.NOT_A_SEAL: (
        "Not a seal",
        "“{value}” is not a seal as notes print it.",
        "Type the number, the dash and the 16 letters, such as 1204-ABCDEFGH234567XY.",
    ),
}
