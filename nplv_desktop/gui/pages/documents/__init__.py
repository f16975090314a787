"""The pages of documents: how they will look, and those that came back."""
