"""What a list of records is narrowed to. Conditions combine: a record is shown when all of them hold."""

import datetime as dt
from typing import Any, Final

import msgspec

from r2p_field.domain.part import Part

OBSERVATION: Final = "observation"
MINE, THEIRS, UNGRADED = "mine", "theirs", "ungraded"


class Filter(Part, frozen=True, kw_only=True):
    """Which records a list shows; empty values do not filter. Days are ISO dates, both included.

    `flags` are those of the vault, any of them; `grade` is a letter, a digit, both, or `ungraded`; `whose`
    is `mine` or `theirs`; `unsent` means that no packet has carried what it says now. `days` is a period that
    ends today, so that a kept filter moves along. `drafts` shows what is not finished, and nothing else.
    """

    kind: str = OBSERVATION
    text: str = ""
    type: str = ""
    area: str = ""
    factor: str = ""
    since: str = ""
    until: str = ""
    days: int = 0
    flags: int = 0
    grade: str = ""
    whose: str = ""
    unsent: bool = False
    drafts: bool = False

    def on(self, today: dt.date) -> "Filter":
        """Return the filter with a period that ends today turned into its first day."""
        if not self.days:
            return self
        first = (today - dt.timedelta(days=self.days - 1)).isoformat()
        return msgspec.structs.replace(self, since=max(self.since, first), days=0)

    def but(self, **changed: Any) -> "Filter":
        """Return the filter with some conditions changed."""
        return msgspec.structs.replace(self, **changed)

    @property
    def only_for_records(self) -> bool:
        """Whether it asks for something that what is not finished can never have."""
        return bool(self.flags or self.grade or self.unsent or self.factor or self.whose == THEIRS)
