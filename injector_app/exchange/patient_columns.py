"""Which column of a patient file holds what, by the headings other programs write."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.search_text import fold
from injector_app.exchange.csv_table import not_csv

# Headings without case, spaces and a leading "patient" or "client"; the first one found is taken.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "record_number": (
        "recordnumber", "recordno", "mrn", "medicalrecordnumber", "chartnumber", "chartno",
        "pubpid", "pid", "patnum", "urno", "identifier", "number", "externalid", "legacyid", "id",
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
    "city": ("city", "town", "suburb", "citysuburb"),
    "state": ("state", "province", "region", "county"),
    "postcode": ("zip", "zipcode", "postcode", "postalcode"),
    "alerts": ("alerts", "alert", "allergies", "allergy"),
}  # fmt: skip
NEEDED = {"family": "the family name", "birth_date": "the birth date"}


@dataclass(frozen=True, slots=True)
class Columns:
    """The place of each known field in a row; `width` is the number of headings."""

    places: Mapping[str, int]
    width: int

    def cell(self, cells: Sequence[str], field: str) -> str:
        """The cell of a field, or "" where the file has no such column."""
        place = self.places.get(field)
        return "" if place is None else cells[place].strip()


def find_columns(headings: Sequence[str]) -> Columns:
    """The columns by their headings.

    Raises:
        RuleBroken: no heading is known, or name or birth date have none.
    """
    names = [_bare(heading) for heading in headings]
    places = {
        field: next(names.index(synonym) for synonym in synonyms if synonym in names)
        for field, synonyms in HEADINGS.items()
        if not set(synonyms).isdisjoint(names)
    }
    if places.keys().isdisjoint(NEEDED):
        raise not_csv("its first line names no columns of a patient list")
    for field, words in NEEDED.items():
        if field not in places:
            raise RuleBroken(Rule.COLUMN_MISSING, path=field, value=words)
    return Columns(places, len(headings))


def _bare(heading: str) -> str:
    words = fold(heading).split()
    if len(words) > 1 and words[0] in {"patient", "client"}:
        words = words[1:]
    return "".join(words)
