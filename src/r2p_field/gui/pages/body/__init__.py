"""The parts of the page on which a committee or body is written down."""
