"""Recording one observation: the fields, the draft that is kept while one types, the hints, and saving."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.check import check_observation, missing
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.observation import Observation
from r2p_field.domain.part import Item
from r2p_field.domain.problems import Problem
from r2p_field.services.observations import DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.sign_choices import SignChoices
from r2p_field.viewmodels.told import Told, told
from r2p_field.viewmodels.typed import Typed, typed_from

DRAFT_AFTER: Final = 1000
"""Milliseconds from a change to its draft. Later changes do not put it off: at most so much is lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What could still help, and what does not add up. Nothing of it keeps anybody from saving."""

    missing: tuple[str, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """An observation was recorded."""

    record: RecordId


class EditorModel(QObject):
    """One observation being written.

    Signals:
        filled(): other content is there; every field is to be shown anew.
        advised(Advice): the hints have changed.
        draft_kept(): what was typed so far is in the records, encrypted.
        saved(Saved): it is recorded and the draft is gone.
        failed(Told): saving or keeping the draft failed; what was typed is still here.
        busy_changed(bool): whether it is being saved.
    """

    filled = Signal()
    advised = Signal(Advice)
    draft_kept = Signal()
    saved = Signal(Saved)
    failed = Signal(Told)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.signs = SignChoices(program, runner)
        self._typed = Typed()
        self._record: RecordId | None = None
        self._draft: DraftId | None = None
        self._kept = self._typed
        self._keeping = False
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._timer.timeout.connect(self.keep_draft)

    # What is there

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        return self._typed

    @property
    def correcting(self) -> bool:
        """Whether an observation that is recorded already is being corrected."""
        return self._record is not None

    @property
    def blank(self) -> bool:
        """Whether nothing was typed at all."""
        return self._typed == Typed()

    @property
    def unkept(self) -> bool:
        """Whether something was typed that no draft holds yet."""
        return self._typed != self._kept

    @property
    def catalogues(self) -> Catalogues:
        """The frameworks to choose indicators from, in the person's language."""
        return self.signs.catalogues

    def advice(self) -> Advice:
        """Return the hints for what stands there now."""
        seen = self._typed.observation
        problems = tuple(
            one
            for one in check_observation(seen, today=self._program.journal.today())
            if one.code != "no_account"
        )
        return Advice(missing=missing(seen), problems=problems, unread=tuple(self._typed.unread))

    # Beginning

    def begin(self) -> None:
        """Begin a new observation with empty fields."""
        self._fill(Typed(), record=None, draft=None)

    def correct(self, record: RecordId, observation: Observation) -> None:
        """Correct an observation of one's own."""
        self._fill(Typed(observation=observation), record=record, draft=None)

    def resume(self, draft: DraftId) -> None:
        """Go on with a draft."""
        self._runner.job(lambda: self._program.observations.load_draft(draft)).on_success(
            lambda found: self._fill(typed_from(found.body), record=found.record, draft=found.id)
        ).on_error(R2PError, self._failed).start()

    def _fill(self, typed: Typed, *, record: RecordId | None, draft: DraftId | None) -> None:
        self._timer.stop()
        self._typed = self._kept = typed
        self._record, self._draft = record, draft
        self.filled.emit()
        self.advised.emit(self.advice())

    # Typing

    def put(self, path: str, value: Any) -> None:
        """Take what a field holds now."""
        self._change(self._typed.put(path, value))

    def put_unread(self, path: str, text: str) -> None:
        """Keep what was typed where it cannot be read yet; an empty text when it can."""
        self._change(self._typed.put_unread(path, text))

    def put_item(self, name: str, item: Item) -> None:
        """Take an item of a list as it is now."""
        self._change(self._typed.put_item(name, item))

    def remove_item(self, name: str, item: str) -> None:
        """Take an item out of a list."""
        self._change(self._typed.without_item(name, item))

    @staticmethod
    def new_id() -> ItemId:
        """Return the id of a new item."""
        return item_id(secrets.token_bytes(16))

    def attach(self, file: Path) -> None:
        """Keep a copy of a file with the observation; the file itself is left where it is."""
        self._runner.job(lambda: self._program.attachments.add(file)).on_success(self._attached).on_error(
            R2PError, self._failed
        ).start()

    def _attached(self, kept: tuple[BlobRef, str]) -> None:
        blob, sha256 = kept
        self.put_item("attachments", Attachment(id=self.new_id(), blob=blob, sha256=sha256, original=True))
        self.filled.emit()

    def _change(self, typed: Typed) -> None:
        if typed == self._typed:
            return
        self._typed = typed
        if not self._timer.isActive():
            self._timer.start()
        self.advised.emit(self.advice())

    # Keeping and saving

    def keep_draft(self, *, hurry: bool = False) -> None:
        """Keep what was typed so far, now; in a hurry without waiting for an earlier answer."""
        self._timer.stop()
        if not self.unkept or (self._keeping and not hurry):
            return
        # The id is given here, so that saving can also remove a draft that is still on its way.
        draft = self._draft = self._draft or DraftId(secrets.token_hex(16))
        typed, record = self._typed, self._record
        self._keeping = True
        self._runner.job(
            lambda: self._program.observations.save_draft(typed.to_bytes(), draft, record)
        ).on_success(lambda _: self._draft_kept(typed)).on_error(R2PError, self._draft_failed).start()

    def _draft_kept(self, typed: Typed) -> None:
        self._keeping = False
        self._kept = typed
        self.draft_kept.emit()
        if self.unkept:
            self._timer.start()

    def _draft_failed(self, error: R2PError) -> None:
        self._keeping = False
        self._failed(error)

    def save(self, reason: str | None = None) -> None:
        """Record it. Only what happened is needed; everything else may come later."""
        self._timer.stop()
        observation, record, draft = self._typed.observation, self._record, self._draft
        if not observation.what.strip():
            self.failed.emit(_NOTHING_SAID)
            return
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._record_it(observation, record, reason, draft)).on_success(
            self._saved
        ).on_error(R2PError, self._failed).finally_(lambda: self.busy_changed.emit(False)).start()

    def _record_it(
        self, observation: Observation, record: RecordId | None, reason: str | None, draft: DraftId | None
    ) -> RecordId:
        if record is None:
            record = self._program.observations.add(observation)
        else:
            self._program.observations.revise(record, observation, reason)
        if draft is not None:
            self._program.observations.discard_draft(draft)
        self._program.upkeep.sign_tail()
        return record

    def _saved(self, record: RecordId) -> None:
        self.begin()
        self.saved.emit(Saved(record=record))

    def throw_away(self) -> None:
        """Forget what was typed, and its draft."""
        draft = self._draft
        self.begin()
        if draft is not None:
            self._runner.job(lambda: self._program.observations.discard_draft(draft)).on_error(
                R2PError, self._failed
            ).start()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


_NOTHING_SAID: Final = Told(
    what="It is not said yet what happened.",
    safe="Everything you typed is still here.",
    next="Write a few words into the first field, then save.",
    code="no-account",
)
