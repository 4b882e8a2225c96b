"""The window that the room sees: large black letters on white, for a projector, with nothing else on it.

It is given what the room may see and never the session. On a projector it fills the screen; it takes no
words from anybody.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPalette, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from r2p_field.domain.room_sight import Agreement, RoomSight
from r2p_field.domain.session import Dissent
from r2p_field.gui._forms.ui_room_window import Ui_RoomWindow
from r2p_field.gui.hold.lines import INK, PAPER, Line, Lines
from r2p_field.gui.hold.spoken import Said, chosen, direction_of, in_all, said
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.holding import Face

_TITLE, _BODY, _SMALL = 46, 44, 30
_SHEET: Final = """
RoomWindow, RoomWindow QStackedWidget, RoomWindow QStackedWidget > QWidget { background: #ffffff; }
RoomWindow QFrame[kind="side"] { background: #ffffff; border: 4px solid #000000; border-radius: 12px; }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is spoken of now: the topic in words, its official titles by language, what it is called here."""

    topic: str = ""
    titles: tuple[tuple[str, str], ...] = ()
    local: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """Seconds of the meeting and of the point, and how many minutes were set aside for the point."""

    meeting: int = 0
    point: int = 0
    planned: int | None = None
    over: int = 0


class RoomWindow(QWidget):
    """Shows a point to the room.

    Signals:
        back_wanted(): a key asks for the facilitator's own screen.
        pause_wanted(): a key asks for a pause, or for its end.
        step_wanted(int): a key asks for the next point (1), or the one before (-1).
        key_pressed(QKeyEvent): a key that this window has no use for itself.
        closed(): the window went away.
    """

    back_wanted = Signal()
    pause_wanted = Signal()
    step_wanted = Signal(int)
    key_pressed = Signal(QKeyEvent)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ui = Ui_RoomWindow()
        self._ui.setupUi(self)
        self._languages: tuple[str, ...] = ("en",)
        self._paused = False
        self._face = Face.VIEWS
        self._objected = False
        self._paint_paper()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._sizes()
        self._ui.groups.hide()
        install(
            self,
            {
                "room.full": self.toggle_full,
                "room.back": self.back_wanted.emit,
                "hold.pause": self.pause_wanted.emit,
                "hold.after": lambda: self.step_wanted.emit(1),
                "hold.before": lambda: self.step_wanted.emit(-1),
            },
        )

    def _paint_paper(self) -> None:
        """Black on white, whatever the facilitator's own screen looks like."""
        palette = QPalette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, PAPER)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, INK)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for frame in (self._ui.agreed, self._ui.minority):
            frame.setProperty("kind", "side")
        self.setStyleSheet(_SHEET)

    def _sizes(self) -> None:
        ui = self._ui
        for lines, largest in (
            (ui.item, _TITLE),
            (ui.pointTime, 34),
            (ui.meetingTime, 28),
            (ui.agreedHead, _SMALL),
            (ui.agreedWords, _BODY),
            (ui.agreedFigures, _SMALL),
            (ui.minorityHead, _SMALL),
            (ui.minorityWords, _BODY),
            (ui.minorityFigures, _SMALL),
            (ui.promisesHead, _SMALL),
            (ui.promisesWords, _BODY),
            (ui.pauseWords, 96),
            (ui.dissent, 34),
        ):
            lines.largest = largest
        ui.pauseWords.centred = True
        for one, other in (
            (ui.agreedHead, ui.minorityHead),
            (ui.agreedWords, ui.minorityWords),
            (ui.agreedFigures, ui.minorityFigures),
        ):
            one.as_large_as(other)

    # What it shows

    def show_room(self, sight: RoomSight, subject: Subject, face: Face, languages: tuple[str, ...]) -> None:
        """Show a point as the room may see it."""
        self._languages, self._face = languages, face
        self._objected = sight.agreement.objected
        ui = self._ui
        ui.item.show_lines(*self._subject(subject))
        ui.directions.show_seen(sight.spread, languages)
        ui.ratings.show_seen(sight.spread, languages)
        ui.groups.show_groups(sight.groups, languages)
        self._agreement(sight.agreement)
        self._promises(sight)
        ui.dissent.show_lines(self._line(f"■ {in_all(Said.SOME_DISAGREE, languages)}", bold=True))
        self._turn()

    def show_time(self, time: Time) -> None:
        """Show how long the room has met and spoken of this point; over time has a mark and words."""
        language = self._languages[0]
        number = QLocale(self._languages[0]).toString
        unit = said(Said.TIME, language)
        spent = number(time.point // 60)
        words = f"{spent} / {number(time.planned)} {unit}" if time.planned else f"{spent} {unit}"
        over = (
            f"▲ +{number(max(1, time.over // 60))} {unit}\n{said(Said.OVER, language)}" if time.over else ""
        )
        self._ui.pointTime.show_lines(Line(text=words, bold=True), Line(text=over, bold=True, scale=0.8))
        whole = f"{time.meeting // 3600}:{time.meeting // 60 % 60:02}"
        self._ui.meetingTime.show_lines(Line(text=whole))

    def show_pause(self, paused: bool) -> None:
        """Show a calm page that says that the room pauses, or what was there before."""
        if paused != self._paused:
            self._paused = paused
            self._turn()

    def _turn(self) -> None:
        ui = self._ui
        pages = {Face.VIEWS: ui.views, Face.AGREEMENT: ui.agreement, Face.PROMISES: ui.promises}
        ui.faces.setCurrentWidget(ui.pause if self._paused else pages[self._face])
        words = {said(Said.PAUSE, tag): tag for tag in reversed(self._languages)}
        ui.pauseWords.show_lines(*(self._line(text, tag) for text, tag in reversed(words.items())))
        for part in (ui.item, ui.pointTime, ui.meetingTime):
            part.setVisible(not self._paused)
        ui.dissent.setVisible(self._objected and not self._paused and self._face is not Face.AGREEMENT)
        ui.dissent.setFixedHeight(ui.dissent.needed(max(200, self.width() - 64)) + 4)
        self.setAccessibleName(self.words())

    def _subject(self, subject: Subject) -> list[Line]:
        """The topic, then its titles in one paragraph: on several, letters would be too small to read."""
        lines = [self._line(subject.topic, bold=True)] if subject.topic else []
        titles = [f"\u2068{title}\u2069" for _, title in subject.titles]
        if titles and not subject.topic:
            tag, title = subject.titles[0]
            lines, titles = [self._line(title, tag, bold=True)], titles[1:]
        titles += [f"\u2068“{words}”\u2069" for words in subject.local[:2]]
        return [*lines, self._line(" · ".join(titles), self._languages[0], scale=0.8)]

    def _agreement(self, agreed: Agreement) -> None:
        """The view of those who do not agree has as much room as the agreement."""
        ui, languages = self._ui, self._languages
        ui.agreedHead.show_lines(self._line(in_all(Said.WE_AGREE, languages), bold=True))
        nothing = said(Said.NOTHING_YET, languages[0])
        ui.agreedWords.show_lines(self._line(agreed.statement or nothing))
        method = chosen(agreed.method, languages[0]) if agreed.method else ""
        figures = self._figures((Said.FOR_IT, agreed.agree), (Said.ABSTAIN, agreed.abstain))
        ui.agreedFigures.show_lines(self._line(method), self._line(figures, bold=True))
        head = Said.THEIR_VIEW if agreed.objected else Said.AGAINST
        ui.minorityHead.show_lines(self._line(in_all(head, languages), bold=True))
        ui.minorityWords.show_lines(*self._minority(agreed))
        ui.minorityFigures.show_lines(
            self._line(self._figures((Said.AGAINST, agreed.object)), bold=True),
        )

    def _minority(self, agreed: Agreement) -> list[Line]:
        language = self._languages[0]
        if not agreed.objected:
            asked = agreed.dissent is Dissent.NONE_VOICED
            return [self._line(said(Said.NOBODY_DISAGREES if asked else Said.NOT_ASKED, language))]
        voiced = self._line(f"■ {said(Said.SOME_DISAGREE, language)}", bold=True)
        return [voiced, self._line(agreed.minority or said(Said.NOT_FOR_THE_WALL, language))]

    def _figures(self, *figures: tuple[Said, int | None]) -> str:
        number = QLocale(self._languages[0]).toString
        return " · ".join(
            f"\u2068{said(what, self._languages[0])} {number(count)}\u2069"
            for what, count in figures
            if count is not None
        )

    def _promises(self, sight: RoomSight) -> None:
        self._ui.promisesHead.show_lines(self._line(in_all(Said.PROMISES, self._languages), bold=True))
        lines = []
        for number, one in enumerate(sight.promises, 1):
            lines.append(self._line(f"{QLocale(self._languages[0]).toString(number)}. {one.text}", bold=True))
            due = one.due.isoformat() if one.due else ""
            beside = " · ".join(f"\u2068{part}\u2069" for part in (one.owner_role or "", due) if part)
            lines.append(self._line(beside, scale=0.76))
        nothing = self._line(said(Said.NOTHING_YET, self._languages[0]))
        self._ui.promisesWords.show_lines(*(lines or [nothing]))

    def _line(self, text: str, tag: str | None = None, *, scale: float = 1.0, bold: bool = False) -> Line:
        """A paragraph, in the direction of its language; typed words go as their first letter does."""
        rtl = direction_of(tag) is _RTL if tag else text.strip() != "" and _written_rtl(text)
        return Line(text=text, scale=scale, bold=bold, rtl=rtl)

    def words(self) -> str:
        """Return everything that stands there now, for screen readers and tests."""
        ui = self._ui
        parts = [part for part in self.findChildren(QWidget) if part.isVisibleTo(self)]
        told = (ui.directions, ui.ratings, ui.groups)
        lines = (part.words() for part in parts if isinstance(part, Lines) or part in told)
        return "\n".join(line for line in lines if line)

    # Where it is

    def open(self, beside: QScreen | None = None) -> None:
        """Fill another screen than the one of the facilitator, or this one where there is no other."""
        others = [one for one in QGuiApplication.screens() if one is not beside]
        if others:
            self.setGeometry(others[0].geometry())
        self.showFullScreen()
        self.activateWindow()

    def toggle_full(self) -> None:
        """Fill the screen, or be a window."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys on: who has one screen counts while the room looks at it."""
        self.key_pressed.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the window."""
        super().resizeEvent(event)
        self._turn()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the room sees nothing now."""
        super().closeEvent(event)
        self.closed.emit()


_RTL: Final = Qt.LayoutDirection.RightToLeft


def _written_rtl(text: str) -> bool:
    """Tell whether words begin in a script that is written from the right."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in {"R", "AL"} for kind in strong if kind in {"L", "R", "AL"}), False)
