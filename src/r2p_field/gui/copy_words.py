"""Second copies in words: when one was made and tried, what one holds that opened, where one would go."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from r2p_field.viewmodels.send import CopyPlan, CopyState
from r2p_field.viewmodels.trying import CopyTried


class CopyWords(QObject):
    """Says it in plain words."""

    def state(self, state: CopyState) -> str:
        """Return when the last copy was made, and whether one was ever tried."""
        if not state.made:
            return self.tr("No second copy has been made yet.")
        made = self.tr("The last second copy was made on {day}.").format(day=state.made[:10])
        if not state.tried:
            untried = self.tr("Nobody has tried yet whether one opens.")
            return f"{made} {untried}"
        tried = self.tr("One was tried on {day}, and it opened.").format(day=state.tried[:10])
        return f"{made} {tried}"

    def plan(self, plan: CopyPlan) -> str:
        """Return what to know before a copy is made: the room, the name, what lies there, the danger."""
        size = QLocale().formattedDataSize
        lines = []
        if not plan.fits:
            lines.append(self.tr("There is not enough room there for a copy."))
        if plan.same_disk:
            lines.append(
                self.tr(
                    "Careful: this is the disk that holds your records. One fall or one theft would take "
                    "both. Better use a stick that is kept elsewhere."
                )
            )
        lines.append(self.tr("A new folder is made there: {name}").format(name=plan.name))
        room = self.tr("It takes {needed}; {free} are free.")
        lines.append(room.format(needed=size(plan.needed), free=size(plan.free)))
        if plan.there:
            lines.append(self.tr("%n copy(ies) lie there already and stay.", "", plan.there))
        return "\n".join(lines)

    def tried(self, found: CopyTried) -> str:
        """Return what is in a copy that opened, and what it lacks."""
        lines = [self.tr("This copy opens, and all of it can be read: {name}").format(name=found.name)]
        holds = self.tr("It holds %n observation(s).", "", found.observations)
        if found.until is not None:
            until = self.tr("The newest entry in it is of {day}.").format(day=found.until.isoformat())
            holds = f"{holds} {until}"
        lines.append(holds)
        if found.made is not None:
            lines.append(self.tr("It was made on {day}.").format(day=found.made.isoformat()))
        lines += self._compared(found)
        return "\n".join(lines)

    def _compared(self, found: CopyTried) -> list[str]:
        lines = []
        if found.newer:
            since = self.tr("%n entry(ies) were written since and are not in it.", "", found.newer)
            lines.append(since)
        elif found.compared:
            lines.append(self.tr("Everything in these records is in it."))
        if found.only_there:
            lines.append(
                self.tr(
                    "%n entry(ies) in the copy are missing in these records: the copy is newer than they "
                    "are. Keep it safe.",
                    "",
                    found.only_there,
                )
            )
        return lines
