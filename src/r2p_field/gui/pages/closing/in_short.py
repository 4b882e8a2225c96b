"""What the room said, in a few lines for the one who closes the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from r2p_field.domain.groups import room
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Presence, Session
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.gui.words import word

_DIRECTIONS = (Change.WORSE, Change.SAME, Change.BETTER)


class InShort(QObject):
    """Puts a session into a few lines; who did not agree is always among them."""

    def lines(self, met: Session, points: dict[ItemId, str]) -> tuple[str, ...]:
        """Return the lines."""
        found = (self._room(met), *self._views(met, points), *self._agreed(met, points), self._worries(met))
        return tuple(line for line in found if line) or (self.tr("Nothing is written down yet."),)

    def _room(self, met: Session) -> str:
        there = [one for one in met.attendance if one.presence in {None, Presence.PRESENT}]
        least, most = room(there)
        if not there:
            return ""
        groups = self.tr("%n group(s) in the room", "", len(there))
        if least is None:
            return groups
        number = QLocale().toString
        people = self.tr("{count} people") if least == most else self.tr("at least {count} people")
        return in_one_line(groups, people.format(count=number(least)))

    def _views(self, met: Session, points: dict[ItemId, str]) -> Iterator[str]:
        groups = {
            one.id: one.group or (dialogue_word(one.kind) if one.kind else "") for one in met.attendance
        }
        elsewhere = any(view.point not in points for view in met.views)
        for point, name in (*points.items(), *((("", self.tr("about no point of the agenda")),) * elsewhere)):
            said = [view for view in met.views if (view.point if view.point in points else "") == point]
            parts = []
            for direction in _DIRECTIONS:
                who = [
                    groups.get(view.group, "") if view.group else self.tr("the whole room")
                    for view in said
                    if view.direction is direction
                ]
                if who:
                    parts.append(f"{word(direction)}: {', '.join(one for one in who if one)}")
            rated = sum(view.rating is not None or bool(view.hands) for view in said)
            if rated:
                parts.append(self.tr("%n group(s) said how grave it is", "", rated))
            yield in_one_line(name, *parts) if said else in_one_line(name, self.tr("nobody said anything"))

    def _agreed(self, met: Session, points: dict[ItemId, str]) -> Iterator[str]:
        number = QLocale().toString
        for one in met.consensus:
            figures = (
                (self.tr("for it {count}"), one.agree),
                (self.tr("abstained {count}"), one.abstain),
                (self.tr("against {count}"), one.object),
            )
            yield in_one_line(
                self.tr("Agreed"),
                points.get(one.point, "") if one.point else "",
                one.statement or "",
                *(text.format(count=number(count)) for text, count in figures if count is not None),
                dialogue_word(one.dissent) if one.dissent else "",
            )

    def _worries(self, met: Session) -> str:
        return self.tr("%n worry(ies) raised", "", len(met.concerns)) if met.concerns else ""
