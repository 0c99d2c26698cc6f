"""The sentences about backups: how old, how large, what is wrong, what a rehearsal found."""

from datetime import timedelta

from injector_app.domain.backup import Backup
from injector_app.domain.backup_state import BackupFault, BackupState
from injector_app.domain.clinic import Clinic
from injector_app.domain.moment_words import date_and_time
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.audit_words import counted, grouped
from injector_app.wording.messages import Message, describe
from injector_app.work.answers import Rehearsal, Restored

NO_SECOND = "None yet. A drive that is kept in another place survives fire and theft."
_FAULTS = {
    BackupFault.FAILED: "The backup failed: {trouble} {last}.",
    BackupFault.FLAWED: "The newest backup holds records that are not as they were written. "
    "{last}.",
    BackupFault.STALE: "{last}. Make one now on the page Backups.",
    BackupFault.SECOND_GONE: "The second folder for backups is not there: {folder}. "
    "Plug the drive in.",
    BackupFault.SECOND_FAILED: "The copy in the second folder failed: {second_trouble}",
    BackupFault.SECOND_STALE: "No backup of the last three days in the second folder {folder}.",
}
_REMINDER = "Time to rehearse a restore, on the page Backups."
_KILO = 1000
_UNITS = ("bytes", "kB", "MB", "GB")


def backup_line(state: BackupState, clinic: Clinic, *, manages: bool) -> tuple[str, bool]:
    """What the first screen says, and whether it is well; `manages` adds the monthly reminder."""
    if state.faults:
        return fault_words(state.faults[0], state, clinic), False
    words = age_words(state, clinic)
    return (f"{words}. {_REMINDER}" if manages and state.is_rehearsal_due else words), True


def age_words(state: BackupState, clinic: Clinic) -> str:
    """When the newest backup was made."""
    newest = state.newest
    if newest is None:
        return "No backup yet"
    when = date_and_time(newest.at.astimezone(clinic.zone), clinic)
    return f"Last backup {when}, {ago(state.at - newest.at)}"


def fault_words(fault: BackupFault, state: BackupState, clinic: Clinic) -> str:
    """What is wrong, and what to do about it."""
    second = state.second
    folder = second.folder if second else ""
    return _FAULTS[fault].format(
        folder=folder,
        last=age_words(state, clinic),
        trouble=_trouble_words(state.trouble, folder),
        second_trouble=_trouble_words(second.trouble if second else "", folder),
    )


def place_words(state: BackupState, clinic: Clinic) -> str:
    """The second folder and what is in it."""
    second = state.second
    if second is None:
        return NO_SECOND
    if not second.is_there:
        return f"{second.folder}\nNot there at the moment."
    newest = max((backup.at for backup in second.backups), default=None)
    age = (
        f"Newest copy {date_and_time(newest.astimezone(clinic.zone), clinic)}, "
        f"{ago(state.at - newest)}."
        if newest
        else "No copy in it yet."
    )
    same = " It is on the disk of the records: if that dies, both are gone."
    return f"{second.folder}\n{age}{same if second.is_on_the_same_disk else ''}"


def rehearsal_words(state: BackupState, clinic: Clinic) -> str:
    """When a restore was rehearsed, and whether it is time again."""
    when = state.rehearsed_at
    if when is None:
        return "Not rehearsed yet."
    last = f"Last rehearsed {date_and_time(when.astimezone(clinic.zone), clinic)}."
    return f"{last} It is time again." if state.is_rehearsal_due else last


def rehearsed_message(found: Rehearsal) -> Message:
    """What a restore would bring back."""
    proof = found.proof
    if proof.flaw is not None:
        sentence = "The backup opens, but what is in it is not as it was written."
        return Message("Rehearsed: something is wrong", sentence, "Look at the page Audit.")
    sentence = (
        "The newest backup opens with your password and is whole: "
        f"{_some(proof.patients, 'patient')}, {_some(proof.notes, 'signed note')}, "
        f"{counted(proof.entries)} of the audit."
    )
    return Message("Rehearsed", sentence, "The copy that was opened for it is gone again.")


def state_words(backup: Backup) -> str:
    """What is known of one backup."""
    if not backup.is_good:
        return "Damage found"
    return "Verified, before an upgrade" if backup.is_before_upgrade else "Verified"


def size_words(size: int) -> str:
    """19 MB; in powers of ten, as disks are sold."""
    number, unit = float(size), 0
    while number >= _KILO and unit < len(_UNITS) - 1:
        number, unit = number / _KILO, unit + 1
    return f"{number:.0f} {_UNITS[unit]}"


def ago(age: timedelta) -> str:
    """How long ago, in the unit that a person would use."""
    minutes = int(age.total_seconds() // 60)
    if minutes < 0:
        return "dated in the future"
    hours, days = minutes // 60, minutes // (24 * 60)
    if days >= 2:  # noqa: PLR2004 - "1 day ago" says less than "26 hours ago"
        return f"{days} days ago"
    if hours >= 1:
        return "1 hour ago" if hours == 1 else f"{hours} hours ago"
    return "just now" if minutes < 1 else f"{minutes} min ago"


def _some(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{grouped(number)} {thing}s"


def _trouble_words(code: str, folder: str) -> str:
    if code not in {trouble.value for trouble in Trouble}:
        return "what is in it is not as it was written."
    problem = RecordsProblem(Trouble(code), folder=folder or "the folder of the records")
    return _without_unknown(describe(problem))


def _without_unknown(message: Message) -> str:
    # The audit keeps the kind of trouble only; a sentence with gaps says less than the title.
    sentence = message.sentence
    return f"{message.title}." if "unknown" in sentence else sentence


def choice_words(backup: Backup) -> str:
    """One backup of a list from before anybody signed in, when no clinic's clock is known."""
    when = f"{backup.at.astimezone():%Y-%m-%d %H:%M}"
    return f"{when}, {size_words(backup.size)}, {state_words(backup).lower()}"


def restored_message(restored: Restored) -> Message:
    """What was put in place, where the former records are, and what comes next."""
    aside = f" The former records are in {restored.aside}." if restored.aside else ""
    return Message(
        "Restored",
        f"The backup of {restored.backup.at.astimezone():%Y-%m-%d %H:%M} is in place.{aside}",
        "Sign in with a password of that day, or use the recovery key.",
    )
