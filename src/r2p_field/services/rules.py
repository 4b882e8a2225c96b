"""What this version of the program can read, as the ledger asks for it."""

from r2p_field.domain import records


class KnownRecords:
    """Answers the ledger's `Rules` from the kinds and forms of the domain."""

    def understood(self, kind: str, form: int) -> bool:
        """Whether records of that kind and form can be read."""
        return records.understood(kind, form)


RULES = KnownRecords()
