"""Looking through the lists of places from the country down, loading a list, adding a settlement to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from r2p_field.domain.folding import words
from r2p_field.gui._forms.ui_place_browser import Ui_PlaceBrowser
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.places import (
    DISTRICT,
    MOST_FOUND,
    Fault,
    Finding,
    ListPreview,
    Placed,
    PlaceSearch,
    PlacesModel,
    PlacesReport,
)

Ask = Callable[[QWidget, Question], Path | None]
_PLACED: Final = Qt.ItemDataRole.UserRole
_READ: Final = Qt.ItemDataRole.UserRole + 1
_DOUBTS_SHOWN: Final = 5


class PlaceBrowser(QDialog):
    """Lets a person find a place from the top down or by its name. `taken` after it was accepted.

    `minimum` shows nothing finer than the district.
    """

    def __init__(self, parent: QWidget | None, model: PlacesModel, ask: Ask, *, minimum: bool) -> None:
        super().__init__(parent)
        self._model = model
        self._ask = ask
        self._minimum = minimum
        self._file: Path | None = None
        self._taken: Placed | None = None
        self._gone = False
        self._at_hand: frozenset[object] = frozenset()
        self._search = PlaceSearch(model, limit=MOST_FOUND)
        self._ui = Ui_PlaceBrowser()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self._ui.progress.follow(model.job)
        self._connect()
        self.finished.connect(self._go_away)
        self._show_page(self._ui.browsePage)
        self._ui.query.installEventFilter(self)
        calm(self)
        dress(self)
        self._refresh()

    @property
    def taken(self) -> Placed | None:
        """The place that was chosen; None when the person thought better of it."""
        return self._taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line into the list with Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tree = self._ui.tree
            if event.key() == Qt.Key.Key_Down and tree.topLevelItemCount():
                tree.setFocus(Qt.FocusReason.OtherFocusReason)
                if not tree.currentIndex().isValid():
                    tree.setCurrentIndex(tree.model().index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.query.textChanged.connect(lambda _: self._refresh())
        self._search.found.connect(self._show_found)
        ui.tree.itemExpanded.connect(self._open_item)
        ui.tree.currentItemChanged.connect(lambda *_: self._point())
        ui.tree.itemActivated.connect(lambda *_: self._take())
        ui.take.clicked.connect(self._take)
        ui.cancel.clicked.connect(self.reject)
        ui.atHand.toggled.connect(self._keep_at_hand)
        ui.load.clicked.connect(self._choose_file)
        ui.notNow.clicked.connect(lambda: self._show_page(ui.browsePage))
        ui.useList.clicked.connect(self._load)
        ui.addHere.clicked.connect(self._ask_for_new)
        ui.back.clicked.connect(lambda: self._show_page(ui.browsePage))
        ui.add.clicked.connect(self._add)
        model.failed.connect(ui.banner.tell)
        model.previewed.connect(self._show_preview)
        model.loaded.connect(self._loaded)
        model.job.started.connect(lambda: self._busy(on=True))
        model.job.ended.connect(lambda: self._busy(on=False))

    def _go_away(self) -> None:
        """Hear nothing any more: jobs belong to the runner and may end after the dialog."""
        self._gone = True
        self._model.job.cancel()

    def _busy(self, *, on: bool) -> None:
        if not self._gone:
            self._ui.pages.setEnabled(not on)
            self._ui.take.setEnabled(not on and self._placed() is not None)

    def _show_page(self, page: QWidget) -> None:
        ui = self._ui
        ui.pages.setCurrentWidget(page)
        browsing = page is ui.browsePage
        ui.take.setVisible(browsing)
        ui.take.setDefault(browsing)
        ui.useList.setDefault(page is ui.previewPage)
        ui.add.setDefault(page is ui.addPage)
        first = {ui.browsePage: ui.query, ui.previewPage: ui.lists, ui.addPage: ui.newName}
        first[page].setFocus(Qt.FocusReason.OtherFocusReason)

    # Looking

    def _refresh(self) -> None:
        self._model.at_hand(self._know_at_hand)
        if words(self._ui.query.text()):
            self._search.ask(self._ui.query.text(), minimum=self._minimum)
        else:
            self._model.inside(None, self._show_tops)

    def _show_tops(self, found: tuple[Placed, ...]) -> None:
        if not self._gone and not words(self._ui.query.text()):
            self._fill(found, whole=False)
            if not found:
                self._ui.about.setText(
                    self.tr(
                        "No list of places is loaded yet. OCHA hands out one for each country (P-codes,"
                        " CSV): load it here from a stick. Words alone are always enough."
                    )
                )

    def _show_found(self, found: tuple[Placed, ...]) -> None:
        if not self._gone and words(self._ui.query.text()):
            self._fill(found, whole=True)
            announce(self._ui.query, self.tr("%n place(s) found", "", len(found)))

    def _fill(self, found: tuple[Placed, ...], *, whole: bool) -> None:
        tree = self._ui.tree
        tree.clear()
        tree.addTopLevelItems([self._item(one, whole=whole) for one in found])
        if whole and found:
            tree.setCurrentIndex(tree.model().index(0, 0))
        self._point()

    def _item(self, placed: Placed, *, whole: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([placed.line if whole else placed.area.name])
        item.setData(0, _PLACED, placed)
        item.setToolTip(0, f"{placed.line} ({placed.area.code})")
        if placed.holds_others and not (self._minimum and placed.area.level >= DISTRICT):
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _open_item(self, item: QTreeWidgetItem) -> None:
        placed = item.data(0, _PLACED)
        if item.data(0, _READ) or not isinstance(placed, Placed):
            return
        item.setData(0, _READ, True)
        self._model.inside(placed.area.place, lambda found: self._put_inside(placed, found))

    def _put_inside(self, around: Placed, found: tuple[Placed, ...]) -> None:
        """Put what lies in a place below its line, which may have gone while it was read."""
        item = None if self._gone else self._find_item(around)
        if item is not None:
            item.addChildren([self._item(one, whole=False) for one in found])

    def _find_item(self, placed: Placed) -> QTreeWidgetItem | None:
        tree = self._ui.tree
        waiting = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is not None and item.data(0, _PLACED) == placed:
                return item
            waiting += [item.child(at) for at in range(item.childCount())] if item is not None else []
        return None

    def _placed(self) -> Placed | None:
        item = self._ui.tree.currentItem()
        placed = item.data(0, _PLACED) if item is not None else None
        return placed if isinstance(placed, Placed) else None

    def _point(self) -> None:
        placed, ui = self._placed(), self._ui
        for button in (ui.take, ui.atHand, ui.addHere):
            button.setEnabled(placed is not None)
        if placed is not None:
            others = ", ".join(placed.area.alternates)
            line = f"{placed.line} · {placed.area.code}"
            ui.about.setText(f"{line} · {others}" if others else line)
        else:
            ui.about.clear()
        ui.atHand.blockSignals(True)
        ui.atHand.setChecked(placed is not None and placed.area.place in self._at_hand)
        ui.atHand.blockSignals(False)

    def _take(self) -> None:
        self._taken = self._placed()
        if self._taken is not None and self._ui.pages.currentWidget() is self._ui.browsePage:
            self.accept()

    def _know_at_hand(self, codes: frozenset[object]) -> None:
        self._at_hand = codes
        if not self._gone:
            self._point()

    def _keep_at_hand(self, on: bool) -> None:
        placed = self._placed()
        if placed is not None:
            self._model.keep_at_hand(placed, on=on)
            self._model.at_hand(self._know_at_hand)

    # Loading a list

    def _choose_file(self) -> None:
        note = self.tr("A list of places as CSV, for example OCHA's P-codes of your country.")
        question = Question(title=self.tr("Load a list of places"), wanted=Wanted.FILE, note=note)
        self._file = self._ask(self, question)
        if self._file is not None:
            self._ui.banner.hide()
            self._model.preview(self._file)

    def _show_preview(self, report: PlacesReport) -> None:
        if self._gone:
            return
        ui = self._ui
        ui.previewHeading.setText(self.tr("%n place(s) in this list", "", report.places))
        ui.lists.clear()
        ui.lists.addItems([self._line(one) for one in report.lists])
        ui.lists.setCurrentRow(0)
        ui.doubts.setText(self._doubts(report.doubts))
        ui.doubts.setVisible(bool(report.doubts))
        ui.useList.setEnabled(not all(one.same for one in report.lists))
        self._show_page(ui.previewPage)

    def _line(self, one: ListPreview) -> str:
        counts = ", ".join(
            self.tr("level {level}: {number}").format(level=level, number=self.locale().toString(number))
            for level, number in one.levels.items()
            if level
        )
        parts = [f"{one.name or one.country} – {counts}"]
        if one.version:
            parts.append(self.tr("version {version}").format(version=one.version))
        parts += self._becomes(one)
        return " – ".join(parts)

    def _becomes(self, one: ListPreview) -> list[str]:
        if one.same:
            return [self.tr("here already")]
        if one.replaces is None:
            return [self.tr("new here")]
        said = [self.tr("in place of version {version}").format(version=one.replaces or "?")]
        if one.older:
            said.append(self.tr("OLDER than the list that is here"))
        if one.shallower:
            said.append(self.tr("has fewer levels than the list that is here"))
        return said

    def _doubts(self, doubts: tuple[Finding, ...]) -> str:
        says = {
            Fault.NO_PARENT: self.tr("{code} (row {row}) lies in an area that the list does not have"),
            Fault.SHORT: self.tr("{code} (row {row}) is shorter than its neighbours; zeros may be lost"),
            Fault.NO_CODE: self.tr("row {row} names a place without a code, which is left out"),
        }
        lines = [
            says[one.fault].format(code=one.code, row=one.rows[0])
            for one in doubts[:_DOUBTS_SHOWN]
            if one.fault in says
        ]
        if len(doubts) > _DOUBTS_SHOWN:
            lines.append(self.tr("and %n more", "", len(doubts) - _DOUBTS_SHOWN))
        return self.tr("Doubtful: {doubts}.").format(doubts="; ".join(lines))

    def _load(self) -> None:
        if self._file is not None:
            self._model.load(self._file)

    def _loaded(self, report: PlacesReport) -> None:
        if self._gone:
            return
        self._show_page(self._ui.browsePage)
        self._ui.query.clear()
        self._refresh()
        announce(self._ui.query, self.tr("%n place(s) can be found now", "", report.taken))

    # Adding a settlement

    def _ask_for_new(self) -> None:
        placed = self._placed()
        if placed is not None:
            self._ui.banner.hide()
            self._ui.addHeading.setText(self.tr("A settlement in {area}").format(area=placed.line))
            self._ui.newName.clear()
            self._ui.others.clear()
            self._show_page(self._ui.addPage)

    def _add(self) -> None:
        placed = self._placed()
        if placed is not None:
            others = tuple(one.strip() for one in self._ui.others.text().replace("،", ",").split(","))
            self._model.add(self._ui.newName.text(), placed, others, self._added)

    def _added(self, placed: Placed) -> None:
        if not self._gone:
            self._taken = placed
            self.accept()
