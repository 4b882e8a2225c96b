"""Are my records sound? What was found, in plain words, and the way out: made anew, or saved elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_soundness_dialog import Ui_SoundnessDialog
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.gui.start.page import path_in
from r2p_field.viewmodels.soundness import Judged, Outcome, Report, Secret, SoundnessModel

Ask = Callable[[QWidget, Question], Path | None]


class SoundnessDialog(QDialog):
    """Looks at once; then offers what helps.

    Signals:
        opened(object): the open `Program` of the records that were saved.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None, model: SoundnessModel, ask: Ask) -> None:
        super().__init__(parent)
        self._model = model
        self._ask = ask
        self._act: Callable[[], None] = self._model.check
        self._ui = Ui_SoundnessDialog()
        self._ui.setupUi(self)
        self._ui.progress.follow(model.job)
        self._ui.folder.setText(str(model.suggested))
        show_typed(self._ui.show, self._ui.secret)
        self._connect()
        self._word_secret()
        calm(self)
        Fitting(self)
        dress(self)
        self._offer(None)
        self._ui.form.hide()

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        model.judged.connect(self.show_judged)
        model.saved.connect(self.show_saved)
        model.opened.connect(self._opened)
        model.failed.connect(ui.banner.tell)
        model.job.started.connect(self._started)
        model.job.ended.connect(self._ended)
        model.job.cancelled.connect(self._stopped)
        ui.choose.clicked.connect(self._choose)
        ui.byCode.toggled.connect(lambda _: self._word_secret())
        for field in (ui.folder, ui.secret):
            field.textChanged.connect(lambda _: self._can_act())
        ui.act.clicked.connect(self._do)
        ui.close.clicked.connect(self.reject)

    def look(self) -> None:
        """Begin to look, once the dialog shows."""
        self._say(self.tr("Everything is read once: records, drafts, photos, lists. Nothing is changed."))
        self._model.check()

    # What was found

    def show_judged(self, judged: Judged) -> None:
        """Say what was found and what helps."""
        if judged.meaning is None:
            self._say(self.tr("Your records are sound."), found=self._lines(judged))
            self._offer(None)
            return
        means = judged.meaning
        self._say(means.what, means.safe, means.next, self._lines(judged))
        if judged.verdict.outcome is Outcome.REMAKE:
            self._offer(self.tr("&Make lists and search anew"), self._model.make_anew)
        else:
            self._offer(self.tr("&Save what can be saved…"), self._ask_where)

    def _lines(self, judged: Judged) -> Iterator[str]:
        found = judged.verdict
        if found.entries:
            yield self.tr("%n entry(ies) were read.", "", found.entries)
        if found.blobs:
            yield self.tr("%n photo(s) or document(s) were read.", "", found.blobs)
        for count, words in (
            (found.damaged_entries, self.tr("%n entry(ies) are not as written.", "", found.damaged_entries)),
            (found.broken_links, self.tr("%n entry(ies) are missing.", "", found.broken_links)),
            (
                found.damaged_blobs,
                self.tr("%n photo(s) or document(s) are damaged.", "", found.damaged_blobs),
            ),
            (found.stale, self.tr("%n line(s) of lists are wrong.", "", found.stale)),
        ):
            if count:
                yield words
        for part, count in judged.parts:
            yield self.tr("%n damaged place(s): {part}.", "", count).format(part=part)
        if found.damaged_pages and not judged.parts:
            yield self.tr("%n place(s) in the files are damaged.", "", found.damaged_pages)
        if found.older_key_file:
            yield self.tr(
                "The key file was damaged, so an older one was used. An old passphrase may open it."
            )
        if found.lost:
            yield self.tr("%n entry(ies) could not be saved when damage was found earlier.", "", found.lost)

    # Saving

    def _ask_where(self) -> None:
        self._say(
            self.tr("Save what can be saved"),
            self.tr("The damaged records are only read and stay as they are."),
            self.tr("What is saved opens with the same passphrase and the same code on paper."),
        )
        self._ui.form.show()
        for part in (self._ui.secretLabel, self._ui.secret, self._ui.show, self._ui.byCode):
            part.setVisible(self._model.needs_secret)
        self._offer(self.tr("&Save now"), self._save)
        self._can_act()
        (self._ui.secret if self._model.needs_secret else self._ui.folder).setFocus()

    def _save(self) -> None:
        typed = Secret(typed=self._ui.secret.text(), by_code=self._ui.byCode.isChecked())
        self._model.save(path_in(self._ui.folder), typed if self._model.needs_secret else None)

    def show_saved(self, report: Report) -> None:
        """Say what was saved and what was not; names stand on the screen alone."""
        self._ui.secret.clear()
        self._ui.form.hide()
        if report.everything:
            self._say(self.tr("Everything that you wrote was saved."), found=self._saved(report))
        else:
            self._say(
                self.tr("What could be saved was saved."),
                self.tr(
                    "The damaged records are as they were: keep them until you have looked through these."
                ),
                self.tr("Make a second copy of what was saved now, on another disk."),
                self._saved(report),
            )
        self._offer(self.tr("&Open what was saved"), self._model.open)

    def _saved(self, report: Report) -> Iterator[str]:
        saved = report.saved
        yield self.tr("Saved: %n entry(ies).", "", saved.entries)
        yield self.tr("Saved: %n photo(s) or document(s).", "", saved.photos)
        yield self.tr("Saved: %n draft(s).", "", saved.drafts)
        yield from self._not_saved(report)

    def _not_saved(self, report: Report) -> Iterator[str]:
        saved = report.saved
        if saved.lost:
            lost = self.tr("Not saved: %n entry(ies).", "", saved.lost)
            there = self.tr("Headquarters has them if a packet took them along.")
            yield f"{lost} {there}"
        if saved.doubtful:
            left = self.tr("Left in the damaged folder: %n entry(ies).", "", saved.doubtful)
            unknown = self.tr("Nobody can tell whether somebody put them there.")
            yield f"{left} {unknown}"
        if saved.contents_lost:
            yield self.tr("Saved without their words: %n entry(ies).", "", saved.contents_lost)
        yield from report.without_content
        if saved.photos_lost:
            yield self.tr("Not saved: %n photo(s) or document(s).", "", saved.photos_lost)
        yield from report.without_photo
        if report.again:
            yield self.tr("Written again as new records: %n.", "", report.again)
        if not saved.keys:
            yield self.tr("The keys of this computer are lost: ask headquarters to approve it again.")
        if not saved.settings:
            yield self.tr("Settings are lost: look at your role, and join the programme again.")
        if not saved.verifiable:
            yield self.tr("Drafts and places were taken as they lie; nobody can verify them.")

    def _opened(self, program: object) -> None:
        self.opened.emit(program)
        self.accept()

    # The look

    def _say(
        self, what: str, safe: str = "", then: str = "", found: Iterator[str] | tuple[str, ...] = ()
    ) -> None:
        lines = "\n".join(found)
        self._ui.banner.hide()
        for label, text in (
            (self._ui.what, what),
            (self._ui.safe, safe),
            (self._ui.next, then),
            (self._ui.found, lines),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._ui.found.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        announce(self, f"{what} {safe} {then}".strip())

    def _offer(self, words: str | None, act: Callable[[], None] | None = None) -> None:
        self._ui.act.setVisible(words is not None)
        self._ui.act.setText(words or "")
        self._ui.act.setEnabled(True)
        self._act = act or self._model.check
        (self._ui.close if words is None else self._ui.act).setFocus()

    def _do(self) -> None:
        self._act()

    def _can_act(self) -> None:
        if self._ui.form.isVisibleTo(self):
            typed = bool(self._ui.secret.text()) or not self._model.needs_secret
            self._ui.act.setEnabled(typed and bool(self._ui.folder.text().strip()))

    def _word_secret(self) -> None:
        by_code = self._ui.byCode.isChecked()
        words = self.tr("Words or digits on &paper") if by_code else self.tr("&Passphrase")
        self._ui.secretLabel.setText(words)

    def _choose(self) -> None:
        question = Question(
            title=self.tr("Folder for what is saved"),
            wanted=Wanted.FOLDER,
            start=path_in(self._ui.folder).parent,
        )
        if (folder := self._ask(self, question)) is not None:
            self._ui.folder.setText(str(folder))

    def _started(self) -> None:
        self._ui.banner.hide()
        self._ui.scrollInside.setEnabled(False)
        self._ui.act.setEnabled(False)
        self._ui.close.setEnabled(False)

    def _ended(self) -> None:
        self._ui.scrollInside.setEnabled(True)
        self._ui.close.setEnabled(True)
        self._ui.act.setEnabled(True)
        self._can_act()

    def _stopped(self) -> None:
        """Say that nothing was left half done."""
        if not self._ui.form.isVisibleTo(self):
            self._say(self.tr("It was stopped."), self.tr("Nothing was changed."))
            self._offer(self.tr("Look &again"), self._model.check)

    def reject(self) -> None:
        """Close; while something runs, stop that first."""
        if self._model.job.running:
            self._model.job.cancel()
            return
        self._ui.secret.clear()
        self._model.forget()
        super().reject()
