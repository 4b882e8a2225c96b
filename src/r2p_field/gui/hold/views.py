"""What each group sees in a point: answers by one key, why, and what may be told of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QPalette

from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import TallyMethod, View
from r2p_field.domain.spread import RATINGS
from r2p_field.domain.tally import DIRECTIONS, Answer, leaning, rated, view_of
from r2p_field.gui._forms.ui_hold_window import Ui_HoldWindow
from r2p_field.gui.dialogue_words import in_one_line, rating_word
from r2p_field.gui.hold.count_board import BoardRow, Column
from r2p_field.gui.hold.filling import choose, fill_choices, write
from r2p_field.gui.hold.here import group_words
from r2p_field.gui.hold.pictograms import pictogram
from r2p_field.gui.words import word
from r2p_field.viewmodels.holding import HoldingModel

ANSWERS: tuple[Answer, ...] = (*DIRECTIONS, *RATINGS)


class Views(QObject):
    """The step in which groups say what they see."""

    def __init__(self, ui: Ui_HoldWindow, model: HoldingModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        ui.tally.whole_room = True
        self.dress()
        fill_choices(ui.method, TallyMethod, self.tr("not noted yet"))
        ui.tally.counted.connect(self._count)
        ui.tally.stood.connect(lambda row: model.stand_on(self._ids()[row]))
        ui.method.activated.connect(lambda _: self._set(method=self._method()))
        ui.reason.textEdited.connect(lambda text: self._set(reason=text or None))
        ui.root.textEdited.connect(lambda text: self._set(root_cause=text or None))
        ui.mayShow.clicked.connect(lambda yes: self._set(may_show=yes))
        ui.reasonMayShow.clicked.connect(lambda yes: self._set(reason_may_show=yes))

    def dress(self) -> None:
        """Draw the heads of the columns in the present colours."""
        palette = self._ui.tally.palette()
        ink, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        size = self._ui.tally.fontMetrics().height() + 6
        letters = {
            Change.WORSE: self.tr("w", "the key for worse"),
            Change.SAME: self.tr("s", "the key for the same"),
            Change.BETTER: self.tr("b", "the key for better"),
        }
        words = {
            Change.WORSE: self.tr("worse"),
            Change.SAME: self.tr("same"),
            Change.BETTER: self.tr("better"),
        }
        directions = (
            Column(words=words[one], letter=letters[one], icon=pictogram(one, size, ink, ground))
            for one in DIRECTIONS
        )
        ratings = (Column(words=QLocale().toString(one), digit=str(one)) for one in RATINGS)
        self._ui.tally.show_columns(*directions, *ratings)
        for rating in RATINGS:
            if (item := self._ui.tally.horizontalHeaderItem(2 + rating)) is not None:
                item.setToolTip(rating_word(rating))

    def show(self) -> None:
        """Show the answers on the point of now, and what is known of the group of now."""
        ids = self._ids()
        at = ids.index(self._model.group) if self._model.group in ids else 0
        self._ui.tally.show_rows(tuple(self._row(one) for one in ids), at)
        odd = self._odd(self._model.group)
        self._ui.odd.setText(f"▲ {odd}" if odd else "")
        self._ui.odd.setVisible(bool(odd))
        self._ui.spread.setText(self._spread())
        self._show_group(self._model.view)

    def _show_group(self, view: View | None) -> None:
        ui = self._ui
        ui.ofGroupHead.setText(self._name(self._model.group))
        choose(ui.method, view.method if view else None)
        write(ui.reason, view.reason if view else None)
        write(ui.root, view.root_cause if view else None)
        ui.mayShow.setChecked(bool(view and view.may_show))
        ui.reasonMayShow.setChecked(bool(view and view.reason_may_show))
        for one in (ui.mayShow, ui.reasonMayShow):
            one.setEnabled(view is not None)

    def _ids(self) -> list[ItemId | None]:
        return [*(one.id for one in self._model.groups), None]

    def _name(self, group: ItemId | None) -> str:
        found = next((one for one in self._model.groups if one.id == group), None)
        return group_words(found) if found else self.tr("the whole room")

    def _row(self, group: ItemId | None) -> BoardRow:
        view = view_of(self._model.session, self._model.now.at, group)
        figures = (*leaning([view]).values(), *rated([view]).values()) if view else (0,) * len(ANSWERS)
        spoken = view is not None and view.method is TallyMethod.SPOKEN
        if view is not None and spoken:
            chosen = {view.direction, view.rating}
            figures = tuple(
                1 if one in chosen else figure for one, figure in zip(ANSWERS, figures, strict=False)
            )
        return BoardRow(words=self._name(group), figures=tuple(figures)[: len(ANSWERS)], odd=self._odd(group))

    def _odd(self, group: ItemId | None) -> str:
        more = self._model.surplus(group)
        if not more:
            return ""
        words = self.tr("%n more answer(s) than people were counted. Count again, or leave it.", "", more)
        return f"{self._name(group)}: {words}"

    def _spread(self) -> str:
        seen = self._model.sight.spread
        if not any(seen.directions.values()) and not any(seen.ratings.values()):
            return self.tr("Nobody answered yet.")
        number = QLocale().toString
        figures = [f"{word(one)} {number(count)}" for one, count in seen.directions.items()]
        most = [self.tr("most say: {answer}").format(answer=word(seen.most))] if seen.most else []
        if seen.most_rating:
            most.append(self.tr("most say: {answer}").format(answer=rating_word(seen.most_rating)))
        return in_one_line(self.tr("the whole room"), *figures, *most)

    def _count(self, row: int, column: int, by: int) -> None:
        self._model.stand_on(self._ids()[row])
        self._model.count(ANSWERS[column], by)

    def _method(self) -> TallyMethod | None:
        data = self._ui.method.currentData()
        return TallyMethod(str(data)) if data is not None else None

    def _set(self, **fields: object) -> None:
        self._model.set_view(**fields)
