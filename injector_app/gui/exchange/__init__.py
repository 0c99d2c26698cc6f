"""Patients come in by the file, go out as a list, and two records of one person become one."""
