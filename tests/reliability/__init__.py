"""The dossier cannot be lost: killed programs, damaged files, full disks."""
