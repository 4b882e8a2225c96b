"""Closing a meeting, for the facilitator alone: what is still open, promises, and what is told back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import ItemId
from r2p_field.gui._forms.ui_closing_page import Ui_ClosingPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.controls.into_view import go_into
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.step_back import StepBack
from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.dialogue_sheet import DialogueSheet
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.closing.asked import EarlierLine, GroupLine, disagreed, groups_asked
from r2p_field.gui.pages.closing.finished import Finished
from r2p_field.gui.pages.closing.in_short import InShort
from r2p_field.gui.pages.closing.leaving import Leaving
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.closing import (
    CONSENSUS,
    MISSING,
    PROMISES,
    TO_TELL,
    Before,
    ClosingModel,
    Written,
)
from r2p_field.viewmodels.sentences import said

_NEXT: Final = "next_on"
_HINTS: Final = 8
"""Hints that are shown at a time; the others come up when these are seen to."""


class ClosingPage(QWidget):
    """Closes the session that is being worked on.

    Signals:
        later_wanted(): leave the page; what stands there is kept.
    """

    later_wanted = Signal()

    def __init__(self, model: ClosingModel, catalogues: Catalogues) -> None:
        super().__init__()
        self._model = model
        self._gathering = model.gathering
        self._catalogues = catalogues
        self._before = Before()
        self._groups: list[GroupLine] = []
        self._earlier: list[EarlierLine] = []
        self._ui = Ui_ClosingPage()
        self._ui.setupUi(self)
        self.finished = Finished(self._ui)
        self._leaving = Leaving(self._ui, model)
        self._steps_back = StepBack(self)
        self._entering = False
        for part in (self._ui.groups, self._ui.earlier):
            QVBoxLayout(part).setContentsMargins(0, 0, 0, 0)
        self._connect()
        calm(self)
        self._steps_back.watch(self)
        dress(self)

    def refresh(self) -> None:
        """Show the session as it stands, with the promises of before; or what was written down just now."""
        if self._gathering.blank and self.finished.shown:
            return
        self.finished.hide()
        self._show(self._gathering.now)
        self._model.read_before()

    def enter(self) -> None:
        """Take the keyboard to what is asked first, once it is known who was to be there."""
        self._entering = True

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.ClosingPageColumn)

    # Setting up

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        self._gathering.changed.connect(self._changed)
        self._gathering.began.connect(self._began)
        self._gathering.draft_kept.connect(self._kept)
        self._gathering.busy_changed.connect(self._busy)
        model.before_read.connect(self._show_before)
        model.written.connect(self._written)
        for rows, name in self._lists():
            rows.item_edited.connect(lambda item, name=name: self._put(name, item))
            rows.item_removed.connect(lambda item, name=name: model.drop(name, item))
            rows.unread_changed.connect(lambda item, unread, name=name: self._unread(name, item, unread))
            rows.row_added.connect(self._steps_back.watch)
        for listed in (ui.promises, ui.telling):
            listed.unread_of = model.unread
        ui.addPromise.clicked.connect(lambda: self._add(ui.promises, model.add_promise()))
        ui.addTelling.clicked.connect(lambda: self._add(ui.telling, model.add_telling()))
        ui.nextOn.day_typed.connect(self._put_next)
        ui.account.edited.connect(lambda: model.put_field("account", ui.account.words() or None))
        ui.undo.clicked.connect(self._gathering.undo)
        ui.redo.clicked.connect(self._gathering.redo)
        ui.later.clicked.connect(self._later)
        ui.close.clicked.connect(self._close)
        install(
            self,
            {"meeting.undo": self._gathering.undo, "meeting.redo": self._gathering.redo},
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lists(self) -> tuple[tuple[ItemRows[Any], str], ...]:
        ui = self._ui
        return (
            (ui.missing, MISSING),
            (ui.dissent, CONSENSUS),
            (ui.promises, PROMISES),
            (ui.telling, TO_TELL),
        )

    # Showing

    def _began(self) -> None:
        self._before = Before()
        if self._gathering.record is not None or not self._gathering.blank:
            self.finished.hide()
        if self.isVisible() and not self.finished.shown:
            self._model.read_before()

    def _changed(self, now: Gathering) -> None:
        if self.isVisible() and not self.finished.shown:
            self._show(now)

    def _show(self, now: Gathering) -> None:
        session, ui = now.session, self._ui
        points = DialogueSheet(dict(self._before.titles), self._catalogues).points(session)
        ui.named.setText(session.title or "")
        ui.named.setVisible(bool(session.title))
        ui.said.setText("\n".join(f"– {line}" for line in InShort().lines(session, points)))
        self._show_hints(points)
        empty = self._model.absent(self._before.body)
        missing = tuple(line for one in empty for line in self._model.missing_of(one))
        ui.missing.know({one.kind: ", ".join(one.groups) for one in empty})
        ui.missingNone.setVisible(not missing)
        ui.dissent.points = points
        against = tuple(one for one in session.consensus if disagreed(one))
        ui.dissentCard.setVisible(bool(against))
        for rows, items in (
            (ui.missing, missing),
            (ui.dissent, against),
            (ui.promises, now.promises),
            (ui.telling, session.to_tell),
        ):
            _refill(rows, items)
        self._show_groups(now)
        self._show_earlier()
        self._leaving.show(session)
        _show_day(ui.nextOn, session, self._model.unread(_NEXT))
        if ui.account.words() != (session.account or ""):
            ui.account.blockSignals(True)
            ui.account.setPlainText(session.account or "")
            ui.account.blockSignals(False)
        ui.undo.setEnabled(self._gathering.can_undo)
        ui.redo.setEnabled(self._gathering.can_redo)

    def _show_hints(self, points: dict[ItemId, str]) -> None:
        hints = self._model.hints()
        lines = (in_one_line(points.get(one.item, "") if one.item else "", said(one.text)) for one in hints)
        shown = tuple(dict.fromkeys(lines))
        text = [f"– {line}" for line in shown[:_HINTS]]
        if len(shown) > _HINTS:
            text.append(self.tr("and %n more", "", len(shown) - _HINTS))
        self._ui.open.setText("\n".join(text))
        self._ui.openCard.setVisible(bool(shown))

    def _show_groups(self, now: Gathering) -> None:
        asked = tuple(groups_asked(now.session))
        if [one.group for one in self._groups] != [group.id if group else None for group, _ in asked]:
            self._groups = [GroupLine(group, views) for group, views in asked]
            for line in self._groups:
                line.answered.connect(lambda line=line: self._release(line))
            self._lay(self._ui.groups, self._groups)
        for line, (_, views) in zip(self._groups, asked, strict=True):
            line.show_views(views)
        self._ui.shownNone.setVisible(not asked)

    def _show_before(self, before: Before) -> None:
        self._before = before
        if self.finished.shown:
            return
        self._show(self._gathering.now)
        if self._entering:
            self._entering = False
            missing = self._ui.missing.rows()
            (missing[0].stops()[0] if missing else self._ui.addPromise).setFocus()

    def _show_earlier(self) -> None:
        earlier = self._before.earlier
        if [line.record for line in self._earlier] != [one.record for one in earlier]:
            self._earlier = [EarlierLine(one, None) for one in earlier]
            for line in self._earlier:
                line.answered.connect(lambda line=line: self._found(line))
            self._lay(self._ui.earlier, self._earlier)
        for line in self._earlier:
            found = self._model.review_of(line.record)
            line.show_found(found.found if found else None)
        self._ui.earlierNone.setVisible(not earlier)

    def _lay(self, into: QWidget, lines: list[Any]) -> None:
        """Put lines in place of those that stood there, in the order of Tab."""
        layout = into.layout()
        if layout is None:
            return
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            layout.addWidget(line)
            calm(line)
            self._steps_back.watch(line)

    # Answering

    def _put(self, name: str, item: Any) -> None:
        if name == MISSING:
            self._model.put_missing(item)
        else:
            self._model.put(name, item)

    def _unread(self, name: str, item: str, unread: dict[str, str]) -> None:
        for field, text in unread.items():
            self._model.put_unread(f"{name}.{item}.{field}", text)

    def _release(self, line: GroupLine) -> None:
        self._model.show_views(line.group, shown=line.shown.isChecked(), reasons=line.reasons.isChecked())

    def _found(self, line: EarlierLine) -> None:
        self._model.put_review(line.record, line.state(), line.evidence(), line.said_by())

    def _put_next(self) -> None:
        self._model.put_field(_NEXT, self._ui.nextOn.day())
        self._model.put_unread(_NEXT, self._ui.nextOn.unread())

    def _add(self, rows: ItemRows[Any], item: Any) -> None:
        row: ItemRow | None = rows.row(item.id)
        if row is not None:
            row.show()
            go_into(row.stops()[0], row)

    # The end

    def _later(self) -> None:
        self._gathering.keep_draft(hurry=True)
        self.later_wanted.emit()

    def _close(self) -> None:
        doubt = Doubt(
            heading=self.tr("Close it without that day?"),
            explain=self.tr(
                "What stands in a field for a day cannot be read as one, and would not be written down. Go"
                " back, and write it with the year first, such as 2026-11-23."
            ),
            accept=self.tr("&Close the meeting"),
        )
        if self._model.any_unread and not confirmed(self, doubt):
            self._go_to_unread()
        else:
            self._note_what_is_not_ours()
            self._gathering.close()

    def _note_what_is_not_ours(self) -> None:
        """Put into the notes what was found out about promises that this laptop may not change."""
        notes = self._gathering.session.account or ""
        new = [line for one in self._earlier if (line := one.for_the_notes()) and line not in notes]
        if new:
            self._model.put_field("account", "\n".join([*([notes] if notes else []), *new]))

    def _go_to_unread(self) -> None:
        for day in self.findChildren(DayEdit):
            if day.unread():
                day.setFocus(Qt.FocusReason.TabFocusReason)
                self._ui.ClosingPageScroll.ensureWidgetVisible(day)
                return

    def _busy(self, busy: bool) -> None:
        """A page that is disabled while it writes loses the keyboard; give it back where one goes on."""
        self.setEnabled(not busy)
        if not busy and self.isVisible():
            (self.finished.plan if self.finished.shown else self._ui.close).setFocus()

    def _written(self, written: Written) -> None:
        self.finished.show(written)
        self._ui.ClosingPageScroll.verticalScrollBar().setValue(0)

    def _kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))


def _refill(rows: ItemRows[Any], items: tuple[Any, ...]) -> None:
    """Show items anew only where the fields hold something else: whoever types keeps the keyboard."""
    if tuple(row.item() for row in rows.rows()) == items:
        return
    at = QApplication.focusWidget()
    inside = at is not None and rows.isAncestorOf(at)
    rows.show_items(items)
    if inside and rows.rows():
        rows.rows()[-1].show()
        rows.rows()[-1].stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _show_day(field: DayEdit, session: Any, unread: str) -> None:
    if field.day() != session.next_on:
        field.set_day(session.next_on, unread)
