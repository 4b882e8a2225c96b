"""The first page: cards of what wants doing, most pressing first, each with one button."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.session import SessionState
from r2p_field.gui._forms.ui_today_page import Ui_TodayPage
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.today_card import CardWords, TodayCard
from r2p_field.gui.dialogs.danger import DangerDialog
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.meetings import Shelf
from r2p_field.viewmodels.today import CardKind, TodayFound, TodayModel, cards

_SHELVES: Final = MappingProxyType(
    {
        CardKind.LATE: Shelf.PROMISES,
        CardKind.PROMISES: Shelf.PROMISES,
    }
)


class TodayPage(QWidget):
    """Where the program begins.

    Signals:
        draft_wanted(str): the person wants to go on with this draft.
        sending_wanted(): to the page that seals.
        copy_wanted(): to where a second copy is made.
        inbox_wanted(): to the packets that wait.
        paper_wanted(): to typing the code on paper back.
        passphrase_wanted(): to a new passphrase, for who came in by the code on paper.
        records_wanted(CardKind): to the records that this card speaks of.
        record_wanted(str): to this observation.
        telling_wanted(str): to what people are to be told of this session.
        room_wanted(str): back into the meeting that was not closed (its draft).
        meeting_wanted(str): to the session that names the next meeting.
        shelf_wanted(Shelf): to promises or meetings to read.
    """

    draft_wanted = Signal(str)
    sending_wanted = Signal()
    copy_wanted = Signal()
    inbox_wanted = Signal()
    paper_wanted = Signal()
    passphrase_wanted = Signal()
    records_wanted = Signal(CardKind)
    record_wanted = Signal(str)
    telling_wanted = Signal(str)
    room_wanted = Signal(str)
    meeting_wanted = Signal(str)
    shelf_wanted = Signal(Shelf)

    def __init__(self, model: TodayModel) -> None:
        super().__init__()
        self._model = model
        self._found: TodayFound | None = None
        self._ui = Ui_TodayPage()
        self._ui.setupUi(self)
        self._ui.nothing.hide()
        self._cards = {kind: self._card(kind) for kind in CardKind}
        model.found.connect(self._show)

    def refresh(self) -> None:
        """Look again what wants doing."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.TodayPageColumn)

    # Cards

    def _card(self, kind: CardKind) -> TodayCard:
        card = TodayCard(self._ui.cards)
        card.setObjectName(f"card_{kind}")
        card.wanted.connect(lambda: self._step(kind))
        card.hide()
        layout = self._ui.cards.layout()
        if layout is not None:
            layout.addWidget(card)
        return card

    def _show(self, found: TodayFound) -> None:
        self._found = found
        weekday = self.locale().standaloneDayName(found.day.isoweekday())
        self._ui.day.setText(f"{weekday}, \u2066{found.day.isoformat()}\u2069")
        shown = cards(found)
        for kind, card in self._cards.items():
            if kind in shown:
                card.say(self._words(kind, found))
            card.setVisible(kind in shown)
        self._ui.nothing.setVisible(shown == (CardKind.DANGER,))
        dress(self)

    def _step(self, kind: CardKind) -> None:
        """Go where a card leads."""
        found = self._found
        if found is None:
            return
        plain = {
            CardKind.PAPER: self.paper_wanted,
            CardKind.BY_CODE: self.passphrase_wanted,
            CardKind.WAITING: self.inbox_wanted,
            CardKind.BACKUP: self.copy_wanted,
            CardKind.BACKUP_DUE: self.copy_wanted,
        }
        if kind is CardKind.DANGER:
            self._edit_danger(found)
        elif kind in plain:
            plain[kind].emit()
        elif kind in _SHELVES:
            self.shelf_wanted.emit(_SHELVES[kind])
        elif kind in {CardKind.DISPUTED, CardKind.INCOMPLETE, CardKind.RECEIVED}:
            self.records_wanted.emit(kind)
        elif kind is CardKind.DOUBLED:
            self._model.know_doubled(found.doubled)
        elif not self._to_one(kind, found):
            self.sending_wanted.emit()

    def _to_one(self, kind: CardKind, found: TodayFound) -> bool:
        """Go to the draft or record that a card speaks of; say whether it speaks of one."""
        leads: dict[CardKind, tuple[SignalInstance, str | None]] = {
            CardKind.DRAFTS: (self.draft_wanted, found.draft),
            CardKind.REVIEW: (self.record_wanted, found.review),
            CardKind.TELLING: (self.telling_wanted, next(iter(found.tellings), None)),
            CardKind.ROOM: (self.room_wanted, next((room.draft for room in found.rooms), None)),
            CardKind.MEETING: (self.meeting_wanted, found.meeting.session.record if found.meeting else None),
        }
        wanted, one = leads.get(kind, (None, None))
        if wanted is not None and one is not None:
            wanted.emit(one)
        return wanted is not None

    def _edit_danger(self, found: TodayFound) -> None:
        dialog = DangerDialog(self, found.role, found.phone_tree)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._model.keep_danger(dialog.role(), dialog.tree())
        dialog.deleteLater()

    # Words

    def _words(self, kind: CardKind, found: TodayFound) -> CardWords:
        say: dict[CardKind, Callable[[TodayFound], CardWords]] = {
            CardKind.DANGER: self._danger,
            CardKind.ROOM: self._room,
            CardKind.PAPER: self._paper,
            CardKind.BY_CODE: self._by_code,
            CardKind.REVIEW: self._review,
            CardKind.LATE: self._promises,
            CardKind.PROMISES: self._promises,
            CardKind.TELLING: self._telling,
            CardKind.MEETING: self._meeting,
            CardKind.WAITING: self._waiting,
            CardKind.DISPUTED: self._disputed,
            CardKind.INCOMPLETE: self._incomplete,
            CardKind.DOUBLED: self._doubled,
            CardKind.DRAFTS: self._drafts,
            CardKind.UNSENT: self._unsent,
            CardKind.BACKUP_DUE: self._backup,
            CardKind.RECEIVED: self._received,
            CardKind.BACKUP: self._backup,
        }
        return say[kind](found)

    def _danger(self, found: TodayFound) -> CardWords:
        if text := in_one_line(found.role, found.phone_tree):
            return CardWords(
                heading=self.tr("In danger"), text=text, step=self.tr("C&hange"), icon="triangle-alert"
            )
        return CardWords(
            heading=self.tr("In danger: nothing is noted yet"),
            text=self.tr("Note the role of whom to reach and your step of the phone tree."),
            step=self.tr("N&ote it"),
            icon="triangle-alert",
        )

    def _room(self, found: TodayFound) -> CardWords:
        title = next((room.title for room in found.rooms), "")
        kept = self.tr("Everything is kept. Go on with it, or close it.")
        return CardWords(
            heading=self.tr("%n meeting(s) not closed", "", len(found.rooms)),
            text=in_one_line(title, kept),
            step=self.tr("Go on with &it"),
            icon="users",
        )

    def _paper(self, _found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("Is your code on paper right?"),
            text=self.tr("Type it back once: only then is it sure that the paper opens your records."),
            step=self.tr("T&ype it back"),
            icon="file-text",
        )

    def _by_code(self, _found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("You opened these records by the code on paper"),
            text=self.tr("Choose a new passphrase, so that you need the paper no more."),
            step=self.tr("Choose &a new passphrase…"),
            icon="lock",
        )

    def _review(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n record(s) kept back, to be looked at again", "", found.reviews),
            text=self.tr("The day that was set for it has come. Is it still too dangerous to send?"),
            step=self.tr("&Look again"),
            icon="shield-check",
        )

    def _promises(self, found: TodayFound) -> CardWords:
        promises = found.promises
        number = self.locale().toString
        text = self.tr("Still to come: {open}. Due within a week: {soon}.")
        heading = (
            self.tr("%n promise(s) late", "", promises.overdue)
            if promises.overdue
            else self.tr("%n promise(s) still to come", "", promises.open)
        )
        return CardWords(
            heading=heading,
            text=text.format(open=number(promises.open), soon=number(promises.soon)),
            step=self.tr("&Promises"),
            icon="clipboard-list",
        )

    def _telling(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n meeting(s) of which people are still to be told", "", len(found.tellings)),
            text=self.tr("The day by which they were to hear of it has passed."),
            step=self.tr("&Tell them"),
            icon="users",
        )

    def _meeting(self, found: TodayFound) -> CardWords:
        meeting = found.meeting
        day = meeting.day.isoformat() if meeting else ""
        title = (meeting.session.title or meeting.session.place) if meeting else ""
        planned = meeting is not None and meeting.session.type == SessionState.PLANNED
        text = title if planned or not title else self.tr("Agreed in: {meeting}").format(meeting=title)
        return CardWords(
            heading=self.tr("Next meeting: {day}").format(day=day),
            text=text,
            step=self.tr("M&eetings"),
            icon="user-check",
        )

    def _waiting(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n packet(s) wait for checking", "", found.waiting),
            text=self.tr("Nothing in them is read until their fingerprint has been compared."),
            step=self.tr("&Check"),
            icon="inbox",
        )

    def _disputed(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n record(s) with two versions", "", found.disputed),
            text=self.tr("Two people wrote different things. Both are kept until somebody decides."),
            step=self.tr("Co&mpare"),
            icon="circle-alert",
        )

    def _incomplete(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n record(s) not whole here", "", found.incomplete),
            text=self.tr("A part of them has not come, or was kept back by its author."),
            step=self.tr("Loo&k at them"),
            icon="circle-alert",
        )

    def _drafts(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("%n observation(s) not finished", "", found.drafts),
            text=self.tr("What you typed is kept. Go on with the newest."),
            step=self.tr("&Go on"),
            icon="pencil",
        )

    def _unsent(self, found: TodayFound) -> CardWords:
        since = found.sending.since
        text = self.tr("The oldest was written on {day}.").format(day=since.isoformat()) if since else ""
        return CardWords(
            heading=self.tr("%n observation(s) not sent yet", "", found.sending.unsent),
            text=text,
            step=self.tr("&Send"),
            icon="send",
        )

    def _received(self, found: TodayFound) -> CardWords:
        last = found.sending.last_receipt
        text = self.tr("It last said so about {day}.").format(day=last.isoformat()) if last else ""
        return CardWords(
            heading=self.tr("HQ has %n observation(s) of yours", "", found.sending.received),
            text=text,
            step=self.tr("&Records"),
            icon="circle-check",
        )

    def _doubled(self, found: TodayFound) -> CardWords:
        return CardWords(
            heading=self.tr("The records of %n computer(s) went on in two places", "", found.doubled),
            text=self.tr(
                "A copy of them is in use beside the first, or was. Nothing is lost: all that either wrote "
                "is here. Ask the people there whether both are theirs: a copy in other hands is a danger."
            ),
            step=self.tr("I kno&w"),
            icon="triangle-alert",
        )

    def _backup(self, found: TodayFound) -> CardWords:
        last = found.last_backup
        if last is None:
            text = self.tr("Never. If this computer is lost, everything in it is lost.")
        elif (days := (found.day - last).days) > 0:
            text = self.tr("%n day(s) ago", "", days)
        else:
            text = self.tr("Today")
        if last is not None and found.last_rehearsal is None:
            untried = self.tr("Nobody has tried yet whether it opens.")
            text = f"{text}\n{untried}"
        return CardWords(heading=self.tr("Last second copy"), text=text, step=self.tr("&Back up"), icon="usb")
