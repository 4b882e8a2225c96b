"""The observation editor: one page, sections that fold, only what happened is required."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.consent import Addressee, Answer
from r2p_field.domain.counts import CountRow
from r2p_field.domain.dates import Course, DatePrecision
from r2p_field.domain.errors import BadInput
from r2p_field.domain.observation import (
    Basis,
    ConflictStatus,
    FactorSeen,
    ObservationType,
    Party,
    RumourCheck,
    Sensitivity,
    TriggerSeen,
    Verdict,
)
from r2p_field.domain.places import PlacePrecision
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.count_rows import CountRowEdit
from r2p_field.gui.controls.day_edit import DayEdit, mark
from r2p_field.gui.controls.folding import Folding
from r2p_field.gui.controls.item_rows import ItemRows
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, pack_of, signs, triggers
from r2p_field.gui.icons import dress
from r2p_field.gui.words import choose, chosen, field_word, not_stated, offer
from r2p_field.viewmodels.editor import Advice, EditorModel, Saved
from r2p_field.viewmodels.typed import agreement, point_of

TEXTS: Final = {
    "what": "what",
    "title": "title",
    "whereWords": "where.words",
    "admin2": "where.admin2",
    "admin1": "where.admin1",
    "country": "where.country",
    "source": "known.source",
    "said": "speech.said",
    "speechLanguage": "speech.language",
    "speaker": "speech.speaker",
    "audience": "speech.audience",
    "followed": "speech.followed",
    "heard": "rumour.heard",
    "toldBackTo": "rumour.told_back_to",
    "acted": "response.acted",
    "help": "response.help",
    "outcome": "response.outcome",
    "measures": "risk.measures",
    "flash": "flash",
    "language": "language",
}
CHOICES: Final[dict[str, tuple[str, type[StrEnum]]]] = {
    "type": ("type", ObservationType),
    "datePrecision": ("when.precision", DatePrecision),
    "course": ("when.course", Course),
    "placePrecision": ("where.precision", PlacePrecision),
    "basis": ("known.basis", Basis),
    "conflict": ("conflict", ConflictStatus),
    "verdict": ("rumour.verdict", Verdict),
    "riskLevel": ("risk.level", RiskLevel),
    "riskDecision": ("risk.decision", RedDecision),
    "sensitivity": ("sensitivity", Sensitivity),
}
DAYS: Final = {
    "start": "when.start",
    "end": "when.end",
    "toldBackOn": "rumour.told_back_on",
    "review": "risk.review",
}
NUMBERS: Final = {"steps": "known.steps", "sources": "known.sources"}
CONSENT: Final = {
    "localCommittee": "local_committee",
    "headquarters": "headquarters",
    "partner": "partner",
    "accountability": "accountability",
    "publication": "publication",
}
NOT_FOR: Final = {
    "notForHeadquarters": Addressee.HEADQUARTERS,
    "notForLocalCommittee": Addressee.LOCAL_COMMITTEE,
    "notForPartner": Addressee.PARTNER,
    "notForAccountability": Addressee.ACCOUNTABILITY,
    "notForPublication": Addressee.PUBLICATION,
    "notForProtectionOfficer": Addressee.PROTECTION_OFFICER,
}
SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "what": ("what", "type", "title"),
    "when": ("when",),
    "where": ("where",),
    "known": ("known",),
    "factors": ("factors",),
    "counts": ("counts",),
    "parties": ("parties", "conflict"),
    "triggers": ("triggers",),
    "speech": ("speech",),
    "rumour": ("rumour",),
    "response": ("response",),
    "consent": ("consent",),
    "risk": ("risk", "not_for", "sensitivity", "minimum_form"),
    "flash": ("flash",),
    "attachments": ("attachments",),
    "language": ("language",),
}
"""Which fields of an observation stand in which section."""

_BESIDE: Final = 100
"""Letters that a line must have for the hints to stand beside the fields."""
_MOST_STEPS: Final = 999_999
Ask = Callable[[QWidget, Question], Path | None]


class EditorPage(QWidget):
    """Writes one observation.

    Signals:
        finished(object): it was saved (a `Saved`), or put away as a draft or thrown away (None).
    """

    finished = Signal(object)

    def __init__(self, model: EditorModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._ask = ask
        self._filling = False
        self._ui = Ui_EditorPage()
        self._ui.setupUi(self)
        self._sections = {
            name: Folding(self._field(f"{name}Header", QToolButton), self._field(f"{name}Body", QWidget))
            for name in SECTIONS
        }
        self._lists: tuple[ItemRows[Any], ...] = (
            self._ui.factors,
            self._ui.triggers,
            self._ui.counts,
            self._ui.parties,
            self._ui.checks,
            self._ui.attachments,
        )
        self._offer_choices()
        self._connect_fields()
        self._connect_lists()
        self._connect_model()
        self._ui.advice.setResizeMode(QListView.ResizeMode.Adjust)  # long hints go on in a second line
        self._ui.split.setStretchFactor(0, 3)
        self._ui.split.setStretchFactor(1, 1)
        calm(self)
        dress(self)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hints below the fields where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        self._ui.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._ui.adviceHint.setHidden(narrow)

    def _field(self, name: str, kind: type[Any]) -> Any:
        found = getattr(self._ui, name)
        if not isinstance(found, kind):
            raise TypeError(name)
        return found

    # Fields

    def _offer_choices(self) -> None:
        for name, (_, kind) in CHOICES.items():
            offer(self._combo(name), kind, not_stated())
        for name in CONSENT:
            offer(self._combo(f"{name}Answer"), Answer, not_stated())
            box: QCheckBox = self._field(f"{name}Detail", QCheckBox)
            label = getattr(self._ui, f"{name}Label").text()
            box.setAccessibleName(self.tr("{use}: with detail").format(use=label))
        for name in NUMBERS:
            self._line(name).setValidator(QIntValidator(0, _MOST_STEPS, self))

    def _connect_fields(self) -> None:
        for name, path in TEXTS.items():
            field = getattr(self._ui, name)
            field.textChanged.connect(lambda *_, name=name, path=path: self._put(path, self._text(name)))
        for name, (path, kind) in CHOICES.items():
            self._combo(name).currentIndexChanged.connect(
                lambda _, name=name, path=path, kind=kind: self._put(path, chosen(self._combo(name), kind))
            )
        for name, path in DAYS.items():
            day: DayEdit = self._field(name, DayEdit)
            day.day_typed.connect(lambda day=day, path=path: self._put_day(path, day))
        for name, path in NUMBERS.items():
            self._line(name).textChanged.connect(
                lambda text, path=path: self._put(path, int(text) if text.isdecimal() else None)
            )
        for field in (self._ui.lat, self._ui.lon):
            field.textEdited.connect(lambda _: self._put_point())
            field.editingFinished.connect(self._mark_point)
        self._connect_consent()

    def _connect_consent(self) -> None:
        for name, use in CONSENT.items():
            combo, box = self._combo(f"{name}Answer"), self._field(f"{name}Detail", QCheckBox)
            combo.currentIndexChanged.connect(lambda _, n=name, u=use: self._put_agreement(n, u))
            box.toggled.connect(lambda _, n=name, u=use: self._put_agreement(n, u))
        for name in NOT_FOR:
            self._field(name, QCheckBox).toggled.connect(lambda _: self._put_not_for())
        self._ui.minimumForm.toggled.connect(lambda on: self._put("minimum_form", on))

    def _put(self, path: str, value: Any) -> None:
        if not self._filling:
            self._model.put(path, value)
            if path == "type":
                self._offer_sections()

    def _put_day(self, path: str, field: DayEdit) -> None:
        self._model.put(path, field.day())
        self._model.put_unread(path, field.unread())

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

    def _mark_point(self) -> None:
        wrong = "where.lat" in self._model.typed.unread or "where.lon" in self._model.typed.unread
        for field in (self._ui.lat, self._ui.lon):
            mark(field, wrong)

    def _put_agreement(self, name: str, use: str) -> None:
        answer = chosen(self._combo(f"{name}Answer"), Answer)
        box: QCheckBox = self._field(f"{name}Detail", QCheckBox)
        box.setEnabled(answer is Answer.YES)
        detail = answer is Answer.YES and box.isChecked()
        self._put(f"consent.{use}", agreement(answer, detail=detail))

    def _put_not_for(self) -> None:
        ticked = (use for name, use in NOT_FOR.items() if self._field(name, QCheckBox).isChecked())
        self._put("not_for", frozenset(ticked))

    # Lists

    def _connect_lists(self) -> None:
        for rows in self._lists:
            name = rows.list_name
            rows.item_edited.connect(lambda item, name=name: self._model.put_item(name, item))
            rows.item_removed.connect(lambda item, name=name: self._model.remove_item(name, item))
            rows.unread_changed.connect(lambda item, unread, name=name: self._put_unread(name, item, unread))
        self._ui.addFactor.clicked.connect(self._add_factors)
        self._ui.addTrigger.clicked.connect(self._add_triggers)
        self._ui.addCount.clicked.connect(
            lambda: self._add(self._ui.counts, CountRow(id=self._model.new_id()))
        )
        self._ui.addParty.clicked.connect(lambda: self._add(self._ui.parties, Party(id=self._model.new_id())))
        self._ui.addCheck.clicked.connect(
            lambda: self._add(self._ui.checks, RumourCheck(id=self._model.new_id(), what=""))
        )
        self._ui.attach.clicked.connect(self._attach)

    def _put_unread(self, name: str, item: str, unread: dict[str, str]) -> None:
        for field, text in unread.items():
            self._model.put_unread(f"{name}.{item}.{field}", text)
        if not unread:
            for path in [one for one in self._model.typed.unread if one.startswith(f"{name}.{item}.")]:
                self._model.put_unread(path, "")

    def _add(self, rows: ItemRows[Any], item: Any) -> None:
        self._model.put_item(rows.list_name, item)
        row = rows.add(item)
        row.show()
        row.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_factors(self) -> None:
        catalogues = self._know_catalogues()
        for name in self._pick(self.tr("Signs of risk and of peace"), signs(catalogues)):
            pack = pack_of(catalogues, name)
            if pack is not None and all(one.indicator != name for one in self._model.typed.get("factors")):
                item = FactorSeen(
                    id=self._model.new_id(), indicator=name, catalogue=pack.id, version=pack.version
                )
                self._add(self._ui.factors, item)

    def _add_triggers(self) -> None:
        catalogues = self._know_catalogues()
        for name in self._pick(self.tr("Triggers"), triggers(catalogues)):
            pack = pack_of(catalogues, name)
            if pack is not None and all(one.trigger != name for one in self._model.typed.get("triggers")):
                item = TriggerSeen(
                    id=self._model.new_id(), trigger=name, catalogue=pack.id, version=pack.version
                )
                self._add(self._ui.triggers, item)

    def _know_catalogues(self) -> Catalogues:
        catalogues = self._model.catalogues
        self._ui.factors.catalogues = self._ui.triggers.catalogues = catalogues
        return catalogues

    def _pick(self, title: str, groups: Any) -> tuple[str, ...]:
        picker = IndicatorPicker(self, title, groups)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        picker.deleteLater()
        return picker.taken if accepted else ()

    def _attach(self) -> None:
        note = self.tr("A copy is kept in your records, encrypted. The file itself stays where it is.")
        question = Question(title=self.tr("Attach a file"), wanted=Wanted.FILE, note=note)
        if (file := self._ask(self, question)) is not None:
            self._model.attach(file)

    # The model

    def _connect_model(self) -> None:
        self._model.filled.connect(self._fill)
        self._model.advised.connect(self._advise)
        self._model.draft_kept.connect(self._draft_kept)
        self._model.saved.connect(self._saved)
        self._model.busy_changed.connect(lambda busy: self.setEnabled(not busy))
        self._ui.save.clicked.connect(self._save)
        self._ui.later.clicked.connect(self.put_away)
        self._ui.throwAway.clicked.connect(self._throw_away)
        self._ui.advice.itemActivated.connect(self._go_to)
        self._ui.advice.itemClicked.connect(self._go_to)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save)

    def _fill(self) -> None:
        self._filling = True
        typed = self._model.typed
        for name, path in TEXTS.items():
            self._set_text(name, typed.get(path) or "")
        for name, (path, _) in CHOICES.items():
            choose(self._combo(name), typed.get(path))
        for name, path in DAYS.items():
            self._field(name, DayEdit).set_day(typed.get(path), typed.unread.get(path, ""))
        for name, path in NUMBERS.items():
            number = typed.get(path)
            self._line(name).setText("" if number is None else str(number))
        self._fill_point()
        self._fill_consent()
        self._fill_lists()
        self._filling = False
        correcting = self._model.correcting
        self._ui.heading.setText(
            self.tr("Correct an observation") if correcting else self.tr("New observation")
        )
        self._ui.reason.setVisible(correcting)
        self._ui.reason.clear()
        self._ui.draftState.clear()
        self._open_sections()

    def _fill_point(self) -> None:
        typed = self._model.typed
        point = typed.get("where.point")
        self._ui.lat.setText(point.lat if point else typed.unread.get("where.lat", ""))
        self._ui.lon.setText(point.lon if point else typed.unread.get("where.lon", ""))
        self._mark_point()

    def _fill_consent(self) -> None:
        typed = self._model.typed
        for name, use in CONSENT.items():
            given = typed.get(f"consent.{use}")
            choose(self._combo(f"{name}Answer"), given.answer if given else None)
            box: QCheckBox = self._field(f"{name}Detail", QCheckBox)
            box.setChecked(bool(given and given.detail))
            box.setEnabled(bool(given and given.answer is Answer.YES))
        not_for = typed.get("not_for")
        for name, use in NOT_FOR.items():
            self._field(name, QCheckBox).setChecked(use in not_for)
        self._ui.minimumForm.setChecked(typed.get("minimum_form"))

    def _fill_lists(self) -> None:
        typed = self._model.typed
        if typed.get("factors") or typed.get("triggers"):
            self._know_catalogues()
        for rows in self._lists:
            rows.show_items(typed.get(rows.list_name) or ())
        for item, row in zip(typed.get("counts"), self._ui.counts.rows(), strict=True):
            for name in item.__struct_fields__:
                text = typed.unread.get(f"counts.{item.id}.{name}")
                if text and isinstance(row, CountRowEdit):
                    row.show_unread(name, text)

    def _open_sections(self) -> None:
        typed = self._model.typed
        for name, fields in SECTIONS.items():
            stated = any(typed.get(field) for field in fields)
            header: QToolButton = self._field(f"{name}Header", QToolButton)
            header.setChecked(name == "what" or stated)
        self._offer_sections()
        self._ui.scroll.verticalScrollBar().setValue(0)
        self._ui.what.setFocus()

    def _offer_sections(self) -> None:
        kind = self._model.typed.get("type")
        for name, meant in (("speech", ObservationType.SPEECH), ("rumour", ObservationType.RUMOUR)):
            self._sections[name].set_offered(kind is meant or bool(self._model.typed.get(name)))

    def _advise(self, advice: Advice) -> None:
        self._ui.advice.clear()
        for name in advice.missing:
            self._add_advice(self.tr("Still empty: {field}").format(field=field_word(name)), name)
        for problem in advice.problems:
            self._add_advice(problem.text, problem.field)
        for path in advice.unread:
            section = path.split(".")[0]
            self._add_advice(
                self.tr("Cannot be read yet: {field}").format(field=field_word(section)), section
            )
        if not self._ui.advice.count():
            self._add_advice(self.tr("Nothing: it is all there."), "what")

    def _add_advice(self, text: str, field: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, field)
        self._ui.advice.addItem(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        field = str(item.data(Qt.ItemDataRole.UserRole))
        name = next((name for name, fields in SECTIONS.items() if field in fields), "what")
        section = self._sections[name]
        section.open()
        self._field(f"{name}Header", QToolButton).setFocus(Qt.FocusReason.TabFocusReason)
        self._ui.scroll.ensureWidgetVisible(section.body)

    # Saving

    def _save(self) -> None:
        self._model.save(self._ui.reason.text().strip() or None)

    def _saved(self, saved: Saved) -> None:
        self.finished.emit(saved)

    def _draft_kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))

    def put_away(self) -> None:
        """Leave the page; what was typed is kept as a draft."""
        self._model.keep_draft()
        self.finished.emit(None)

    def _throw_away(self) -> None:
        self._model.throw_away()
        self.finished.emit(None)

    # Small change

    def _combo(self, name: str) -> QComboBox:
        field: QComboBox = self._field(name, QComboBox)
        return field

    def _line(self, name: str) -> QLineEdit:
        field: QLineEdit = self._field(name, QLineEdit)
        return field

    def _text(self, name: str) -> str:
        field = getattr(self._ui, name)
        return str(field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text())

    def _set_text(self, name: str, text: str) -> None:
        field = getattr(self._ui, name)
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            field.setText(text)
