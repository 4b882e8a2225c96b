"""Looking at the photos and documents of a record, inside the program: nothing becomes a file for that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.attachments import Attachment
from r2p_field.gui._forms.ui_photo_viewer import Ui_PhotoViewer
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.gui.file_words import custody_words, kind_words, name_words, size_words
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.gui.picture import pixmap_of
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.showing import ShowingModel, Shown, ShownNow, ending_of
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]
Confirm = Callable[[QWidget, Doubt], bool]


class PhotoViewer(QDialog):
    """Shows one attachment after the other.

    Signals:
        handled(Attachment): its original was saved outside; the attachment with that in its custody.
    """

    handled = Signal(Attachment)

    def __init__(
        self,
        parent: QWidget | None,
        model: ShowingModel,
        attachments: tuple[Attachment, ...],
        *,
        ask: Ask,
        confirm: Confirm = confirmed,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._attachments = list(attachments)
        self._ask = ask
        self._confirm = confirm
        self._at = 0
        self._shown = Shown()
        self._ui = Ui_PhotoViewer()
        self._ui.setupUi(self)
        offer_help(self)
        self._connect()
        self._size_to_screen()
        dress(self)

    def _connect(self) -> None:
        self._model.shown.connect(self._show)
        self._model.handled.connect(self._take_handled)
        self._model.copied.connect(self._tell_copied)
        self._model.failed.connect(self._tell)
        view = self._ui.picture
        view.stepped.connect(self.step)
        for button, then in (
            (self._ui.previous, partial(self.step, -1)),
            (self._ui.next, partial(self.step, 1)),
            (self._ui.smaller, view.smaller),
            (self._ui.larger, view.larger),
            (self._ui.fit, view.fit),
            (self._ui.actual, view.actual),
            (self._ui.saveCopy, self._save_copy),
            (self._ui.saveOriginal, self._save_original),
            (self._ui.close, self.accept),
        ):
            button.clicked.connect(then)
        install(
            self._ui.otherPage, {"photo.before": partial(self.step, -1), "photo.after": partial(self.step, 1)}
        )
        self._ui.actual.setText(self.tr("{percent} %").format(percent=self.locale().toString(100)))

    def _size_to_screen(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(room.width() * 9 // 10, 1400), min(room.height() * 9 // 10, 1000))

    # Which one

    def open_at(self, item: str) -> None:
        """Show the dialog, beginning with the attachment of this id."""
        places = [place for place, one in enumerate(self._attachments) if one.id == item]
        self._go(places[0] if places else 0)
        self.open()

    def step(self, step: int) -> None:
        """Go on to the next one, or back; at the end nothing happens."""
        if 0 <= self._at + step < len(self._attachments):
            self._go(self._at + step)

    @property
    def attachment(self) -> Attachment:
        """What is shown now."""
        return self._attachments[self._at]

    def _go(self, at: int) -> None:
        self._at = at
        self._shown = Shown()
        self._ui.status.hide()
        self._name_it()
        self._say_instead(self.tr("One moment…"))
        self._offer()
        self._model.show(self.attachment.blob)

    def _name_it(self) -> None:
        attachment, name = self.attachment, name_words(self.attachment)
        self._ui.caption.setText(name)
        position = self.tr("{at} of {count}").format(
            at=self.locale().toString(self._at + 1), count=self.locale().toString(len(self._attachments))
        )
        self._ui.position.setText(position)
        for widget in (self._ui.picture, self._ui.text):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(size_words(attachment))
        self._ui.details.setText("\n".join((size_words(attachment), *custody_words(attachment))))
        announce(self, f"{position}: {name}")

    # What it is

    def _show(self, now: ShownNow) -> None:
        if now.blob != self.attachment.blob.id:
            return
        self._shown = now.shown
        if now.failure is not None:
            self._say_instead(f"{now.failure.what}\n{now.failure.safe}\n{now.failure.next}")
        elif now.shown.picture is not None:
            self._ui.stack.setCurrentWidget(self._ui.picturePage)
            self._ui.picture.show_picture(pixmap_of(now.shown.picture))
            self._ui.picture.setFocus()
        elif now.shown.text is not None:
            self._ui.stack.setCurrentWidget(self._ui.textPage)
            more = self.tr("(It goes on; this is the beginning.)")
            self._ui.text.setPlainText(f"{now.shown.text}\n\n{more}" if now.shown.cut else now.shown.text)
            self._ui.text.setFocus()
        else:
            self._say_not_shown()
        self._offer()

    def _say_not_shown(self) -> None:
        text = self.tr(
            "{kind}: it cannot be shown inside this program. Another program can open a readable copy, if you"
            " must."
        )
        self._say_instead(text.format(kind=kind_words(self.attachment.blob.type)))

    def _say_instead(self, text: str) -> None:
        self._ui.picture.show_picture(QPixmap())
        self._ui.text.clear()
        self._ui.other.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.otherPage)

    def _offer(self) -> None:
        """Offer what can be done with it; the keyboard is never left on what cannot."""
        several = len(self._attachments) > 1
        self._ui.previous.setVisible(several)
        self._ui.next.setVisible(several)
        self._ui.previous.setEnabled(self._at > 0)
        self._ui.next.setEnabled(self._at < len(self._attachments) - 1)
        for button in (self._ui.smaller, self._ui.larger, self._ui.fit, self._ui.actual):
            button.setVisible(self._shown.picture is not None)
        self._ui.saveOriginal.setVisible(bool(self._shown.original))

    # Readable copies

    def _save_copy(self) -> None:
        doubt = Doubt(
            heading=self.tr("Save a copy that anybody can read?"),
            explain=self.tr(
                "It will not be encrypted: whoever finds it can open it. Deleting it later does not surely"
                " remove it from a disk or stick. Save it only where it is safe, under a name that says"
                " nothing."
            ),
            accept=self.tr("&Save the copy…"),
        )
        target = self._target(doubt, ending_of(self.attachment.blob.type))
        if target is not None:
            self._model.save_copy(self.attachment, target)

    def _save_original(self) -> None:
        doubt = Doubt(
            heading=self.tr("Save the original, readable by anybody?"),
            explain=self.tr(
                "The original also says inside where, when and with which camera it was taken. It will not be"
                " encrypted, and deleting it later does not surely remove it. That it was saved is written"
                " into the record."
            ),
            accept=self.tr("&Save the original…"),
        )
        target = self._target(doubt, ending_of(self._shown.original))
        if target is not None:
            self._model.save_original(self.attachment, target)

    def _target(self, doubt: Doubt, ending: str) -> Path | None:
        if not self._confirm(self, doubt):
            return None
        question = Question(
            title=self.tr("Where the readable copy goes"), wanted=Wanted.NEW_FILE, name=f"copy{ending}"
        )
        return self._ask(self, question)

    def _take_handled(self, attachment: Attachment) -> None:
        for at, one in enumerate(self._attachments):
            if one.id == attachment.id:
                self._attachments[at] = attachment
                self._name_it()
                self.handled.emit(attachment)

    def _tell_copied(self) -> None:
        self._say(self.tr("The readable copy lies where you chose. Whoever finds it can open it."))

    def _tell(self, failure: Told) -> None:
        self._say(f"{failure.what} {failure.safe} {failure.next}")

    def _say(self, text: str) -> None:
        self._ui.status.setText(text)
        self._ui.status.show()
        announce(self, text)
