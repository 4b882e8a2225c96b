"""The parts of the page on which a meeting is planned."""
