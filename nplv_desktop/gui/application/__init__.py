"""The program: starting it, its dossiers and its commands."""
