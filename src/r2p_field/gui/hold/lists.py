"""Worries, questions, signs, local words and promises: each list shows what stands there, and adds to it."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.domain.ballot import Choice, kept, marked, shortlist
from r2p_field.domain.gathering import LocalName, NewPromise
from r2p_field.domain.ids import ItemId
from r2p_field.domain.part import Item
from r2p_field.domain.session import Concern, Proposal, Question
from r2p_field.domain.turnout import turnout
from r2p_field.gui._forms.ui_hold_window import Ui_HoldWindow
from r2p_field.gui.controls.into_view import go_into
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.hold.agreeing import more_votes
from r2p_field.gui.hold.count_board import BoardRow, Column
from r2p_field.gui.hold.here import group_words
from r2p_field.gui.hold.rows import ConcernRow, WordsRow, language_name
from r2p_field.viewmodels.holding import HoldingModel

_OF_GATHERING: Final = frozenset({"names", "promises"})
_STEPS: Final = ("named", "chosen")
_TYPED: Final = MappingProxyType(
    {
        "languages": ("interpretation", "interpreter"),
        "concerns": ("text",),
        "questions": ("text", "group", "answer"),
        "names": ("text", "means", "language", "agreed_by"),
        "proposals": ("text", "beside", "kept"),
        "promises": ("text", "owner_role", "due", "evidence_wanted"),
    }
)
"""What a row holds of its item; all else of it may have changed elsewhere since the row was built."""


class Lists(QObject):
    """Everything in a meeting that is a list of things in words."""

    def __init__(self, ui: Ui_HoldWindow, model: HoldingModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._offered: object = None
        self._rows: tuple[Any, ...] = (
            ui.languages,
            ui.concerns,
            ui.questions,
            ui.names,
            ui.proposals,
            ui.promises,
        )
        for rows in self._rows:
            self._tie(rows)
        ui.concerns.observe_wanted.connect(model.observe)
        ui.promises.unread_changed.connect(model.put_unread)
        ui.ballot.show_columns(
            Column(words=self.tr("1: named for the list")), Column(words=self.tr("2: chosen from it"))
        )
        ui.ballot.counted.connect(self._vote)
        ui.places.lineEdit().setAccessibleName(self.tr("Places on the list"))
        ui.places.valueChanged.connect(lambda _: self._show_ballot())
        ui.keepMost.clicked.connect(self._keep_most)
        new = model.gathering.new_id
        made: tuple[tuple[Any, Any, Callable[[], Item]], ...] = (
            (ui.addConcern, ui.concerns, lambda: Concern(id=new())),
            (ui.addQuestion, ui.questions, lambda: Question(id=new(), group=model.group)),
            (ui.addName, ui.names, self._new_name),
            (ui.addProposal, ui.proposals, self._new_proposal),
            (ui.addPromise, ui.promises, lambda: NewPromise(id=new())),
        )
        for button, rows, make in made:
            button.clicked.connect(lambda _=False, rows=rows, make=make: self._add(rows, make()))

    def _tie(self, rows: Any) -> None:
        name = rows.list_name
        mine = name not in _OF_GATHERING
        rows.item_edited.connect(lambda item: self._edited(name, item))
        rows.item_removed.connect(lambda item: self._model.drop_item(name, item, of_session=mine))

    def _edited(self, name: str, typed: Any) -> None:
        """Put what was typed into the item as it stands now: votes and ties of a moment ago stay."""
        now = self._model.now
        owner = now if name in _OF_GATHERING else now.session
        found = next((one for one in getattr(owner, name) if one.id == typed.id), None)
        if found is None:
            return
        item = replace(found, **{field: getattr(typed, field) for field in _TYPED[name]})
        if isinstance(item, Question):
            item = self._model.answered(item)
        self._model.put_item(name, item, of_session=owner is not now)

    def _new_name(self) -> LocalName:
        point = self._model.point
        return LocalName(
            id=self._model.gathering.new_id(),
            means=point.factor if point else None,
            language=self._model.languages[0],
        )

    def _new_proposal(self) -> Proposal:
        point = self._model.point
        return Proposal(
            id=self._model.gathering.new_id(),
            beside=point.factor if point else None,
            language=self._model.languages[0],
        )

    def _add(self, rows: Any, item: Item) -> None:
        self._model.put_item(rows.list_name, item, of_session=rows.list_name not in _OF_GATHERING)
        row = rows.row(item.id)
        if isinstance(row, WordsRow):
            go_into(row.first(), row)

    # Showing

    def show(self) -> None:
        """Show what stands there; a list in which somebody types stays as it is."""
        ui, now = self._ui, self._model.now
        ui.questions.groups = tuple((one.id, group_words(one)) for one in self._model.groups)
        ui.proposals.factors = ui.names.signs = self._signs()
        ui.names.languages = tuple((tag, language_name(tag)) for tag in self._model.languages)
        ui.promises.kept_unread = {
            path.split(".")[1]: text for path, text in now.unread.items() if path.startswith("promises.")
        }
        offered = (ui.questions.groups, ui.names.signs, ui.names.languages)
        anew = {ui.questions, ui.names, ui.proposals} if offered != self._offered else set()
        self._offered = offered
        for rows in self._rows:
            owner = now if rows.list_name in _OF_GATHERING else now.session
            items = getattr(owner, rows.list_name)
            if rows in anew or self._differs(rows, items):
                _show_anew(rows, items)
        self._show_ballot()

    def _differs(self, rows: Any, items: tuple[Item, ...]) -> bool:
        shown = rows.rows()
        if len(shown) != len(items):
            return True
        return any(not _says(rows.list_name, row, item) for row, item in zip(shown, items, strict=True))

    def _signs(self) -> tuple[tuple[str, str], ...]:
        """The signs of the agenda first, then every factor."""
        words = self._model.words
        named = [point.factor for point in self._model.points if point.factor]
        own = [(sign, titles[0][1]) for sign in named if (titles := words.titles(sign))]
        every = [(one.id, one.plain_title or one.title) for one in words.factors()]
        return tuple(dict([*own, *every]).items())

    # Worries

    def observe_here(self) -> None:
        """Record the worry in which one types, or the last one that is not recorded yet."""
        at: QWidget | None = QApplication.focusWidget()
        while at is not None and not isinstance(at, ConcernRow):
            at = at.parentWidget()
        waiting = [one.id for one in self._model.session.concerns if one.observation is None and one.text]
        wanted = at.item().id if isinstance(at, ConcernRow) else (waiting[-1] if waiting else None)
        if wanted is not None:
            self._model.observe(ItemId(wanted))

    # The vote in two steps

    def _show_ballot(self) -> None:
        proposals = self._model.session.proposals
        rows = tuple(
            BoardRow(
                words=one.text or self.tr("no words yet"),
                figures=(one.named, one.chosen),
                odd=self._too_many(one),
            )
            for one in proposals
        )
        self._ui.ballot.setVisible(bool(rows))
        self._ui.ballot.show_rows(rows, max(0, self._ui.ballot.currentRow()))
        places = self._ui.places.value()
        listed = shortlist(proposals, places)
        taken = in_one_line(*(one.text or "" for one in listed.taken))
        words = self.tr("On the list by the first vote: {signs}").format(signs=taken) if taken else ""
        odd = (f"▲ {row.words}: {row.odd}" for row in rows if row.odd)
        words = "\n".join(line for line in (words, *odd) if line)
        self._ui.ballotSays.setText(words)

    def _too_many(self, one: Proposal) -> str:
        """Nobody names or chooses a sign twice: more votes for one than people is a slip of the count."""
        most = turnout(self._model.session).whole.max
        votes = max(one.named or 0, one.chosen or 0)
        return more_votes(votes - most) if most is not None and votes > most else ""

    def _vote(self, row: int, column: int, by: int) -> None:
        proposal = self._model.session.proposals[row]
        name = _STEPS[column]
        count = max(0, (getattr(proposal, name) or 0) + by)
        changed = replace(proposal, **{name: count})
        proposals = tuple(changed if one is proposal else one for one in self._model.session.proposals)
        self._model.put(proposals=proposals)

    def _keep_most(self) -> None:
        """Keep what most chose; those that are level are treated alike."""
        proposals = self._model.session.proposals
        choice: Choice = kept(proposals, self._ui.places.value())
        self._model.put(proposals=marked(proposals, choice))
        if choice.tied:
            self._ui.ballotSays.setText(
                self.tr("More are kept than there are places: the last ones are level.")
            )


def _says(name: str, row: Any, item: Item) -> bool:
    """Tell whether a row shows an item, so that nothing under somebody's fingers is built anew."""
    shown = row.item()
    same = all(getattr(shown, field) == getattr(item, field) for field in _TYPED[name])
    tied = not isinstance(item, Concern) or (shown.observation is None) == (item.observation is None)
    return bool(shown.id == item.id and same and tied)


def _show_anew(rows: Any, items: tuple[Item, ...]) -> None:
    """Build the rows anew; the keyboard stays in the row in which it was."""
    at = QApplication.focusWidget()
    held = next((one for one in rows.rows() if at is not None and one.isAncestorOf(at)), None)
    place = held.stops().index(at) if held is not None and at in held.stops() else 0
    rows.show_items(items)
    again = rows.row(held.item().id) if held is not None else None
    if isinstance(again, WordsRow):
        again.stops()[min(place, len(again.stops()) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
