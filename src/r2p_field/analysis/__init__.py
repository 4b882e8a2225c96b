"""What the records say together: matrix, trend, coverage, corroboration, the grounds of an alert.

Counts and their sources, as values. Never a forecast, an automatic alert level or a sum over different harms
or units.
"""
