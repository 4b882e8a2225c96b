"""What does not add up in a record, in a person's words: it is shown, and never blocks saving or sealing."""

from dataclasses import dataclass

from r2p_field.domain.ids import ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to look at: a stable `code`, the field, the item if it is in a list, and a sentence."""

    code: str
    field: str
    text: str
    item: ItemId | None = None
