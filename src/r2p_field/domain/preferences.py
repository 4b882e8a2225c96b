"""What a person has chosen about the program itself: sizes, pins, filters. It never leaves these records.

Choices lie inside the encrypted records and not in a settings file: a seized laptop must not tell which place
was pinned or which word was filtered for.
"""

import datetime as dt

from r2p_field.domain.ids import RecordIdField
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Known
from r2p_field.domain.part import Part
from r2p_field.domain.places import PlaceCode, Where
from r2p_field.domain.referral import Service


class SavedFilter(Part, frozen=True, kw_only=True):
    """A filter that the person keeps under a name of their own."""

    name: str = ""
    filter: Filter = Filter()


class Preferences(Part, frozen=True, kw_only=True):
    """The choices of one set of records. What was never chosen is absent and means the usual.

    Like every part of a record, a name is never used again for something else and a default never changes.
    """

    zoom: int = 100
    """Size of text in hundredths of the usual, 85 to 200."""
    recovery_due: dt.date | None = None
    """From this day the person is asked to type the code on paper back; absent once that was done."""
    emergency_role: str = ""
    """Whom the person calls in danger, as a role and not a name."""
    phone_tree: str = ""
    """The first step of the person's phone tree, in their words."""
    idle_minutes: int = 5
    """Minutes without a key press or a movement after which the records lock."""
    core_indicators: tuple[str, ...] = ()
    """The programme's own core set, in its order; empty means the one that ships."""
    pinned_indicators: tuple[str, ...] = ()
    """Signs and triggers that the person keeps at hand, at most `picking.MOST_PINNED`."""
    recent_indicators: tuple[str, ...] = ()
    """Signs and triggers that were chosen last, the newest first, at most `picking.MOST_RECENT`."""
    last_record: RecordIdField | None = None
    """The observation recorded last on this device: its place is offered next. Held by id alone, so that a
    record that was taken back leaves no words here."""
    pinned_place: Where | None = None
    """Where every new observation begins, until unpinned."""
    pinned_day: dt.date | None = None
    """The day on which every new observation begins, until unpinned."""
    pinned_known: Known | None = None
    """How every new observation is known, with its source, until unpinned."""
    places_at_hand: tuple[PlaceCode, ...] = ()
    """Places of the lists that the person keeps at hand: offered before all others."""
    recent_places: tuple[PlaceCode, ...] = ()
    """Places of the lists that were taken last, the newest first, at most eight."""
    keep_originals: bool = True
    """Keep the originals of attached photos, sealed, on this computer; otherwise only their SHA-256."""
    services: tuple[Service, ...] = ()
    """Where survivors find help: the card that comes first in the minimum form."""
    saved_filters: tuple[SavedFilter, ...] = ()
    """Filters of lists, in the order in which they are offered."""
