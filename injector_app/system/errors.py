"""RecordsProblem: what goes wrong around the records; its wording lives in `wording`."""

from enum import StrEnum


class Trouble(StrEnum):
    """Every kind of trouble; one sentence each in wording/trouble_messages.py."""

    NO_RECORDS = "no-records"
    ALREADY_RECORDS = "already-records"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a code, not a password
    WRONG_RECOVERY_KEY = "wrong-recovery-key"
    DEVICE_UNKNOWN = "device-unknown"
    KEYRING_CLOSED = "keyring-closed"
    WRONG_PIN = "wrong-pin"
    PIN_USED_UP = "pin-used-up"
    WRONG_CODE = "wrong-code"
    CODE_NEEDED = "code-needed"
    SIGN_IN_WAITS = "sign-in-waits"
    SLOT_NEEDED = "slot-needed"
    KEY_FILE_REPAIRED = "key-file-repaired"
    KEY_FILE_OLDER = "key-file-older"
    NO_RECOVERY_KEY = "no-recovery-key"
    OLD_SLOTS = "old-slots"
    KEY_FILE_MISSING = "key-file-missing"
    KEY_FILE_DAMAGED = "key-file-damaged"
    KEY_FILE_TOO_NEW = "key-file-too-new"
    RECORDS_DAMAGED = "records-damaged"
    RECORDS_TOO_NEW = "records-too-new"
    RECORDS_MISSING = "records-missing"
    RECORDS_BUSY = "records-busy"
    RECORDS_CLOSED = "records-closed"
    IN_USE = "in-use"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    FOLDER_ON_NETWORK = "folder-on-network"
    FOLDER_SYNCED = "folder-synced"
    DISK_FULL = "disk-full"
    DISK_ALMOST_FULL = "disk-almost-full"
    DISK_ERROR = "disk-error"
    CHANGED_ELSEWHERE = "changed-elsewhere"
    ENGINE_UNFIT = "engine-unfit"
    NO_DISPLAY = "no-display"
    ATLAS_DAMAGED = "atlas-damaged"
    REFERENCE_DAMAGED = "reference-damaged"
    ENTRIES_MISSING = "entries-missing"
    NOTE_DAMAGED = "note-damaged"
    BACKUP_DAMAGED = "backup-damaged"
    BACKUP_CUT = "backup-cut"
    BACKUP_NO_ROOM = "backup-no-room"
    BACKUP_PLACE_GONE = "backup-place-gone"
    BACKUP_IN_RECORDS = "backup-in-records"
    NO_BACKUP = "no-backup"
    NO_PRINTER = "no-printer"
    PRINT_FAILED = "print-failed"


class RecordsProblem(Exception):  # noqa: N818 - named after what it is
    """Trouble with files, keys or the database: which kind, and the facts the sentence needs."""

    def __init__(self, trouble: Trouble, **facts: object) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.facts = facts
