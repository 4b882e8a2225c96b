"""Sealing a packet: first to whom, what goes, what stays and why; then the file, read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_send_page import Ui_SendPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.dialogs.compare import CompareDialog, Comparison
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.joining import JoiningModel, Programme
from r2p_field.viewmodels.send import SealedPacket, SealPreview, SendModel
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]


class SendPage(QWidget):
    """Seals packets for headquarters.

    Signals:
        failed(Told): sealing or joining failed.
        changed(): how far observations have come is another thing now.
    """

    failed = Signal(Told)
    changed = Signal()

    def __init__(self, model: SendModel, joining: JoiningModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._joining = joining
        self._ask = ask
        self._card: Path | None = None
        self._goes = 0
        self._ui = Ui_SendPage()
        self._ui.setupUi(self)
        for part in (self._ui.cannot, self._ui.preview, self._ui.target, self._ui.done):
            part.hide()
        self._ui.progress.follow(model.job)
        self._connect()
        calm(self)
        dress(self)

    def refresh(self) -> None:
        """Work out anew what a packet would hold."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.SendPageColumn)

    def _connect(self) -> None:
        self._model.previewed.connect(self._show_preview)
        self._model.cannot.connect(self._show_cannot)
        self._model.sealed.connect(self._show_sealed)
        self._model.job.failed.connect(self.failed)
        self._model.job.started.connect(lambda: self._ui.target.setEnabled(False))
        self._model.job.ended.connect(lambda: self._ui.target.setEnabled(True))
        self._ui.choose.clicked.connect(self._choose)
        self._ui.folder.textChanged.connect(lambda _: self._can_seal())
        self._ui.folder.returnPressed.connect(self._ui.seal.click)
        self._ui.seal.clicked.connect(self._seal)
        self._ui.join.clicked.connect(self._choose_card)
        self._joining.looked_at.connect(self._compare)
        self._joining.joined.connect(lambda _: self._joined())
        self._joining.failed.connect(self.failed)

    # Sealing

    def _show_preview(self, preview: SealPreview, fingerprint: str) -> None:
        joining = self.window().focusWidget() is self._ui.join
        self._ui.preview.show()
        self._ui.target.show()
        if joining:
            self._ui.folder.setFocus()
        self._ui.cannot.hide()
        self._goes = preview.goes
        self._ui.to.setText(preview.to)
        self._ui.fingerprint.setText(fingerprint)
        self._ui.unknown.setHidden(preview.known_to_headquarters)
        goes = self.tr("%n observation(s)", "", preview.goes)
        if preview.attachments:
            attached = self.tr("%n photo(s) or document(s)", "", preview.attachments)
            goes = f"{goes}, {attached}"
        self._ui.goes.setText(
            goes if preview.goes else self.tr("Nothing new since the last packet was acknowledged.")
        )
        lines = [f"{self.locale().toString(count)}: {reason}" for reason, count in preview.stays] or [
            self.tr("Nothing.")
        ]
        self._ui.stays.setText("\n".join(lines))
        self._can_seal()

    def _can_seal(self) -> None:
        self._ui.seal.setEnabled(bool(self._ui.folder.text().strip()) and self._goes > 0)

    def _show_cannot(self, failure: Told) -> None:
        self._ui.preview.hide()
        self._ui.target.hide()
        self._ui.cannot.show()
        self._ui.cannotText.setText(f"{failure.what}\n{failure.safe}\n{failure.next}")

    def _choose(self) -> None:
        question = Question(title=self.tr("Folder or stick for the packet"), wanted=Wanted.FOLDER)
        if (folder := self._ask(self, question)) is not None:
            self._ui.folder.setText(str(folder))

    def _seal(self) -> None:
        self._ui.done.hide()
        self._model.seal(Path(self._ui.folder.text().strip()).expanduser())

    def _show_sealed(self, packet: SealedPacket) -> None:
        text = self.tr(
            "Packet {number} is written and was read back whole: {observations}, {size}.\n{path}\n"
            "It is safe to remove the stick once the system says so. "
            "The observations stay here; headquarters will send a receipt."
        )
        self._ui.doneText.setText(
            text.format(
                number=self.locale().toString(packet.number),
                observations=self.tr("%n observation(s)", "", packet.observations),
                size=self.locale().formattedDataSize(packet.size),
                path=f"\u2066{packet.path}\u2069",
            )
        )
        self._ui.done.show()
        self.changed.emit()

    # Joining

    def look_at(self, card: Path) -> None:
        """Read a card and ask whether to join its programme."""
        self._card = card
        self._joining.look_at(card)

    def _choose_card(self) -> None:
        question = Question(title=self.tr("The card of your programme"), wanted=Wanted.FILE)
        if (card := self._ask(self, question)) is not None:
            self.look_at(card)

    def _compare(self, programme: Programme) -> None:
        explain = self.tr(
            "Whoever holds the keys of this programme can read what you seal: {run_by}. "
            "Call headquarters and let them read their fingerprint aloud."
        )
        dialog = CompareDialog(
            self,
            Comparison(
                heading=self.tr("Join this programme?"),
                explain=explain.format(run_by=programme.run_by),
                fingerprint=programme.fingerprint,
                accept=self.tr("&Join"),
            ),
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted and self._card is not None:
            self._joining.join(self._card, dialog.typed())
        dialog.deleteLater()

    def _joined(self) -> None:
        self.refresh()
        self.changed.emit()
