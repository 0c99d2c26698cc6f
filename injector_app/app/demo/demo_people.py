"""The invented people of the demo clinic; any likeness to a person is chance."""

from datetime import date

from injector_app.domain.ids import PatientId, StaffId, new_id
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.staff import Role, StaffMember, new_staff_member

F, M, X = Sex.FEMALE, Sex.MALE, Sex.OTHER

DOCTOR, NURSE, ASSISTANT, DESK = "ines", "tobias", "priya", "robin"

# Sign-in name, full name, credentials, roles.
STAFF = (
    (DOCTOR, "Ines Falkenrath", "MD", (Role.CLINICIAN, Role.ADMINISTRATOR)),
    (NURSE, "Tobias Merriwether", "NP", (Role.CLINICIAN,)),
    (ASSISTANT, "Priya Sandhurst", "RN", (Role.ASSISTANT,)),
    (DESK, "Robin Calloway", "", (Role.FRONT_DESK,)),
)

# Family name, given names, birth date, sex, alerts. Record numbers count up from the first line.
PATIENTS = (
    ("Ashgrove", "Marisol", date(1979, 4, 17), F, ""),
    ("Bellwether-Quinn", "Tamsin", date(1988, 11, 2), F, "Penicillin allergy"),
    ("Nguyễn", "Thị Hương Lan", date(1971, 7, 29), F, ""),
    ("Ελπιδοφόρου", "Μυρσίνη", date(1966, 2, 8), F, "Takes apixaban"),
    ("Соколенко", "Дарина", date(1990, 9, 14), F, ""),
    ("Łęczycka", "Bożena", date(1959, 12, 30), F, "Takes warfarin"),
    ("Ó Dubhshláine", "Fiachra", date(1974, 6, 21), M, ""),
    ("Ødegårdsbakk", "Sindre", date(1953, 3, 3), M, "Dysphagia, follows soft diet"),
    ("Gündoğdubey", "Çağla", date(1985, 8, 19), F, ""),
    ("Trần", "Quốc Bảo Long", date(1982, 1, 11), M, ""),
    ("Kowhaitree", "Aroha", date(1994, 5, 25), F, ""),
    ("Şerbănoiu", "Ilinca", date(1976, 10, 6), F, "Cow's milk protein allergy"),
    ("Hjörleifsbrú", "Sólrún", date(1969, 9, 1), F, ""),
    ("Olmo-Ferreira", "Íñigo", date(1961, 4, 9), M, ""),
    ("Adelekunle-Moss", "Temiloluwa", date(1992, 12, 12), F, ""),
    ("Château-Brisson", "Maëlle", date(1981, 2, 27), F, ""),
    ("Жуковинский", "Мирослав", date(1948, 11, 18), M, ""),
    ("Μαυρολέων", "Λεωνίδας", date(1957, 7, 7), M, ""),
    ("Lindqvistång", "Åsa", date(1987, 3, 15), F, ""),
    ("van den Heuvelrug", "Joost", date(1972, 8, 23), M, ""),
    ("Thistlewood", "Edmund", date(1944, 1, 28), M, "Hearing aid, speak to the left side"),
    ("Piripi-Hale", "Hēmi", date(1998, 6, 5), X, ""),
    ("Čížkovská", "Ludmila", date(1963, 5, 13), F, ""),
    ("Abernethy-Stone", "Callum", date(1977, 10, 20), M, ""),
)


def demo_staff() -> tuple[StaffMember, ...]:
    """The people who work at the demo clinic, its administrator first."""
    return tuple(
        new_staff_member(
            staff_id=StaffId(new_id()),
            sign_in=sign_in,
            name=name,
            credentials=credentials,
            roles=frozenset(roles),
        )
        for sign_in, name, credentials, roles in STAFF
    )


def demo_patients() -> tuple[Patient, ...]:
    """The patients of the demo clinic, without record numbers."""
    return tuple(_patient(number) for number in range(len(PATIENTS)))


def _patient(number: int) -> Patient:
    family, given, birth_date, sex, alerts = PATIENTS[number]
    return Patient(
        id=PatientId(new_id()),
        record_number="",
        family=family,
        given=given,
        birth_date=birth_date,
        sex=sex,
        # 555-01xx is kept free for invented numbers.
        phone=f"(518) 555-01{number + 10}",
        email=f"patient{number + 1}@example.org",
        address=f"{number + 3} Example Street\nAlbany, New York 12207",
        alerts=alerts,
    )
