"""Every table of the records, for the migrations to compare with."""

from injector_app.storage.rows.amendment import AmendmentRow
from injector_app.storage.rows.audit import AuditKeyRow, AuditRow
from injector_app.storage.rows.clinic import ClinicRow, IdentityRow, KeyCopyRow
from injector_app.storage.rows.clinic_certificate import ClinicCertificateRow, KeptSignatureRow
from injector_app.storage.rows.clinic_policy import ClinicPolicyRow
from injector_app.storage.rows.clinic_reference import ClinicReferenceRow
from injector_app.storage.rows.desk_message import DeskMessageRow
from injector_app.storage.rows.disclosure import DisclosureRow
from injector_app.storage.rows.earlier_contact import EarlierContactRow
from injector_app.storage.rows.erasure import ErasureRow, TombstoneRow
from injector_app.storage.rows.hold_event import HoldEventRow
from injector_app.storage.rows.import_batch import ImportBatchRow
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.note_layout import NoteLayoutRow
from injector_app.storage.rows.outcome import OutcomeRow
from injector_app.storage.rows.outside_treatment import OutsideTreatmentRow
from injector_app.storage.rows.patient import (
    NameVariantRow,
    PatientNameRow,
    PatientRow,
    RecordCounterRow,
)
from injector_app.storage.rows.pattern import PatternRow
from injector_app.storage.rows.retention_rule import RetentionRuleRow
from injector_app.storage.rows.second_factor import SecondFactorRow
from injector_app.storage.rows.signing_key import (
    PersonalSignatureRow,
    SigningKeyRow,
    SigningSecretRow,
)
from injector_app.storage.rows.staff import StaffRow
from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.storage.rows.unfinished_form import UnfinishedFormRow

METADATA = StoredRow.metadata
ROWS: tuple[type[StoredRow], ...] = (
    AmendmentRow,
    AuditKeyRow,
    AuditRow,
    ClinicCertificateRow,
    ClinicPolicyRow,
    ClinicReferenceRow,
    ClinicRow,
    DeskMessageRow,
    DisclosureRow,
    EarlierContactRow,
    ErasureRow,
    HoldEventRow,
    IdentityRow,
    ImportBatchRow,
    KeptSignatureRow,
    KeyCopyRow,
    NameVariantRow,
    NoteLayoutRow,
    NoteRow,
    OutcomeRow,
    OutsideTreatmentRow,
    PatientNameRow,
    PatientRow,
    PatternRow,
    PersonalSignatureRow,
    RecordCounterRow,
    RetentionRuleRow,
    SecondFactorRow,
    SigningKeyRow,
    SigningSecretRow,
    StaffRow,
    TombstoneRow,
    TreatmentRow,
    TreatmentVialRow,
    UnfinishedFormRow,
)
