"""Signed notes on paper, and whom they were for, on the patient's card."""
