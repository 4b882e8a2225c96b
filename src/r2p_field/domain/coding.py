"""What headquarters, or a second person, adds beside an observation without touching its words."""

from r2p_field.domain.counts import CountRow
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordIdField, RevisionIdField
from r2p_field.domain.observation import FactorSeen, TriggerSeen
from r2p_field.domain.part import Item, Part
from r2p_field.domain.places import Where


class Correction(Item, frozen=True, kw_only=True):
    """A field of the observation that should read otherwise, and why. The observation itself stays."""

    field: str
    reads: str
    reason: str | None = None


class Coding(Part, frozen=True, kw_only=True):
    """Indicators, counts, place and date as a coder reads them from the observation `of`.

    `revision` is the wording that was coded. Screens and paper show the observation and its coding side by
    side.
    """

    of: RecordIdField
    revision: RevisionIdField | None = None
    factors: tuple[FactorSeen, ...] = ()
    triggers: tuple[TriggerSeen, ...] = ()
    counts: tuple[CountRow, ...] = ()
    when: When | None = None
    where: Where | None = None
    corrections: tuple[Correction, ...] = ()
    note: str | None = None
