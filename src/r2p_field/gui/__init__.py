"""The windows: main window, pages, dialogs and controls over the view-models.

Layout and words are in `ui/` (compiled to `_forms`); Python here holds behaviour only. No SQL, no cipher, no
file format; nothing slow.
"""
