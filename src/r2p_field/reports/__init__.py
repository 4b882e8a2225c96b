"""What is printed: summaries, observation sheets, minutes, worksheets, for each audience.

The only importer of reportlab. Made in memory, the same bytes from the same input; the caveats cannot be
switched off; no text of a person enters a page unescaped.
"""
