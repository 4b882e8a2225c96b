"""Place and day that photos told: put into the record only when the person says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from r2p_field.domain.places import Point
from r2p_field.gui._forms.ui_photo_says_dialog import Ui_PhotoSaysDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.attaching import PhotoSays


class PhotoSaysDialog(QDialog):
    """Offers what the photos said; nothing of it is chosen beforehand."""

    def __init__(self, parent: QWidget | None, says: Sequence[PhotoSays]) -> None:
        super().__init__(parent)
        self._points = tuple(dict.fromkeys(one.point for one in says if one.point is not None))
        self._days = tuple(dict.fromkeys(one.day for one in says if one.day is not None))
        self._ui = Ui_PhotoSaysDialog()
        self._ui.setupUi(self)
        offer_help(self)
        self._offer(self._ui.place, [f"\u2066{one.lat}, {one.lon}\u2069" for one in self._points])
        self._offer(self._ui.day, [one.isoformat() for one in self._days])
        self._ui.placeLabel.setVisible(bool(self._points))
        self._ui.place.setVisible(bool(self._points))
        self._ui.dayLabel.setVisible(bool(self._days))
        self._ui.day.setVisible(bool(self._days))
        self._ui.putIn.clicked.connect(self.accept)
        self._ui.leaveOut.clicked.connect(self.reject)
        self._chosen_now()
        (self._ui.place if self._points else self._ui.day).setFocus()
        calm(self)
        dress(self)
        Fitting(self)

    def point(self) -> Point | None:
        """Return the place that was chosen, None for none."""
        at = self._ui.place.currentIndex()
        return self._points[at - 1] if at > 0 else None

    def day(self) -> dt.date | None:
        """Return the day that was chosen, None for none."""
        at = self._ui.day.currentIndex()
        return self._days[at - 1] if at > 0 else None

    def _offer(self, combo: QComboBox, words: Sequence[str]) -> None:
        combo.addItem(self.tr("Leave it out"))
        combo.addItems(list(words))
        combo.currentIndexChanged.connect(lambda _: self._chosen_now())

    def _chosen_now(self) -> None:
        self._ui.putIn.setEnabled(self.point() is not None or self.day() is not None)


def ask_about(parent: QWidget | None, says: Sequence[PhotoSays]) -> PhotoSays:
    """Ask what of it goes into the record; nothing, when the person leaves it out."""
    dialog = PhotoSaysDialog(parent, says)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = PhotoSays(day=dialog.day(), point=dialog.point()) if wanted else PhotoSays()
    dialog.deleteLater()
    return chosen
