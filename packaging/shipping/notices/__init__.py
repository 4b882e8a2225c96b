"""Whose work lies in the built folder, and on which terms: worked out from the build's own list of files."""
