"""The source of the agreement template that ships by default."""
