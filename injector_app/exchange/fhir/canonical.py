"""The one place for addresses: our own under one prefix, and those of the standards.

The project owns no domain, and an address under a foreign one would be a claim that somebody else
has to answer for. A `urn:` names without pointing anywhere. See decision 0034.
"""

PREFIX = "urn:injector-app:"

# Identifiers and code systems of our own.
TREATMENT = f"{PREFIX}treatment"
POINT = f"{PREFIX}point"
SIGN_IN = f"{PREFIX}sign-in"
STAFF = f"{PREFIX}staff"
DIGEST = f"{PREFIX}sha256"
PRODUCT = f"{PREFIX}product"
INDICATION = f"{PREFIX}indication"
REGION = f"{PREFIX}region"
DEPTH = f"{PREFIX}depth"
ITEM = f"{PREFIX}item"

# Extensions: what R4 has no element for.
DIAGRAM_POINT = f"{PREFIX}diagram-point"
NOT_GIVEN = f"{PREFIX}point-not-given"
CONSENT = f"{PREFIX}consent-obtained"
AFTERCARE = f"{PREFIX}aftercare-given"
REVIEW_ON = f"{PREFIX}review-on"
PROTOCOL = f"{PREFIX}protocol"
SEAL = f"{PREFIX}seal"

# Of the standards (HL7 FHIR R4, HL7 Terminology).
BODY_SITE = "http://hl7.org/fhir/StructureDefinition/bodySite"
UCUM = "http://unitsofmeasure.org"
SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
OBSERVED = "http://terminology.hl7.org/CodeSystem/observation-category"
CLINICAL_STATUS = "http://terminology.hl7.org/CodeSystem/condition-clinical"
CONDITION_KIND = "http://terminology.hl7.org/CodeSystem/condition-category"
PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
SIGNATURE_KIND = "urn:iso-astm:E1762-95:2013"
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
ACT_REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
