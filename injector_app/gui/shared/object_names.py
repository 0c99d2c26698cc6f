"""ObjectName: what tests and assistive tools find controls by."""

from enum import StrEnum


class ObjectName(StrEnum):
    """One name per control that a person can use; grouped by screen."""

    # Window
    MAIN_WINDOW = "window"
    NAV_PATIENTS = "window.patients"
    NAV_LOOK_UP = "window.look_up"
    THEME_TOGGLE = "window.theme"
    SIGN_OUT = "window.sign_out"
    CLINIC_NAME = "window.clinic"
    PERSON_NAME = "window.person"
    PATIENT_STRIP = "window.patient"
    PATIENT_NAME = "window.patient.name"
    PATIENT_FACTS = "window.patient.facts"
    PATIENT_ALERTS = "window.patient.alerts"
    DEMO_BANNER = "window.demo"
    BANNER = "banner"
    BANNER_CLOSE = "banner.close"

    # First start
    SETUP_PAGE = "setup"
    SETUP_OWN = "setup.own"
    SETUP_DEMO = "setup.demo"
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
    SIGN_IN_BUTTON = "sign_in.button"
    SIGN_IN_DEMO = "sign_in.demo"
    PASSWORD_SHOW = "password.show"  # noqa: S105 - the name of a button

    # Patients
    PATIENTS_PAGE = "patients"
    PATIENTS_SEARCH = "patients.search"
    PATIENTS_LIST = "patients.list"
    PATIENTS_ADD = "patients.add"
    PATIENTS_DRAFTS = "patients.drafts"
    PATIENT_CARD = "patients.card"
    PATIENT_EDIT = "patients.edit"
    PATIENT_TREATMENTS = "patients.treatments"
    NEW_TREATMENT = "patients.new_treatment"
    CONTINUE_DRAFT = "patients.continue_draft"

    # Patient form
    FORM = "form"
    FORM_FAMILY = "form.family"
    FORM_GIVEN = "form.given"
    FORM_BIRTH_DATE = "form.birth_date"
    FORM_RECORD_NUMBER = "form.record_number"
    FORM_SEX = "form.sex"
    FORM_PHONE = "form.phone"
    FORM_EMAIL = "form.email"
    FORM_ADDRESS = "form.address"
    FORM_ALERTS = "form.alerts"
    FORM_SAVE = "form.save"
    FORM_CANCEL = "form.cancel"
    FORM_DUPLICATES = "form.duplicates"
    FORM_SAVE_AS_NEW = "form.save_as_new"
    FORM_OPEN_THIS = "form.open_this"

    # Look up
    SEARCH_PAGE = "search"
    SEARCH_WORDS = "search.words"
    SEARCH_FROM = "search.from"
    SEARCH_TO = "search.to"
    SEARCH_PRODUCT = "search.product"
    SEARCH_LOT = "search.lot"
    SEARCH_CLINICIAN = "search.clinician"
    SEARCH_CLEAR = "search.clear"
    SEARCH_TABLE = "search.table"
    SEARCH_COUNT = "search.count"

    # Note
    NOTE_PAGE = "note"
    NOTE_EXPORT = "note.export"
    NOTE_OPEN = "note.open"
    NOTE_PRINT = "note.print"
    NOTE_BACK = "note.back"
    NOTE_DIGEST = "note.digest"
