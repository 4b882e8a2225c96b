"""What can go wrong with other people's tables, told to a person.

    BadInput (domain)
    └── ExchangeError            the base of everything this package raises
        ├── UnknownProfile       no profile of that name is at hand
        ├── BadProfile           a profile has a mistake; every mistake is named
        ├── BadTable             the whole file cannot be taken: not text, wrong encoding, columns missing
        └── RejectsNotWritten    the list of rows that were not taken cannot be written where it should be

A row that cannot be taken is no error: it comes back as `events.Rejected` with the reason, and the others
go on.
"""

from r2p_field.domain.errors import BadInput

NOTHING_IMPORTED = "Nothing was imported and your records are unchanged."


class ExchangeError(BadInput):
    """An expected failure while reading or writing a format that is not ours."""

    code = "exchange"


class UnknownProfile(ExchangeError):
    """No profile of that name is at hand."""

    code = "profile-unknown"


class BadProfile(ExchangeError):
    """A profile has mistakes; the sentence names each of them."""

    code = "profile-bad"


class BadTable(ExchangeError):
    """The whole file cannot be taken: found out before the first row, or the file changed meanwhile."""

    code = "table-bad"


class RejectsNotWritten(ExchangeError):
    """The list of rows that were not taken cannot be written where it should be."""

    code = "rejects-not-written"


def bad_table(
    what: str, next_: str = "Ask for the file again, or correct it and import it once more."
) -> BadTable:
    """Make the error for a file that cannot be taken as a whole."""
    return BadTable(what=what, safe=NOTHING_IMPORTED, next_=next_)
