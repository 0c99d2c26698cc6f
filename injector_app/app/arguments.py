"""Command-line options and commands; imports nothing heavy, so that --help answers at once."""

import argparse
from pathlib import Path
from typing import TypeAlias

from injector_app import __version__

AMENDMENTS = ("addendum", "late-entry", "retraction", "patient-statement")
# The names of injector_app.domain.lists.list_name; a test compares them.
LISTS = ("today", "review", "next", "drafts", "lot", "vials", "use")
RECIPIENTS = ("patient", "insurer", "other-clinician", "court", "other")
DATE_ORDERS = ("ymd", "dmy", "mdy")
DUPLICATES = ("refuse", "leave-out", "add")
LANGUAGES = ("en", "fr-CA")
VARIANTS = ("note", "patient", "desk", "blank", "comparison", "series", "payer")
FORMATS = ("csv", "xlsx", "json", "ndjson")
REGIONS = ("US", "CA", "EU", "UK")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; without a command the window opens."""
    parser = argparse.ArgumentParser(
        prog="injector-app",
        description="Chart botulinum toxin injections: mark, sign, print, find again.",
        epilog="Without a command the window opens. Exit codes: 0 done, 2 wrong usage, "
        "3 cannot run here, 4 refused with a reason.",
    )
    parser.add_argument("--version", action="version", version=f"injector_app {__version__}")
    _add_folder(parser, default=None)
    parser.set_defaults(verb="")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_init(commands)
    _add_demo(commands)
    _add_patients(commands)
    _add_patient(commands)
    _add_list(commands)
    _add_treatments(commands)
    _add_note(commands)
    _add_audit(commands)
    _add_backup(commands)
    _add_retention(commands)
    _add_tour(commands)
    _add_pictures(commands)
    return parser


# argparse has no public name for what add_subparsers returns.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


# A command that was not given a folder must not forget the one given before its name.
def _add_folder(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=default,
        metavar="DIR",
        help="folder of the records (default: INJECTOR_DATA_DIR, else the user's data folder)",
    )


def _add_person(parser: argparse.ArgumentParser, *, json: bool = True) -> None:
    _add_folder(parser)
    parser.add_argument("--user", metavar="SIGN_IN", required=True, help="who is acting")
    if json:
        _add_json(parser)


# Every command takes --user; these two bring people of their own.
def _add_unused_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--user", help=argparse.SUPPRESS)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for machines")


def _add_out(
    parser: argparse.ArgumentParser, name: str, *, required: bool = True, words: str = ""
) -> None:
    parser.add_argument("--out", required=required, type=Path, metavar=name, help=words)
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the file if it is there already"
    )


def _add_init(commands: Commands) -> None:
    init = commands.add_parser("init", help="create a clinic and its first clinician")
    init.add_argument("--clinic", required=True, metavar="NAME")
    init.add_argument("--region", required=True, choices=REGIONS)
    init.add_argument("--name", required=True, metavar='"FULL NAME"')
    init.add_argument("--credentials", required=True, metavar="MD")
    init.add_argument("--address", default="")
    init.add_argument("--time-zone", default="", metavar="ZONE", help="as in America/Toronto")
    init.add_argument(
        "--recovery-key-file",
        type=Path,
        metavar="FILE",
        help="a new file for the recovery key (default: printed once)",
    )
    _add_person(init)


def _add_demo(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="fill an empty data folder with the demo clinic")
    _add_folder(demo)
    _add_unused_person(demo)
    _add_json(demo)


def _add_patients(commands: Commands) -> None:
    patients = commands.add_parser("patients", help="import, export, search and merge patients")
    names = "import|imports|undo-import|export|alike|merge|unmerge|search"
    verbs = patients.add_subparsers(dest="verb", metavar=names, required=True)
    reading = verbs.add_parser("import", help="add patients from a CSV or FHIR file")
    reading.add_argument("file", type=Path, metavar="FILE")
    reading.add_argument("--dates", default="", choices=DATE_ORDERS, help="order of the dates")
    reading.add_argument(
        "--duplicates",
        default=DUPLICATES[0],
        choices=DUPLICATES,
        help="what becomes of lines that may be somebody who is there already",
    )
    reading.add_argument("--dry-run", action="store_true", help="say what would be added")
    _add_person(reading)
    _add_patients_out(verbs)
    _add_merge(verbs)
    search = verbs.add_parser("search", help="find patients by name, number, birth date or phone")
    search.add_argument("text", metavar="TEXT")
    _add_person(search)


def _add_patients_out(verbs: Commands) -> None:
    _add_person(verbs.add_parser("imports", help="list the imports that were finished"))
    undo = verbs.add_parser("undo-import", help="take an import back that nobody used since")
    undo.add_argument("import_id", metavar="IMPORT_ID")
    _add_person(undo, json=False)
    out = verbs.add_parser("export", help="write the patients as CSV, XLSX or FHIR")
    out.add_argument("--out", required=True, type=Path, metavar="FILE")
    out.add_argument("--format", default=FORMATS[0], choices=FORMATS, dest="kind")
    out.add_argument("--only", nargs="+", default=[], metavar="RECORD_NO", help="not all of them")
    _add_person(out)


def _add_merge(verbs: Commands) -> None:
    _add_person(verbs.add_parser("alike", help="records that may be of one person, or were merged"))
    merge = verbs.add_parser("merge", help="show one record in place of another; both are kept")
    merge.add_argument("record_number", metavar="RECORD_NO")
    merge.add_argument("--into", required=True, metavar="RECORD_NO", help="the one that is shown")
    _add_person(merge, json=False)
    apart = verbs.add_parser("unmerge", help="take a merge back")
    apart.add_argument("record_number", metavar="RECORD_NO")
    _add_person(apart, json=False)


def _add_patient(commands: Commands) -> None:
    patient = commands.add_parser("patient", help="export the whole record of one patient")
    verbs = patient.add_subparsers(dest="verb", metavar="export", required=True)
    export = verbs.add_parser("export", help="write all notes and data as one ZIP")
    export.add_argument("record_number", metavar="RECORD_NO")
    _add_out(export, "FILE.zip")
    export.add_argument("--to", default=RECIPIENTS[0], choices=RECIPIENTS, help="who is given it")
    export.add_argument("--name", default="", help="the name of who is given it")
    export.add_argument("--ground", default="", help="the legal ground")
    _add_person(export)


def _add_list(commands: Commands) -> None:
    listing = commands.add_parser("list", help="print or export a list of the clinic")
    listing.add_argument("name", choices=LISTS, metavar="|".join(LISTS))
    listing.add_argument("--patient", default="", metavar="TEXT", help="name, number or phone")
    listing.add_argument("--product", default="", metavar="ID")
    listing.add_argument("--lot", default="", help="the whole lot; needed by the list lot")
    listing.add_argument("--from", dest="from_day", default="", metavar="DATE")
    listing.add_argument("--to", dest="to_day", default="", metavar="DATE")
    listing.add_argument("--sort", default="", metavar="COLUMN", help="date, patient, record, ...")
    listing.add_argument("--descending", action="store_true", help="the last first")
    _add_out(listing, "FILE", required=False, words="write it as .csv, .xlsx or .pdf")
    _add_person(listing)


def _add_treatments(commands: Commands) -> None:
    treatments = commands.add_parser("treatments", help="import, list and show treatments")
    verbs = treatments.add_subparsers(dest="verb", metavar="import|list|show", required=True)
    reading = verbs.add_parser("import", help="add treatments from a JSON file or a FHIR copy")
    reading.add_argument("file", type=Path, metavar="FILE.json")
    reading.add_argument("--dry-run", action="store_true", help="say what would be added")
    _add_person(reading)
    listing = verbs.add_parser("list", help="look up past treatments")
    listing.add_argument("--patient", default="", metavar="RECORD_NO")
    listing.add_argument("--product", default="", metavar="ID")
    listing.add_argument("--lot", default="")
    listing.add_argument("--from", dest="from_day", default="", metavar="DATE")
    listing.add_argument("--to", dest="to_day", default="", metavar="DATE")
    _add_person(listing)
    showing = verbs.add_parser("show", help="show one treatment in full")
    showing.add_argument("treatment", metavar="TREATMENT_ID")
    _add_person(showing)


def _add_note(commands: Commands) -> None:
    note = commands.add_parser("note", help="sign, amend, correct, export or verify a note")
    verbs = note.add_subparsers(
        dest="verb", metavar="sign|amend|correct|export|verify", required=True
    )
    signing = verbs.add_parser("sign", help="sign a treatment; it cannot be changed after")
    signing.add_argument("treatment", metavar="TREATMENT_ID")
    _add_person(signing)
    amending = verbs.add_parser("amend", help="add to a signed note; nothing of it changes")
    amending.add_argument("treatment", metavar="TREATMENT_ID")
    amending.add_argument("--kind", required=True, choices=AMENDMENTS)
    amending.add_argument("--reason", required=True)
    amending.add_argument("--text", default="", help="what is added; a retraction needs none")
    amending.add_argument("--about", type=int, default=0, metavar="ENTRY", help="a later entry")
    _add_person(amending)
    correcting = verbs.add_parser("correct", help="open a draft of the next revision")
    correcting.add_argument("treatment", metavar="TREATMENT_ID")
    correcting.add_argument("--reason", required=True)
    _add_person(correcting)
    export = verbs.add_parser("export", help="write a signed note, or a sheet from it, as PDF")
    export.add_argument("treatment", metavar="TREATMENT_ID")
    export.add_argument(
        "--variant", default=VARIANTS[0], choices=VARIANTS, help="which sheet; the note if left out"
    )
    export.add_argument(
        "--language", choices=LANGUAGES, help="of the sheet; that of the clinic if left out"
    )
    _add_out(export, "FILE.pdf")
    export.add_argument(
        "--fhir", action="store_true", help="write a structured copy beside it (FILE.fhir.json)"
    )
    export.add_argument(
        "--unsigned", action="store_true", help="without the signature of the clinic's certificate"
    )
    _add_person(export)
    verify = verbs.add_parser("verify", help="check signatures, or a file that was exported")
    verify.add_argument("what", metavar="RECORD_NO|TREATMENT_ID|SEAL|FILE.pdf")
    _add_person(verify)


def _add_audit(commands: Commands) -> None:
    audit = commands.add_parser("audit", help="report, check and prove who did what")
    names = "report|check|seal|acknowledge"
    verbs = audit.add_subparsers(dest="verb", metavar=names, required=True)
    report = verbs.add_parser("report", help="print or export the log")
    report.add_argument("--patient", default="", metavar="RECORD_NO")
    report.add_argument("--person", default="", metavar="SIGN_IN", help="whose actions")
    report.add_argument("--from", dest="from_day", default="", metavar="DATE")
    report.add_argument("--to", dest="to_day", default="", metavar="DATE")
    report.add_argument(
        "--emergency", action="store_true", help="only what was done under emergency access"
    )
    _add_out(report, "FILE.csv", required=False, words="write all columns as CSV")
    _add_person(report)
    _add_person(verbs.add_parser("check", help="compare the log with itself and the records"))
    seal = verbs.add_parser("seal", help="look for what a printed note says")
    seal.add_argument("seal", metavar="SEAL")
    _add_person(seal)
    gap = verbs.add_parser("acknowledge", help="go on although recorded actions are missing")
    gap.add_argument("--reason", required=True)
    _add_person(gap, json=False)


def _add_backup(commands: Commands) -> None:
    backup = commands.add_parser("backup", help="make, check and restore backups")
    verbs = backup.add_subparsers(dest="verb", metavar="list|now|check|restore", required=True)
    listing = verbs.add_parser("list", help="which backups there are, newest first")
    listing.add_argument("place", nargs="?", type=Path, metavar="FOLDER", help="another folder")
    _add_folder(listing)
    _add_json(listing)
    _add_unused_person(listing)
    _add_person(verbs.add_parser("now", help="make one in every place"))
    check = verbs.add_parser("check", help="open one and read all of it; nothing changes")
    restore = verbs.add_parser(
        "restore", help="put one in place of the records, which are set aside"
    )
    for parser in (check, restore):
        parser.add_argument("backup", type=Path, metavar="FOLDER", help="the folder of one backup")
        parser.add_argument(
            "--recovery-key",
            action="store_true",
            help="ask for the recovery key (or take INJECTOR_RECOVERY_KEY), not for a password",
        )
        _add_person(parser)


def _add_pictures(commands: Commands) -> None:
    pictures = commands.add_parser(
        "pictures", help="pictures of every state of the window: each size, light and dark"
    )
    pictures.add_argument("folder", type=Path, metavar="OUT_DIR")
    pictures.add_argument(
        "--size", action="append", default=[], metavar="WxH", help="only this size; may be repeated"
    )
    _add_folder(pictures)
    _add_unused_person(pictures)


def _add_retention(commands: Commands) -> None:
    retention = commands.add_parser("retention", help="how long records are kept, and their end")
    names = "show|hold|release|destroy"
    verbs = retention.add_subparsers(dest="verb", metavar=names, required=True)
    _add_person(verbs.add_parser("show", help="rules, records due, certificates"))
    for verb, words in (("hold", "place a legal hold"), ("release", "lift a legal hold")):
        holding = verbs.add_parser(verb, help=words)
        holding.add_argument("record_number", metavar="RECORD_NO")
        holding.add_argument("--reason", required=True)
        _add_person(holding, json=False)
    ending = verbs.add_parser("destroy", help="destroy a record that is due; takes two people")
    ending.add_argument("record_number", metavar="RECORD_NO")
    ending.add_argument("--clinician", required=True, metavar="SIGN_IN", help="the second person")
    _add_person(ending, json=False)


def _add_tour(commands: Commands) -> None:
    tour = commands.add_parser("tour", help="drive the window through the main job, with pictures")
    tour.add_argument("folder", type=Path, metavar="OUT_DIR")
    _add_folder(tour)
    _add_unused_person(tour)
