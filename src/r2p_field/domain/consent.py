"""What people agreed to decides what may leave: no ladder, five separate questions, nothing implied."""

from enum import StrEnum

from r2p_field.domain.part import Part


class Answer(StrEnum):
    """What a person answered when asked about one use."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Agreement(Part, frozen=True, kw_only=True):
    """The answer about one use; `detail` says that the details may go as well, not only the gist."""

    answer: Answer
    detail: bool = False


class Consent(Part, frozen=True, kw_only=True):
    """Five independent answers. A use that is absent was not asked about. None implies another."""

    local_committee: Agreement | None = None
    headquarters: Agreement | None = None
    partner: Agreement | None = None
    accountability: Agreement | None = None
    publication: Agreement | None = None


class Addressee(StrEnum):
    """To whom a record can be sent, or from whom it can be kept."""

    LOCAL_COMMITTEE = "local_committee"
    HEADQUARTERS = "headquarters"
    PARTNER = "partner"
    ACCOUNTABILITY = "accountability"
    PUBLICATION = "publication"
    PROTECTION_OFFICER = "protection_officer"
