"""What the damage that was found means, and what to do now, for the person who stands before it."""

from __future__ import annotations

from typing import Final

from r2p_field.domain.errors import R2PError
from r2p_field.vault.check import Outcome, Verdict
from r2p_field.vault.page_map import Part

NOT_SOUND: Final = "not-sound"
"""Something that was written is damaged."""
MAKE_ANEW: Final = "make-anew"
"""Only lists or search are damaged; they are made anew where they are."""
NOTHING_LOST: Final = "nothing-lost"
"""The files are damaged where nothing is lost with it; they are to be left all the same."""
CANNOT_OPEN: Final = "cannot-open"
"""The records do not open as a whole any more; page by page they can be read."""


def meaning(verdict: Verdict) -> R2PError | None:
    """Return what a verdict means: what happened, what is safe, what to do next; None for sound records."""
    if verdict.outcome is Outcome.SOUND:
        return None
    if verdict.outcome is Outcome.REMAKE:
        return R2PError(
            what="What finds your records and shows them in lists is damaged. Nothing you wrote is.",
            safe="Everything you wrote down is whole.",
            next_="Have lists and search made anew; nothing you wrote is changed by that.",
            code=MAKE_ANEW,
        )
    if verdict.nothing_lost:
        return R2PError(
            what="Places in the files are damaged at which nothing stands that you wrote.",
            safe="Everything you wrote down is whole.",
            next_="Save it into a new folder now: a disk that loses one place often loses more.",
            code=NOTHING_LOST,
        )
    if verdict.parts[Part.START] or verdict.parts[Part.UNKNOWN]:
        return R2PError(
            what="The part of the files is damaged without which they do not open as a whole.",
            safe="Most of what was written can still be read; the files were left as they are.",
            next_="Restore a second copy that is newer than your last entry, if you have one."
            " Otherwise save what can be saved into a new folder.",
            code=CANNOT_OPEN,
        )
    return R2PError(
        what="Some of what was written is damaged.",
        safe="The rest can be read, and the files were left as they are.",
        next_="Restore a second copy that is newer than your last entry, if you have one."
        " Otherwise save what can be saved into a new folder.",
        code=NOT_SOUND,
    )


PARTS: Final = {
    Part.START: "what says where everything lies",
    Part.ENTRIES: "your records",
    Part.DRAFTS: "your drafts",
    Part.PHOTOS: "photos and documents",
    Part.KEYS: "the keys of this computer",
    Part.PACKETS: "packets and receipts",
    Part.PLACES: "the list of places",
    Part.SETTINGS: "the settings",
    Part.LISTS: "lists and search",
    Part.UNUSED: "unused room",
    Part.UNKNOWN: "nobody can tell what",
}
"""What a person calls the parts of the files. One word alone would not be collected for translators."""
