"""Use cases: one module for each thing that a person does.

Speaks to the Protocols in `ports` and knows no Qt, no SQL and no file layout. Every expected failure leaves
as an `R2PError` that says what happened, what is safe and what to do next.
"""
