"""The quick note: five questions on one page, of which one must be answered; Enter records it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.observation import Basis, ObservationType
from r2p_field.domain.places import Where
from r2p_field.gui._forms.ui_quick_page import Ui_QuickPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.clean_text import CleanText
from r2p_field.gui.controls.place_field import PlaceOffers
from r2p_field.gui.hints import hint
from r2p_field.gui.icons import dress
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.editor import Advice, EditorModel, Saved
from r2p_field.viewmodels.places import Placed, PlacesModel, where_of

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QuickPage(QWidget):
    """Writes a short observation that is complete all the same.

    Signals:
        finished(object): it was saved (a `Saved`), or put away as a draft or thrown away (None).
        more_wanted(): go on with the same words in the editor.
    """

    finished = Signal(object)
    more_wanted = Signal()

    def __init__(self, model: EditorModel, places: PlacesModel) -> None:
        super().__init__()
        self._model = model
        self._filling = False
        self._offered: Where | None = None
        self._ui = Ui_QuickPage()
        self._ui.setupUi(self)
        self._offer()
        self._ui.sign.chain(self._ui.known.chain(self._ui.day))
        self._connect()
        clean = CleanText(self, lambda: self._filling)
        clean.watch(self._ui.fields)
        clean.cleaned.connect(self._ui.draftState.setText)
        calm(self)
        for field in self.findChildren(QWidget):
            field.installEventFilter(self)
        self._offers = PlaceOffers(self._ui.where, places, lambda: False)  # asked before Enter records
        self._offers.taken.connect(lambda placed: self._take_place(places, placed))
        dress(self)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter records wherever the keyboard is, but on a button; Shift+Enter begins a new line."""
        if (
            event.type() is not QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or Qt.Key(event.key()) not in _ENTER
            or watched.parent() is self._ui.bottom
        ):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._model.save()
        elif isinstance(watched, QPlainTextEdit):
            watched.insertPlainText("\n")
        return True

    # Setting up

    def _offer(self) -> None:
        self._ui.known.offer(
            self.tr("How do you know?"),
            (
                (Basis.OWN_OBSERVATION, self.tr("I &saw or heard it")),
                (Basis.PERSON_TOLD, self.tr("&Told by a person")),
                (Basis.PUBLIC_SOURCE, self.tr("&Public source")),
                (Basis.UNKNOWN, self.tr("&Not known")),
            ),
        )
        self._ui.sign.offer(
            self.tr("Good or bad sign?"),
            (
                (ObservationType.PEACE_SIGN, self.tr("&Good sign")),
                (ObservationType.INCIDENT, self.tr("&Bad sign")),
            ),
        )

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.what.textChanged.connect(lambda: self._put("what", ui.what.toPlainText()))
        ui.where.textChanged.connect(self._put_where)
        ui.day.day_typed.connect(self._put_day)
        ui.known.chosen_by_person.connect(lambda: self._put("known.basis", ui.known.choice()))
        ui.sign.chosen_by_person.connect(lambda: self._put("type", ui.sign.choice()))
        ui.save.clicked.connect(lambda _: model.save())
        ui.later.clicked.connect(self.put_away)
        ui.throwAway.clicked.connect(self._throw_away)
        ui.more.clicked.connect(self.more_wanted)
        model.filled.connect(self._fill)
        model.advised.connect(self._advise)
        model.saved.connect(self._saved)
        model.draft_kept.connect(self._draft_kept)
        model.draft_delayed.connect(self._draft_delayed)
        model.failed.connect(lambda _: ui.what.setFocus() if not ui.what.toPlainText().strip() else None)
        model.busy_changed.connect(lambda busy: self.setEnabled(not busy))
        install(
            self,
            {"note.leave": self.put_away, "note.save": model.save},
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    # The model

    def _put(self, path: str, value: object) -> None:
        if not self._filling:
            self._model.put(path, value)

    def _put_where(self, text: str) -> None:
        """The place that is offered carries its codes and areas; words of one's own are words alone."""
        if self._filling:
            return
        if self._offered is not None and text == place_words(self._offered):
            self._model.put("where", self._offered)
        else:
            self._model.put("where", Where(words=text) if text else None)

    def _take_place(self, places: PlacesModel, placed: Placed) -> None:
        """Take a place of the lists; it carries its code and areas like one that was offered."""
        self._offered = where_of(placed)
        self._ui.where.setText(place_words(self._offered))
        self._put_where(self._ui.where.text())
        places.used(placed)

    def _put_day(self) -> None:
        day, unread = self._ui.day.day(), self._ui.day.unread()
        self._model.put("when", When(start=day, precision=DatePrecision.DAY) if day else None)
        self._model.put_unread("when.start", unread)

    def _fill(self) -> None:
        self._filling = True
        typed, ui = self._model.typed, self._ui
        self._offered = typed.get("where")
        ui.what.setPlainText(typed.get("what"))
        ui.where.setText(place_words(self._offered))
        ui.where.selectAll()
        ui.day.set_day(typed.get("when.start"), typed.unread.get("when.start", ""))
        ui.known.choose(typed.get("known.basis"))
        ui.sign.choose(typed.get("type"))
        ui.draftState.clear()
        self._filling = False
        ui.what.setFocus()

    def _advise(self, advice: Advice) -> None:
        seen = self._model.typed.observation
        self._ui.warnings.setText("\n".join(hint(one, seen) for one in advice.problems))

    def _saved(self, saved: Saved) -> None:
        self.finished.emit(saved)

    def _draft_kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))

    def _draft_delayed(self) -> None:
        self._ui.draftState.setText(self.tr("Not kept yet; it is tried again"))

    def put_away(self) -> None:
        """Leave the page; what was typed is kept as a draft."""
        self._model.keep_draft(hurry=True)
        self.finished.emit(None)

    def _throw_away(self) -> None:
        self._model.throw_away()
        self.finished.emit(None)


def place_words(where: Where | None) -> str:
    """Return the words in which a place is offered again."""
    if where is None:
        return ""
    return where.words or ", ".join(dict.fromkeys(filter(None, (where.admin2, where.admin1, where.country))))
