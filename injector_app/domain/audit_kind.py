"""AuditKind: what an action did to a record, in the words that laws on access logs use."""

from enum import StrEnum


class AuditKind(StrEnum):
    """Alberta EHR Regulation s. 6 names the first four; ASTM E2147 asks for the others too."""

    CREATE = "create"
    VIEW = "view"
    EDIT = "edit"
    DELETE = "delete"
    SIGN = "sign"
    SEARCH = "search"
    COPY = "copy"
    ACCESS = "access"
    OTHER = "other"


# By the verb that an action begins with.
_VERBS = {
    AuditKind.CREATE: (
        "register",
        "start",
        "add",
        "import",
        "record",
        "set",
        "make",
        "give",
        "leave",
    ),
    AuditKind.VIEW: ("open", "show", "read", "list"),
    AuditKind.EDIT: (
        "edit",
        "merge",
        "unmerge",
        "finish",
        "save",
        "rename",
        "change",
        "correct",
        "take",
        "choose",
        "restore",
    ),
    AuditKind.DELETE: ("discard", "remove", "clear", "undo", "stop", "erase", "destroy", "end"),
    AuditKind.SIGN: ("sign note", "amend note", "retract note", "countersign"),
    AuditKind.SEARCH: ("find", "search"),
    AuditKind.COPY: ("export", "print"),
    AuditKind.ACCESS: ("sign", "use", "failed", "lock", "unlock"),
}


def kind_of(action: str) -> AuditKind:
    """What kind of action it is."""
    for kind, verbs in _VERBS.items():
        if any(action == verb or action.startswith(f"{verb} ") for verb in verbs):
            return kind
    return AuditKind.OTHER
