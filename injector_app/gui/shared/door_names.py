"""DoorName: what the controls on the way in are found by: first start, sign-in, recovery."""

from enum import StrEnum


class DoorName(StrEnum):
    """One name per control that a person can use before the records are open."""

    # First start
    SETUP_PAGE = "setup"
    SETUP_OWN = "setup.own"
    SETUP_DEMO = "setup.demo"
    SETUP_RESTORE = "setup.restore"
    SETUP_CLINIC = "setup.clinic"
    SETUP_ADDRESS = "setup.address"
    SETUP_REGION = "setup.region"
    SETUP_ZONE = "setup.zone"
    SETUP_NAME = "setup.name"
    SETUP_CREDENTIALS = "setup.credentials"
    SETUP_SIGN_IN = "setup.sign_in"
    SETUP_PASSWORD = "setup.password"  # noqa: S105 - the name of a field
    SETUP_PASSWORD_AGAIN = "setup.password_again"  # noqa: S105 - the name of a field
    SETUP_CREATE = "setup.create"
    SETUP_BACK = "setup.back"

    # Sign in
    SIGN_IN_PAGE = "sign_in"
    SIGN_IN_NAME = "sign_in.name"
    SIGN_IN_PASSWORD = "sign_in.password"  # noqa: S105 - the name of a field
    SIGN_IN_REASON = "sign_in.reason"
    SIGN_IN_BUTTON = "sign_in.button"
    SIGN_IN_CODE = "sign_in.code"
    SIGN_IN_RECOVER = "sign_in.recover"
    SIGN_IN_DEMO = "sign_in.demo"
    SIGN_IN_RESTORE = "sign_in.restore"
    RESTORE_LIST = "restore.list"
    RESTORE_FOLDER = "restore.folder"
    RESTORE_NAME = "restore.name"
    RESTORE_PASSWORD = "restore.password"  # noqa: S105 - the name of a field
    RESTORE_KEY = "restore.key"
    RESTORE_BUTTON = "restore.button"
    RESTORE_BACK = "restore.back"
    RECOVER_NAME = "recover.name"
    RECOVER_KEY = "recover.key"
    RECOVER_PASSWORD = "recover.password"  # noqa: S105 - the name of a field
    RECOVER_PASSWORD_AGAIN = "recover.password_again"  # noqa: S105 - the name of a field
    RECOVER_NEXT = "recover.next"
    RECOVER_BACK = "recover.back"
    PASSWORD_SHOW = "password.show"  # noqa: S105 - the name of a button

    # Recovery key
    RECOVERY_CARD = "recovery"
    RECOVERY_KEY = "recovery.key"
    RECOVERY_PRINT = "recovery.print"
    RECOVERY_SAVE = "recovery.save"
    RECOVERY_NEXT = "recovery.next"
    RECOVERY_BACK = "recovery.back"
    RECOVERY_FIRST = "recovery.first"
    RECOVERY_SECOND = "recovery.second"
    RECOVERY_AGAIN = "recovery.again"
    RECOVERY_DONE = "recovery.done"
