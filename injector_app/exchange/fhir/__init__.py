"""A signed note as an HL7 FHIR R4 (4.0.1) Bundle, and back. See decision 0034."""
