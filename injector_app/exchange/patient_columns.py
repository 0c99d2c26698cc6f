"""Which column of a patient file holds what, by the headings other programs write."""

from collections.abc import Mapping, Sequence

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import Columns
from injector_app.domain.search_text import fold
from injector_app.exchange.csv_table import not_csv
from injector_app.exchange.guarded_csv import unguarded

# Headings without case, spaces and a leading "patient" or "client"; the first one found is taken.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "record_number": (
        "recordnumber", "recordno", "mrn", "medicalrecordnumber", "chartnumber", "chartno",
        "pubpid", "pid", "patnum", "urno", "identifier", "number", "externalid", "legacyid",
        "legacypatientid", "id",
    ),
    "family": ("family", "familyname", "last", "lastname", "lname", "surname"),
    "given": ("given", "givenname", "givennames", "first", "firstname", "fname", "forename"),
    "middle": ("middle", "middlename", "middlei", "mname"),
    "birth_date": ("birthdate", "birthday", "dateofbirth", "dob"),
    "sex": ("sex", "gender", "genderidentity"),
    "mobile": ("mobile", "mobilephone", "phonecell", "cellphone", "wirelessphone"),
    "phone": ("phone", "phonenumber", "telephone", "phonecontact", "contactphone"),
    "home_phone": ("homephone", "phonehome", "hmphone"),
    "work_phone": ("workphone", "phonebiz", "wkphone"),
    "email": ("email", "emailaddress", "mail"),
    "street": ("address", "street", "streetaddress", "address1", "addressline1"),
    "street_2": ("address2", "addressline2"),
    "street_3": ("address3", "addressline3"),
    "city": ("city", "town", "suburb", "citysuburb"),
    "state": ("state", "province", "region", "county"),
    "postcode": ("zip", "zipcode", "postcode", "postalcode"),
    "health_number": (
        "healthnumber", "healthnumber10digits", "healthcardnumber", "phn", "mcno", "medicare",
        "medicareno", "medicarenumber", "medicaidid", "ssn", "ss",
    ),
    "body": ("atlasbody",),
    "alerts": ("alerts", "alert", "allergies", "allergy"),
}  # fmt: skip
NEEDED = {"family": "the family name", "birth_date": "the birth date"}


def find_columns(headings: Sequence[str]) -> Columns:
    """The columns by their headings, as far as they are known.

    Raises:
        RuleBroken: two columns that would be read have one heading.
    """
    names = [_bare(heading) for heading in headings]
    places = {
        field: next(names.index(synonym) for synonym in synonyms if synonym in names)
        for field, synonyms in HEADINGS.items()
        if not set(synonyms).isdisjoint(names)
    }
    for field, place in places.items():
        if names.count(names[place]) > 1:
            again = names.index(names[place], place + 1)
            facts = {"value": headings[place][:40], "first": place + 1, "second": again + 1}
            raise RuleBroken(Rule.COLUMN_TWICE, path=field, **facts)
    return Columns(places, tuple(headings))


def cell_of(columns: Columns, cells: Sequence[str], field: str) -> str:
    """The cell of a field, or "" where the file has no such column."""
    place = columns.places.get(field)
    return "" if place is None else unguarded(cells[place].strip())


def require_columns(columns: Columns) -> None:
    """Refuse a table in which nobody can be told from anybody.

    Raises:
        RuleBroken: no heading is known, or name or birth date have none.
    """
    if columns.places.keys().isdisjoint(NEEDED):
        raise not_csv("its first line names no columns of a patient list")
    for field, words in NEEDED.items():
        if field not in columns.places:
            raise RuleBroken(Rule.COLUMN_MISSING, path=field, value=words)


def _bare(heading: str) -> str:
    words = fold(heading).split()
    if len(words) > 1 and words[0] in {"patient", "client"}:
        words = words[1:]
    return "".join(words)
