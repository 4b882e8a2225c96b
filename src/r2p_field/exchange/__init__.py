"""Other people's formats, in and out: event data sets, survey forms, tables, map points.

Everything read here is untrusted: sizes are capped, rows that cannot be taken are returned with the reason.
Never fetches anything; it reads what it is handed.
"""
