"""injector-app patients search: find patients by name, number, birth date or phone."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.names import Names
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.plain_patient import plain_patient
from injector_app.domain.patient import Patient
from injector_app.domain.typed_text import clean_line
from injector_app.usecases.find_patients import find_patients

ALL = 100_000


def search_patients(options: Namespace, desk: Desk) -> ExitCode:
    """Print every patient that matches all words."""
    words = clean_line(options.text, "text")
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        found = find_patients(work, words=words, limit=ALL)
        patients = [line.patient for line in found if not line.is_near] or [
            line.patient for line in found
        ]
        names = Names(work.catalog, work.clinic.region)
    if options.json:
        print_json([plain_patient(patient) for patient in patients])
    elif patients:
        rows = [_row(patient, names) for patient in patients]
        print_table(("RECORD", "NAME", "BORN", "SEX", "PHONE"), rows)
    else:
        say("No patient found.")
    return ExitCode.DONE


def _row(patient: Patient, names: Names) -> tuple[str, ...]:
    born = names.day(patient.birth_date)
    return (patient.record_number, patient.full_name, born, patient.sex.value, patient.phone)
