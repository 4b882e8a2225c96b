"""The Debian package of the built folder, and what a desktop wants to know of a program."""
