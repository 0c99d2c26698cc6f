"""Toxin given elsewhere, on the patient's card."""
