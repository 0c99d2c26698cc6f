"""Patients for another program."""
