"""What people recognise: records, grading, consent, counts, dates, places, catalogue and their rules.

Pure values and rules. No I/O, no clock, no randomness, no Qt, no SQL, no cipher: whatever is needed comes in
as an argument. Types that cross package borders live here or in `ledger`.
"""
