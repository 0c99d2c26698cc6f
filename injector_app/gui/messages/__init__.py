"""Messages of the front desk to the clinician."""
