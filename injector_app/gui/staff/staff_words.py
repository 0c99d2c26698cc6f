"""How people and roles are called on the screen."""

from injector_app.domain.staff import Role, StaffMember

# What each role is for; the exact table is in the user guide.
ROLE_WORDS = {
    Role.CLINICIAN: ("Clinician", "charts, signs, looks up"),
    Role.ASSISTANT: ("Assistant", "charts and looks up"),
    Role.FRONT_DESK: ("Front desk", "looks up and prints; changes no treatment"),
    Role.ADMINISTRATOR: ("Administrator", "adds people and gives roles"),
    Role.AUDITOR: ("Auditor", "reads who did what"),
}


def role_names(person: StaffMember) -> str:
    """The roles in words, always in the same order."""
    return ", ".join(words for role, (words, _) in ROLE_WORDS.items() if role in person.roles)


def person_line(person: StaffMember) -> str:
    """Name, and whether the person has left."""
    return person.signature_name if person.is_active else f"{person.signature_name} (left)"
