"""The sentence for each kind of trouble: title, what happened, what to do next."""

from injector_app.system.errors import Trouble

TROUBLE_MESSAGES: dict[Trouble, tuple[str, str, str]] = {
    Trouble.NO_RECORDS: (
        "No clinic here",
        "There is no clinic in the folder {folder}.",
        "Create one with injector-app init, or choose another folder with --data-dir.",
    ),
    Trouble.ALREADY_RECORDS: (
        "Already a clinic here",
        "The folder {folder} holds a clinic already.",
        "Sign in to it, or choose an empty folder.",
    ),
    Trouble.WRONG_PASSWORD: (
        "Not signed in",
        "The sign-in name or the password is wrong.",
        "Type both again; the password minds capital letters.",
    ),
    Trouble.DEVICE_UNKNOWN: (
        "Sign in with your password",
        "This computer no longer opens the records without it.",
        "Your password opens them as always; after that this computer can be set up anew.",
    ),
    Trouble.KEYRING_CLOSED: (
        "Keyring closed",
        "The keyring of the system did not keep the secret.",
        "Unlock it in the system's settings; your password opens the records as always.",
    ),
    Trouble.WRONG_PIN: (
        "Not your PIN",
        "This is not the PIN you set; {left} more wrong ones are taken.",
        "Type it again, or type your password.",
    ),
    Trouble.PIN_USED_UP: (
        "Not your PIN",
        "The PIN was wrong five times.",
        "Type your password; the PIN holds again after that.",
    ),
    Trouble.WRONG_RECOVERY_KEY: (
        "Not the recovery key",
        "This recovery key does not open these records.",
        "Use the newest sheet: making a new recovery key ends the one before.",
    ),
    Trouble.CODE_NEEDED: (
        "One more step",
        "Type the code that your authenticator app shows now.",
        "It has six digits and changes every 30 seconds.",
    ),
    Trouble.WRONG_CODE: (
        "Wrong code",
        "The code is wrong, too old, or was used already.",
        "Wait for the next one; the clocks of phone and computer must agree.",
    ),
    Trouble.SIGN_IN_WAITS: (
        "Too many wrong passwords",
        "After several wrong passwords each try has to wait; this one came {seconds} s too early.",
        "Nothing is locked for good; the failed tries go into the audit.",
    ),
    Trouble.SLOT_NEEDED: (
        "Still needed",
        "The recovery key and the last sign-in cannot be taken away.",
        "Make another one first.",
    ),
    Trouble.KEY_FILE_REPAIRED: (
        "Key file put right",
        "One of the copies of the key file was damaged, missing or out of date.",
        "It was written again from a whole one; if this comes back, have the disk looked at.",
    ),
    Trouble.KEY_FILE_OLDER: (
        "Key file was out of date",
        "The key file was older than the records; it has been put right from the copy in them.",
        "Sign in with your present password.",
    ),
    Trouble.NO_RECOVERY_KEY: (
        "No recovery key",
        "If every password were forgotten, nobody could open these records.",
        "Make a recovery key under your name, at the top right, and keep the sheet locked away.",
    ),
    Trouble.OLD_SLOTS: (
        "A sign-in is of the old kind",
        "Somebody has not signed in since this version was installed.",
        "Let everybody sign in once, or take that sign-in away; then try again.",
    ),
    Trouble.KEY_FILE_MISSING: (
        "Key file missing",
        "The key file {file} is missing, and without it the records cannot be opened.",
        "Put clinic.keys back from your latest backup; the records themselves are untouched.",
    ),
    Trouble.KEY_FILE_DAMAGED: (
        "Key file damaged",
        "Both copies of the key file {file} are damaged.",
        "Put clinic.keys back from your latest backup; the records themselves are untouched.",
    ),
    Trouble.KEY_FILE_TOO_NEW: (
        "Key file from a newer version",
        "The key file was written by a newer version of injector_app.",
        "Install that version; nothing was changed.",
    ),
    Trouble.RECORDS_DAMAGED: (
        "Records damaged",
        "The records file is damaged and was not opened for writing.",
        "Restore a backup; what is here is set aside, not overwritten.",
    ),
    Trouble.RECORDS_TOO_NEW: (
        "Records from a newer version",
        "The records were written by a newer version of injector_app.",
        "Install that version; nothing was changed.",
    ),
    Trouble.RECORDS_MISSING: (
        "Records missing",
        "The key file is here, but the records clinic.db are missing.",
        "Restore a backup.",
    ),
    Trouble.RECORDS_BUSY: (
        "Records busy",
        "The records are in use by another program.",
        "Close it and try again; nothing is lost.",
    ),
    Trouble.RECORDS_CLOSED: (
        "Records closed",
        "The records were closed before this could be read or written; nothing of it was stored.",
        "Sign in and do it again.",
    ),
    Trouble.IN_USE: (
        "Already open",
        "injector_app already works in this folder ({holder}).",
        "Use that window, or close it first.",
    ),
    Trouble.FOLDER_NOT_WRITABLE: (
        "Folder cannot be written",
        "The folder {folder} cannot be written.",
        "Allow writing there, or choose another with --data-dir.",
    ),
    Trouble.FOLDER_ON_NETWORK: (
        "Folder on a network or shared disk",
        "The folder {folder} lies on a network or shared disk ({system}), where records get lost.",
        "Move the whole folder to a disk of this computer, and choose it with --data-dir.",
    ),
    Trouble.FOLDER_SYNCED: (
        "Folder is synchronised",
        "In the folder {folder}, {service} replaces files while they are in use.",
        "Move the whole folder out of there, and choose it with --data-dir.",
    ),
    Trouble.DISK_ALMOST_FULL: (
        "Not saved: disk almost full",
        "Only {free} MB are free on the disk of the records, so nothing new is stored.",
        "Free some space and save again; until then the records can be read.",
    ),
    Trouble.DISK_FULL: (
        "Not saved: disk full",
        "The disk is full, so the last change is not saved.",
        "Free some space; the change is still here and is saved again.",
    ),
    Trouble.DISK_ERROR: (
        "Not saved: disk error",
        "The disk refused to write, so the last change is not saved.",
        "Check the disk; the change is still here and is saved again.",
    ),
    Trouble.CHANGED_ELSEWHERE: (
        "Changed elsewhere",
        "The record was changed elsewhere since you opened it.",
        "Open it again to see both; your change was not saved over it.",
    ),
    Trouble.ENGINE_UNFIT: (
        "Database engine unfit",
        "The database engine does not meet what the records need ({what}).",
        "Reinstall injector_app with its locked dependencies.",
    ),
    Trouble.NO_DISPLAY: (
        "No display",
        "injector_app needs a display to open its window and found none.",
        "Without one, use the commands; see injector-app --help.",
    ),
    Trouble.ATLAS_DAMAGED: (
        "Diagram file damaged",
        "The diagram file {file} is damaged or foreign ({where}).",
        "Reinstall injector_app.",
    ),
    Trouble.REFERENCE_DAMAGED: (
        "Reference file damaged",
        "The reference file {file} is damaged or foreign ({where}).",
        "Reinstall injector_app.",
    ),
    Trouble.ENTRIES_MISSING: (
        "Recorded actions are missing",
        "{count} recorded actions are missing since {since}.",
        "An administrator signs in with the reason, such as a restored backup; then work goes on.",
    ),
    Trouble.NOTE_DAMAGED: (
        "Note does not fit its digest",
        "The stored note is not what was signed.",
        "Do not rely on it; restore a backup and compare.",
    ),
    Trouble.BACKUP_DAMAGED: (
        "Damaged backup",
        "The backup {backup} is not as it was written.",
        "Use another one; keep this one until the records are back.",
    ),
    Trouble.BACKUP_CUT: (
        "Backup not finished",
        "The records were closed before the backup was complete.",
        "The next one is made when the records are open again.",
    ),
    Trouble.BACKUP_NO_ROOM: (
        "No room for a backup",
        "A backup needs {need} MB and {free} MB are free in {folder}.",
        "Free some space; the backups that are there stay.",
    ),
    Trouble.BACKUP_PLACE_GONE: (
        "Backup drive not found",
        "The second folder for backups is not there: {folder}.",
        "Plug the drive in, or choose another folder on the page Backups.",
    ),
    Trouble.BACKUP_IN_RECORDS: (
        "Not this folder",
        "{folder} lies in the folder of the records, where backups are kept already.",
        "Choose a folder on another drive.",
    ),
    Trouble.NO_BACKUP: (
        "No backup here",
        "There is no backup in {folder}.",
        "Choose the folder of a backup, or the folder that the backups are in.",
    ),
    Trouble.NO_PRINTER: (
        "No printer",
        "No printer is set up on this computer.",
        "Export the PDF instead.",
    ),
    Trouble.PRINT_FAILED: (
        "Not printed",
        "The printer system refused the note ({why}).",
        "Check the printer, or export the PDF instead.",
    ),
}
