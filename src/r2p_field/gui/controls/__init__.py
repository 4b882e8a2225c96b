"""Small parts of windows: each does one thing, and Designer shows where it stands."""
