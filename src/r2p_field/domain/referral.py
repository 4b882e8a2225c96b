"""Where a survivor finds help: the card that comes before any question in the minimum form."""

from r2p_field.domain.part import Part


class Service(Part, frozen=True, kw_only=True):
    """One service: its kind (a clinic, legal help), what it offers, how it is reached, and when."""

    kind: str = ""
    offers: str = ""
    reach: str = ""
    hours: str = ""
