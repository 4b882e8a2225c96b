"""The common shape of all that is recorded: frozen, keyword-only, silent about what was not stated."""

from typing import Annotated

import msgspec

from r2p_field.domain.ids import ItemIdField


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A section of a record. What was not stated is absent when written: never null, never an empty guess.

    Because absence means the default, **a default can never change**, and no field or code is ever reused
    (FORMATS 1). Unknown fields are ignored when reading; `records.amend` carries them on. A section directly
    below a record has no required field: merging two sides may leave any part of it (docs/formats.md 6).
    """


class Item(Part, frozen=True, kw_only=True):
    """One thing in a list of a record. It is found by its own id, never by its position (FORMATS 2)."""

    id: ItemIdField


Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
"""A number of people, households or incidents: not negative, and small enough for canonical JSON."""
