"""Where it happened: a place of the lists or words alone, and the point."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from r2p_field.domain.coordinates import split_pair
from r2p_field.domain.errors import BadInput
from r2p_field.domain.minimum import why_minimum
from r2p_field.domain.places import PlaceCode, Where
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.place_field import PlaceOffers
from r2p_field.gui.dialogs.place_browser import Ask, PlaceBrowser
from r2p_field.gui.words import choose
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.places import Placed, PlacesModel, names_it, where_of
from r2p_field.viewmodels.typed import point_of

_AREAS = ("admin2", "admin1", "country")


class WhereSection(QObject):
    """Offers places while one types, says which was taken, and reads coordinates as people have them.

    The words stay the person's own: a place that was taken is let go of as soon as they name it no more.
    """

    def __init__(
        self, ui: Ui_EditorPage, model: EditorModel, places: PlacesModel, page: QWidget, ask: Ask
    ) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._places = places
        self._page = page
        self._ask = ask
        self._placed: Placed | None = None
        self._filling = False
        self.offers = PlaceOffers(ui.whereWords, places, self.minimum)
        self.offers.taken.connect(self.take)
        ui.whereWords.textChanged.connect(self._words_changed)
        ui.browsePlaces.clicked.connect(self._browse)
        ui.wordsOnly.clicked.connect(self._let_go)
        for field in (ui.lat, ui.lon):
            field.textEdited.connect(lambda _: self._put_point())
            field.editingFinished.connect(lambda field=field: self._finished(field))

    def minimum(self) -> bool:
        """Whether no place finer than the district may stand in this observation."""
        known = self._model.catalogues.minimum_form_indicators()
        return bool(why_minimum(self._model.typed.observation, indicators=known))

    def fill(self) -> None:
        """Show what the model holds."""
        self.offers.close()
        typed = self._model.typed
        point = typed.get("where.point")
        self._ui.lat.setText(point.lat if point else typed.unread.get("where.lat", ""))
        self._ui.lon.setText(point.lon if point else typed.unread.get("where.lon", ""))
        self._mark_point()
        self._placed = None
        self._tell()
        code = typed.get("where.place")
        if code is not None:
            self._places.place(code, lambda placed: self._known(code, placed))

    # A place of the lists

    def take(self, placed: Placed) -> None:
        """Put a place of the lists into the observation; a point that stands there stays."""
        point = self._model.typed.get("where.point")
        self._placed = placed
        self._put(msgspec.structs.replace(where_of(placed), point=point))
        self._places.used(placed)
        announce(self._ui.whereWords, self._ui.placeTaken.text())

    def _put(self, where: Where) -> None:
        self._filling = True
        self._ui.whereWords.setText(where.words or "")
        for name in _AREAS:
            getattr(self._ui, name).setText(getattr(where, name) or "")
        choose(self._ui.placePrecision, where.precision)
        self._filling = False
        self._model.put("where", None if where == Where() else where)
        self._tell()

    def _known(self, code: PlaceCode, placed: Placed | None) -> None:
        if self._model.typed.get("where.place") == code:
            self._placed = placed
            self._tell()

    def _words_changed(self, text: str) -> None:
        if self._filling or self._placed is None or self._model.typed.get("where.place") is None:
            return
        if not names_it(text, self._placed.area):
            self._let_go()

    def _let_go(self) -> None:
        """Keep the words; take out the code, and what came from the list with it."""
        where: Where | None = self._model.typed.get("where")
        if where is None or where.place is None:
            return
        placed, self._placed = self._placed, None
        gone = {"place": None}
        if placed is not None:
            known = where_of(placed)
            same = (name for name in (*_AREAS, "precision") if getattr(where, name) == getattr(known, name))
            gone |= dict.fromkeys(same)
        at_button = self._ui.wordsOnly.hasFocus()
        self._put(msgspec.structs.replace(where, words=self._ui.whereWords.text() or None, **gone))
        if at_button:
            self._ui.whereWords.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._ui.whereWords, self.tr("The place is kept in words only"))

    def _tell(self) -> None:
        code = self._model.typed.get("where.place")
        self._ui.placeTaken.setVisible(code is not None)
        self._ui.wordsOnly.setVisible(code is not None)
        if code is None:
            return
        line = self._placed.line if self._placed else self.tr("a place that the lists here do not have")
        words = self.tr("From the list: {place} ({code})")
        self._ui.placeTaken.setText(words.format(place=line, code=code.code))

    def _browse(self) -> None:
        browser = PlaceBrowser(self._page, self._places, self._ask, minimum=self.minimum())
        accepted = browser.exec() == QDialog.DialogCode.Accepted
        taken = browser.taken
        browser.deleteLater()
        if accepted and taken is not None:
            self.take(taken)
            self._ui.whereWords.setFocus(Qt.FocusReason.OtherFocusReason)

    # The point

    def _put_point(self) -> None:
        lat, lon = self._ui.lat.text(), self._ui.lon.text()
        try:
            point = point_of(lat, lon)
        except BadInput:
            self._model.put("where.point", None)
            self._model.put_unread("where.lat", lat)
            self._model.put_unread("where.lon", lon)
        else:
            self._model.put_unread("where.lat", "")
            self._model.put_unread("where.lon", "")
            self._model.put("where.point", point)
            self._mark_point()

    def _finished(self, field: QLineEdit) -> None:
        """Put both coordinates into their fields when they were written into one."""
        other = self._ui.lon if field is self._ui.lat else self._ui.lat
        if not other.text() and (pair := split_pair(field.text())) is not None:
            self._ui.lat.setText(pair[0])
            self._ui.lon.setText(pair[1])
            self._put_point()
        self._mark_point()

    def _mark_point(self) -> None:
        wrong = "where.lat" in self._model.typed.unread or "where.lon" in self._model.typed.unread
        for field in (self._ui.lat, self._ui.lon):
            mark(field, wrong)
