"""Photos and documents: choosing or dropping files, and what came of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from r2p_field.domain.attachments import Attachment
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.dialogs.photo_says import ask_about
from r2p_field.gui.dialogs.photo_viewer import PhotoViewer
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.viewmodels.attaching import Attached, AttachingModel, Note, PhotoSays
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.showing import ShowingModel
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]
AskFiles = Callable[[QWidget, Question], tuple[Path, ...]]
AskAbout = Callable[[QWidget, Sequence[PhotoSays]], PhotoSays]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoParts:
    """What the section works with."""

    attaching: AttachingModel
    showing: ShowingModel
    ask: Ask
    ask_files: AskFiles
    ask_about: AskAbout = ask_about


class PhotosSection(QObject):
    """Asks for files and tells what came of them.

    Signals:
        facts_taken(): a place or day that a photo told was put into the record.
    """

    facts_taken = Signal()

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, parts: PhotoParts, page: QWidget) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._attaching = parts.attaching
        self._showing = parts.showing
        self._parts = parts
        self._page = page
        self._out: Attachment | None = None
        ui.attaching.follow(parts.attaching.job)
        ui.attachmentsBody.setAcceptDrops(True)
        ui.attachmentsBody.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self._ui.attach.clicked.connect(self._choose)
        self._ui.keepOriginals.toggled.connect(lambda on: self._attaching.keep_originals(keep=on))
        self._attaching.originals_chosen.connect(self._show_choice)
        self._attaching.job.started.connect(lambda: self._busy(busy=True))
        self._attaching.job.ended.connect(lambda: self._busy(busy=False))
        self._attaching.job.cancelled.connect(
            lambda: self._say(self.tr("Stopped. Nothing was attached; the files are where they were."))
        )
        self._attaching.attached.connect(self._attached)
        self._attaching.failed.connect(self._failed)
        self._attaching.barred.connect(self._barred)
        self._ui.attachments.picture_wanted.connect(self._showing.want_thumbnail)
        self._showing.thumbnail_made.connect(self._ui.attachments.show_picture)
        self._ui.attachments.looked_at.connect(self._look)
        self._ui.attachments.taken_out.connect(self._taken_out)
        self._ui.putBack.clicked.connect(self._put_back)

    def fill(self) -> None:
        """Begin with another observation."""
        self._ui.attachReport.hide()
        self._ui.putBack.hide()
        self._attaching.look_for_choice()

    # Choosing and dropping

    def _choose(self) -> None:
        note = self.tr(
            "Several can be chosen with Shift or Ctrl. Copies are kept in your records, encrypted; the files"
            " stay where they are, and their names are not kept."
        )
        question = Question(title=self.tr("Attach photos or documents"), wanted=Wanted.FILES, note=note)
        self._take(self._parts.ask_files(self._page, question))

    def _take(self, files: tuple[Path, ...]) -> None:
        self._ui.attachReport.hide()
        self._attaching.attach(files, keep_originals=self._ui.keepOriginals.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped onto the section."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent) and self._ui.attach.isEnabled():
            files = _files_in(event)
            if files:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._take(files)
                return True
        return super().eventFilter(watched, event)

    def _taken_out(self, attachment: Attachment) -> None:
        """Offer it back: the file may be gone from where it came from, and the copy is here until locking."""
        self._out = attachment
        self._ui.putBack.show()
        self._ui.putBack.setFocus()

    def _put_back(self) -> None:
        if self._out is None:
            return
        attachment, self._out = self._out, None
        self._model.put_item("attachments", attachment)
        row = self._ui.attachments.add(attachment)
        row.show()
        row.stops()[0].setFocus()
        self._ui.putBack.hide()

    # Looking

    def _look(self, item: str) -> None:
        held: tuple[Attachment, ...] = self._model.typed.get("attachments")
        viewer = PhotoViewer(self._page, self._showing, held, ask=self._parts.ask)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.handled.connect(self._handled)
        viewer.open_at(item)

    def _handled(self, attachment: Attachment) -> None:
        """Write into the observation that an original was saved; it is recorded when the rest is."""
        self._model.put_item("attachments", self._ui.attachments.take(attachment))

    # What came of it

    def _busy(self, *, busy: bool) -> None:
        """What is being looked at belongs to this observation, so it is not closed meanwhile."""
        for button in (self._ui.attach, self._ui.save, self._ui.later, self._ui.throwAway):
            button.setEnabled(not busy)

    def _attached(self, came: Attached) -> None:
        for attachment in came.attachments:
            self._ui.attachments.add(attachment).show()
        self._say("\n".join(self._sentences(came)))
        if came.says:
            self._put_in(self._parts.ask_about(self._page, came.says))

    def _put_in(self, said: PhotoSays) -> None:
        for path, value in (("where.point", said.point), ("when.start", said.day)):
            if value is not None:
                self._model.put(path, value)
                self.facts_taken.emit()

    def _sentences(self, came: Attached) -> list[str]:
        said = []
        if came.attachments:
            said.append(self.tr("%n file(s) attached.", "", len(came.attachments)))
        if Note.FIRST_PICTURE in came.notes:
            said.append(self.tr("Of a moving picture only the first is in the copy."))
        if Note.AS_IT_IS in came.notes:
            said.append(
                self.tr(
                    "Documents, films and sound are kept as they are: they may say inside who made them,"
                    " where and when. Look before you send."
                )
            )
        for position, told in came.refused:
            line = self.tr("File {number} was not attached. {what} {next}")
            said.append(line.format(number=self._number(position), what=told.what, next=told.next))
        return said

    def _number(self, number: int) -> str:
        return self._page.locale().toString(number)

    def _say(self, text: str) -> None:
        self._ui.attachReport.setText(text)
        self._ui.attachReport.setVisible(bool(text))
        announce(self._page, text)

    def _failed(self, failure: Told) -> None:
        self._say(f"{failure.what} {failure.safe} {failure.next}")

    def _show_choice(self, keep: bool) -> None:
        self._ui.keepOriginals.blockSignals(True)
        self._ui.keepOriginals.setChecked(keep)
        self._ui.keepOriginals.blockSignals(False)

    def _barred(self, reasons: frozenset[object]) -> None:
        self._ui.attach.setEnabled(not reasons)
        self._ui.keepOriginals.setEnabled(not reasons)
        self._ui.attachBarred.setVisible(bool(reasons))
        self._ui.attachBarred.setText(
            self.tr(
                "This record is in minimum form, for sexual violence or a child who survived: no photo or"
                " document may be added, since it could lead to that person. What is attached already stays"
                " on this computer."
            )
            if reasons
            else ""
        )


def _files_in(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
