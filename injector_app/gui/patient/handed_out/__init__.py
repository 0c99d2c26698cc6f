"""What was handed out of a record, on the patient's card."""
