"""Holding a session: the window that the room sees, and the facilitator's own screen apart from it."""
