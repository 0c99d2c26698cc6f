"""The own password of whom an administrator gave one, before anything else."""
