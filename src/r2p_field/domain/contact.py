"""The alarm without the detail: "contact me about this area", with the factor group and nothing else.

Written while sealing, for an observation whose risk check is red and whose detail therefore stays behind
(DESIGN 5). It never says what happened, where exactly, on which day, or who.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.consent import Addressee
from r2p_field.domain.dates import month_of
from r2p_field.domain.ids import RecordId, RecordIdField
from r2p_field.domain.minimum import why_minimum
from r2p_field.domain.observation import Observation
from r2p_field.domain.part import Part
from r2p_field.domain.places import Where
from r2p_field.domain.release import Release, alarm

CONTACT: Final = "contact"
"""The kind under which it is stored."""


class Contact(Part, frozen=True, kw_only=True):
    """Asks the addressee to contact the recorder about an area.

    `about` is the observation that stays behind. `factors` are ids of factors, never of indicators; none
    means "not coded yet", or a record in minimum form, of which only the widest areas are said. `month` is
    `YYYY-MM`. `closed`: there is nothing to ask for any more; everything else is empty then.
    """

    about: RecordIdField
    factors: frozenset[str] = frozenset()
    country: str | None = None
    admin1: str | None = None
    admin2: str | None = None
    month: Annotated[str, Meta(pattern=r"^[0-9]{4}-(?:0[1-9]|1[0-2])\Z")] | None = None
    language: str | None = None
    closed: bool = False


def contact_for(
    about: RecordId, sides: Sequence[Observation], to: Addressee, *, indicators: Collection[str] = ()
) -> Contact | None:
    """Give what may be said of an observation whose alarm goes and whose detail stays; None for any other.

    `sides` begin with what the record shows, and go on with all that stand against each other in it: what
    keeps even the alarm back on one side keeps it back. `indicators` are those that frameworks mark for the
    minimum form.
    """
    if max((alarm(one, to) for one in sides), default=Release.WHOLE) is not Release.CONTACT_ONLY:
        return None
    seen, where = sides[0], sides[0].where or Where()
    if any(why_minimum(one, indicators=indicators) for one in sides):
        return Contact(about=about, country=where.country, admin1=where.admin1)
    return Contact(
        about=about,
        factors=frozenset(one.indicator.rpartition(".")[0] for one in seen.factors),
        country=where.country,
        admin1=where.admin1,
        admin2=where.admin2,
        month=month_of(seen.when),
        language=seen.language,
    )
