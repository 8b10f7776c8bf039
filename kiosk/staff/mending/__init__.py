"""`kiosk check --fix`: mends in the content files what has one right answer, and nothing else."""
