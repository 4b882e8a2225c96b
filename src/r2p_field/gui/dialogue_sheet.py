"""A body, a session or a promise as a page to read: groups, what each sees, and who did not agree."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

import msgspec
from PySide6.QtCore import QLocale, QObject

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import Commitment, StatusEntry, status
from r2p_field.domain.groups import Heads, counted, room
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.mechanism import Mechanism, Member
from r2p_field.domain.session import AgendaPoint, Attendance, Consensus, Missing, Session, SessionState, View
from r2p_field.domain.wording import Wording
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line, rating_word
from r2p_field.gui.figure_words import cell_word, cell_words
from r2p_field.gui.record_sheet import when_words, where_words
from r2p_field.gui.words import word
from r2p_field.viewmodels.meetings import Dialogue, DialogueView

Line = tuple[str, str]
_TITLE: Final = 100
"""Letters of a promise that its heading holds."""
Titles = dict[RecordId, str]
Names = dict[ItemId, str]


def dialogue_sheet(view: DialogueView, catalogues: Catalogues, muted: str) -> str:
    """Return the page as rich text. What people typed is escaped; nothing in it is a link or picture."""
    return DialogueSheet(view.titles, catalogues).whole(view, muted)


class DialogueSheet(QObject):
    """Puts a record of the dialogue side into words."""

    def __init__(self, titles: Titles, catalogues: Catalogues) -> None:
        super().__init__()
        self._titles = titles
        self._catalogues = catalogues

    def whole(self, view: DialogueView, muted: str) -> str:
        """Return the page as rich text."""
        head, said = f'<p style="color:{muted}">{_e(view.row.reference)}</p>', view.said
        if said is None:
            missing = self.tr("This is not whole here, so it cannot be shown yet.")
            return f"{head}<p>{_e(missing)}</p>"
        parts = [head, f"<h2>{_e(view.row.title or view.row.place or view.row.day)}</h2>"]
        if view.disputed:
            sentence = self.tr("Two people wrote different things here. Both are kept.")
            parts.append(f"<p><b>{_e(sentence)}</b></p>")
        parts += [
            f'<p><span style="color:{muted}">{_e(name)}</span><br/>{text}</p>'
            for name, text in self._facts(said)
            if text
        ]
        return "".join(parts)

    def _facts(self, said: Dialogue) -> Iterator[Line]:
        if isinstance(said, Session):
            return self._session(said)
        if isinstance(said, Wording):
            return self._wording(said)
        return self._commitment(said) if isinstance(said, Commitment) else self._mechanism(said)

    # A promise

    def _commitment(self, promised: Commitment) -> Iterator[Line]:
        if len(promised.text) > _TITLE:
            yield self.tr("Promised"), _lines(promised.text)
        yield self.tr("By"), _e(promised.owner_role or "")
        yield self.tr("Until"), _e(_day(promised.due) or self.tr("no day was named"))
        yield self.tr("What has come of it"), _e(dialogue_word(status(promised)))
        made = (_day(promised.made_on), self._title(promised.made_at))
        yield self.tr("Made"), _e(in_one_line(*made))
        history = sorted(promised.history, key=lambda entry: (str(entry.on or ""), entry.id))
        yield self.tr("What was found out"), "<br/>".join(_e(self._entry(entry)) for entry in history)
        yield self.tr("To be looked at again in"), _e(self._title(promised.review_at))
        if promised.where:
            yield self.tr("Where"), _e(where_words(promised.where))

    def _entry(self, entry: StatusEntry) -> str:
        return in_one_line(
            _day(entry.on),
            dialogue_word(entry.state),
            entry.evidence or "",
            entry.said_by or "",
            self._title(entry.seen_at),
        )

    # Words of a community

    def _wording(self, named: Wording) -> Iterator[Line]:
        yield self.tr("In its own words"), _lines(named.text)
        yield self.tr("Language"), _e(named.language or "")
        yield self.tr("Says the same as"), _e(self._sign(named.means))
        yield self.tr("Stands beside"), _e(self._sign(named.beside))
        yield self.tr("Agreed by"), _e(named.agreed_by or "")
        agreed = (_day(named.agreed_on), self._title(named.agreed_in))
        yield self.tr("Agreed"), _e(in_one_line(*agreed))
        if named.where:
            yield self.tr("Where"), _e(where_words(named.where))
        if named.retired:
            yield self.tr("Still in use"), _e(self.tr("no"))

    def _sign(self, name: str | None) -> str:
        found = (self._catalogues.factor(name) or self._catalogues.indicator(name)) if name else None
        return found.title if found else name or ""

    # A body

    def _mechanism(self, body: Mechanism) -> Iterator[Line]:
        yield self.tr("What sort of body it is"), _e(_word(body.sort))
        yield self.tr("Level"), _e(_word(body.level))
        yield self.tr("What it may do"), _lines(body.mandate or "")
        if body.where:
            yield self.tr("Where"), _e(where_words(body.where))
        yield self.tr("Groups with seats"), "<br/>".join(_e(self._heads(member)) for member in body.members)
        yield self.tr("Women's groups have a seat"), _e(_word(body.womens_groups))
        yield self.tr("Victims' associations have a seat"), _e(_word(body.victims_associations))
        yield self.tr("Civil society has a seat"), _e(_word(body.civil_society))
        yield self.tr("Last met"), _e(_day(body.last_met))
        yield self.tr("Should meet again by"), _e(_day(body.next_due))
        situation = sorted(body.situation, key=lambda one: (str(one.on or ""), one.id), reverse=True)
        yield (
            self.tr("How it does"),
            _list(in_one_line(_day(one.on), _word(one.standing), one.why or "") for one in situation),
        )

    # A session

    def _session(self, met: Session) -> Iterator[Line]:
        ahead = met.state is SessionState.PLANNED
        yield self.tr("Who meets") if ahead else self.tr("Who met"), _e(self._title(met.mechanism))
        yield self.tr("How far it has come"), _e(_word(met.state))
        yield self.tr("When"), _e(in_one_line(when_words(met.when) if met.when else "", met.begins or ""))
        yield self.tr("Where"), _e(where_words(met.where) if met.where else "")
        languages = (
            in_one_line(one.language, _word(one.interpretation), one.interpreter or "")
            for one in met.languages
        )
        yield self.tr("Languages"), _list(languages)
        yield self.tr("Led by"), _list(one.role for one in met.facilitators)
        yield self.tr("Rules the room agreed to"), _list(one.text for one in met.rules)
        points = self.points(met)
        yield self.tr("Agenda") if ahead else self.tr("What was spoken about"), _list(points.values())
        yield from self._room(met)
        yield from self._heard(met, points)
        yield from self._afterwards(met)

    def _heard(self, met: Session, points: Names) -> Iterator[Line]:
        groups = {one.id: one.group or _word(one.kind) for one in met.attendance}
        yield self.tr("What each group sees"), _list(self._view(one, groups, points) for one in met.views)
        for one in met.consensus:
            yield (
                in_one_line(self.tr("Agreed"), points.get(one.point, "") if one.point else ""),
                self._consensus(one),
            )
        yield (
            self.tr("Worries"),
            _list(in_one_line(one.text or "", self._title(one.observation)) for one in met.concerns),
        )
        yield self.tr("Who was missing"), _list(self._missing(one) for one in met.missing)
        yield (
            self.tr("Questions of the community"),
            _list(
                in_one_line(one.text or "", one.answer or "", _day(one.answered_on)) for one in met.questions
            ),
        )
        yield (
            self.tr("Signs that the community proposed"),
            _list(one.text or "" for one in met.proposals),
        )

    def _afterwards(self, met: Session) -> Iterator[Line]:
        plans = (in_one_line(one.what or "", one.to or "", _day(one.until)) for one in met.to_tell)
        yield self.tr("What people are to be told"), _list(plans)
        told = (in_one_line(_day(one.on), one.to or "", one.what or "") for one in met.told_back)
        yield self.tr("What people were told afterwards"), _list(told)
        yield self.tr("Notes"), _lines(met.account or "")
        yield self.tr("Next meeting"), _e(_day(met.next_on))

    def points(self, met: Session) -> Names:
        """Return what the points of an agenda are called, in their order."""
        return {point.id: self._point(point) for point in self._ordered(met.agenda)}

    def item_words(self, field: str, raw: Mapping[str, Any], said: Dialogue | None) -> str:
        """Return one thing of a list of a record as the sheet says it, as rich text; empty for other things.

        `raw` is the thing as it is stored, `said` the record with the groups and points that it names.
        """
        met = said if isinstance(said, Session) else Session()
        points = self.points(met)
        groups = {one.id: one.group or _word(one.kind) for one in met.attendance}
        makers: dict[str, tuple[Any, Callable[[Any], str]]] = {
            "attendance": (Attendance, lambda one: _e(self._attending(one))),
            "views": (View, lambda one: _e(self._view(one, groups, points))),
            "consensus": (Consensus, self._consensus),
            "missing": (Missing, lambda one: _e(self._missing(one))),
            "agenda": (AgendaPoint, lambda one: _e(self._point(one))),
            "members": (Member, lambda one: _e(self._heads(one))),
            "history": (StatusEntry, lambda one: _e(self._entry(one))),
        }
        if field not in makers:
            return ""
        kind, say = makers[field]
        try:
            return say(msgspec.convert(raw, kind))
        except msgspec.ValidationError:
            return ""

    def _ordered(self, agenda: tuple[AgendaPoint, ...]) -> list[AgendaPoint]:
        last = len(agenda)
        return sorted(agenda, key=lambda point: last if point.order is None else point.order)

    def _point(self, point: AgendaPoint) -> str:
        return in_one_line(
            point.topic or "",
            self._sign(point.factor),
            *(self._title(one) for one in (point.wording, point.promise, point.asked_in) if one),
        )

    def _room(self, met: Session) -> Iterator[Line]:
        ahead = met.state is SessionState.PLANNED
        there = self.tr("Who is expected") if ahead else self.tr("Who was there")
        yield there, _list(self._attending(one) for one in met.attendance)
        least, most = room(met.attendance)
        if least is None and most is None:
            return
        number = QLocale().toString
        if least == most and least is not None:
            total = number(least)
        elif most is None:
            total = self.tr("at least {least}").format(least=number(least or 0))
        else:
            total = self.tr("{least} to {most}").format(least=number(least or 0), most=number(most))
        yield self.tr("In the room"), _e(total)

    def _attending(self, one: Attendance) -> str:
        return in_one_line(self._heads(one), _word(one.presence))

    def _heads(self, one: Heads) -> str:
        cells = ", ".join(f"{cell_word(name)} {cell_words(cell)}" for name, cell in counted(one))
        return in_one_line(one.group or "", _word(one.kind), cells)

    def _view(self, one: View, groups: Names, points: Names) -> str:
        who = groups.get(one.group, "") if one.group else self.tr("the whole room")
        number = QLocale().toString
        hands = ", ".join(
            f"{hand.rating}: {number(hand.count)}" for hand in one.hands if hand.count is not None
        )
        return in_one_line(
            who,
            points.get(one.point, "") if one.point else "",
            word(one.direction) if one.direction else "",
            rating_word(one.rating) if one.rating else "",
            self.tr("hands {hands}").format(hands=hands) if hands else "",
            ", ".join(
                f"{word(lean.direction)} {number(lean.count)}" for lean in one.leans if lean.count is not None
            ),
            one.reason or "",
            one.root_cause or "",
        )

    def _missing(self, one: Missing) -> str:
        return in_one_line(_word(one.kind), one.group or "", _word(one.reason), one.note or "")

    def _consensus(self, one: Consensus) -> str:
        """The minority view stands in the same box as the agreement, and as large."""
        number = QLocale().toString
        figures = (
            (self.tr("for it {count}"), one.agree),
            (self.tr("abstained {count}"), one.abstain),
            (self.tr("against {count}"), one.object),
        )
        tally = in_one_line(
            _word(one.method),
            *(text.format(count=number(count)) for text, count in figures if count is not None),
        )
        lines = [_lines(one.statement or ""), _e(tally), _e(_word(one.dissent))]
        if one.minority_view:
            against = self.tr("Those who did not agree:")
            lines.append(f"<b>{_e(against)}</b> {_lines(one.minority_view)}")
        return "<br/>".join(line for line in lines if line)

    def _title(self, record: RecordId | None) -> str:
        if record is None:
            return ""
        return self._titles.get(record) or self.tr("a record that is not here")


def _word(choice: StrEnum | None) -> str:
    return dialogue_word(choice) if choice else ""


def _day(day: dt.date | None) -> str:
    """A day, isolated: among words that are read from the right it would stand backwards."""
    return f"\u2066{day.isoformat()}\u2069" if day else ""


def _list(lines: Iterable[str]) -> str:
    return "<br/>".join(f"– {_e(line)}" for line in lines if line)


def _e(text: str) -> str:
    return html.escape(text)


def _lines(text: str) -> str:
    return "<br/>".join(html.escape(line) for line in text.splitlines())
