"""Which tabs are for whom; apart from the tabs, because the sign-in window needs no permissions."""

from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.staff import StaffMember
from injector_app.gui.shared.tab import Tab

_ASKS_FOR = {
    Tab.PATIENTS: Action.FIND_PATIENT,
    Tab.LOOK_UP: Action.FIND_TREATMENT,
    Tab.LISTS: Action.READ_LISTS,
    Tab.EXCHANGE: Action.IMPORT_PATIENTS,
    Tab.PEOPLE: Action.MANAGE_STAFF,
    Tab.BACKUPS: Action.BACK_UP,
    Tab.RETENTION: Action.READ_RETENTION,
    Tab.AUDIT: Action.READ_AUDIT,
}


def tabs_of(person: StaffMember) -> tuple[Tab, ...]:
    """The screens that are for a person; the use cases refuse everything else all the same."""
    return tuple(tab for tab in Tab if is_allowed(person, _ASKS_FOR[tab]))
