"""What a window shows and what it may ask for, and the jobs that run beside it.

QtCore only: no widget, no SQL, no cipher. Slow work never runs in the interface thread.
"""
