"""Recording one observation: the fields, the draft that is kept while one types, the hints, and saving."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec
from PySide6.QtCore import Signal

from r2p_field.domain.attachments import Attachment
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.check import check_observation, giveaways, missing
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import OBSERVATION
from r2p_field.domain.minimum import to_minimum, why_minimum
from r2p_field.domain.observation import Observation
from r2p_field.domain.part import Item
from r2p_field.domain.problems import Problem
from r2p_field.services.observations import DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.carry_over import CarryOver
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.kept import KeptModel
from r2p_field.viewmodels.linking import LinkingModel
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.sign_choices import SignChoices
from r2p_field.viewmodels.told import Told, in_words
from r2p_field.viewmodels.typed import Typed, typed_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What could still help, and what does not add up. Nothing of it keeps anybody from saving."""

    missing: tuple[str, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """An observation was recorded; `reference` is its name that can be spoken.

    `took_out`: it was corrected, and words that may identify somebody stand in the earlier wording alone.
    """

    record: RecordId
    reference: str
    observation: Observation
    corrected: bool
    took_out: bool = False


class EditorModel(KeptModel[Typed]):
    """One observation being written.

    Signals:
        filled(): other content is there; every field is to be shown anew.
        advised(Advice): the hints have changed.
        saved(Saved): it is recorded and the draft is gone.
        busy_changed(bool): whether it is being saved.
    """

    filled = Signal()
    advised = Signal(Advice)
    saved = Signal(Saved)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner, carried: CarryOver | None = None) -> None:
        super().__init__(program, runner, Typed(), OBSERVATION, Typed.to_bytes)
        self.signs = SignChoices(program, runner)
        self.linking = LinkingModel(program, runner)
        self.linking.failed.connect(self.failed)
        self.carried = carried or CarryOver(program, runner)
        self._begun = self._now
        self._before: Observation | None = None
        self._warned: dict[str, str] = {}

    # What is there

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        return self._now

    @property
    def correcting(self) -> bool:
        """Whether an observation that is recorded already is being corrected."""
        return self._record is not None

    @property
    def blank(self) -> bool:
        """Whether nothing was typed beyond what was there to begin with."""
        return self._record is None and self._now == self._begun

    @property
    def minimum(self) -> bool:
        """Whether the minimum form applies: by hand, by what was counted, or by a sign."""
        seen = self._now.observation
        marked = self.catalogues.minimum_form_indicators() if seen.factors else ()
        return bool(why_minimum(seen, indicators=marked))

    @property
    def catalogues(self) -> Catalogues:
        """The frameworks to choose indicators from, in the person's language."""
        return self.signs.catalogues

    def advice(self) -> Advice:
        """Return the hints for what stands there now."""
        seen = self._now.observation
        problems = tuple(
            one
            for one in check_observation(seen, today=self._program.journal.today())
            if one.code != "no_account"
        )
        return Advice(missing=missing(seen), problems=problems, unread=tuple(self._now.unread))

    # Beginning

    def begin(self, carried: Observation | None = None) -> None:
        """Begin a new observation, with what is pinned or with what is given."""
        seen = self.carried.pinned() if carried is None else carried
        self._fill(Typed(observation=seen), record=None, draft=None)

    def take_over(self, other: EditorModel) -> None:
        """Go on here with what is being written in another place, which begins anew; one draft stays one."""
        other._timer.stop()
        typed, record, draft = other._now, other._record, other._draft
        kept, begun = other._kept, other._begun
        other.begin()
        self._fill(typed, record=record, draft=draft)
        self._kept, self._begun = kept, begun
        if self.unkept:
            self._keep_soon()

    def correct(self, record: RecordId, observation: Observation) -> None:
        """Correct an observation of one's own."""
        self._fill(Typed(observation=observation), record=record, draft=None)
        self._before = observation

    def resume(self, draft: DraftId) -> None:
        """Go on with a draft."""
        self._runner.job(lambda: self._program.observations.load_draft(draft)).on_success(
            lambda found: self._resumed(typed_from(found.body), found.record, found.id)
        ).on_error(R2PError, self._failed).start()

    def _resumed(self, typed: Typed, record: RecordId | None, draft: DraftId) -> None:
        self._fill(typed, record=record, draft=draft)
        self._begun = Typed()

    def _fill(self, typed: Typed, *, record: RecordId | None, draft: DraftId | None) -> None:
        self._take(typed, record=record, draft=draft)
        self._begun = typed
        self._warned, self._before = {}, None
        self.filled.emit()
        self.advised.emit(self.advice())

    # Typing

    def put(self, path: str, value: Any) -> None:
        """Take what a field holds now."""
        self._change(self._now.put(path, value))

    def put_unread(self, path: str, text: str) -> None:
        """Keep what was typed where it cannot be read yet; an empty text when it can."""
        self._change(self._now.put_unread(path, text))

    def put_item(self, name: str, item: Item) -> None:
        """Take an item of a list as it is now."""
        self._change(self._now.put_item(name, item))

    def remove_item(self, name: str, item: str) -> None:
        """Take an item out of a list."""
        self._change(self._now.without_item(name, item))

    def put_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Take photos and documents that were kept just now, and keep the draft at once: it names them."""
        for one in attachments:
            self.put_item("attachments", one)
        self.keep_draft(hurry=True)

    def _change(self, typed: Typed) -> None:
        if typed == self._now:
            return
        self._stand(typed)
        self.advised.emit(self.advice())

    def make_coarser(self) -> None:
        """Keep what may leave in minimum form: the district and the month; no photos, no source."""
        unread = {path: text for path, text in self._now.unread.items() if not path.startswith(_EXACT)}
        self._change(Typed(observation=to_minimum(self._now.observation), unread=unread))
        self.filled.emit()
        self.advised.emit(self.advice())

    # Keeping and saving

    def _not_kept(self, error: R2PError) -> Told:
        return Told(what=said(error.what), safe=said(_STILL_HERE), next=said(_TRIED_AGAIN), code=error.code)

    def save(self, reason: str | None = None) -> None:
        """Record it. Only what happened is needed; everything else may come later.

        What was typed and cannot be read would be gone with the draft: it is said once, and then let go.
        """
        unread = dict(self._now.unread)
        if unread and unread != self._warned:
            self._warned = unread
            self.keep_draft()
            self.failed.emit(in_words(_NOT_READ))
            return
        self._timer.stop()
        observation, record, draft = self._now.observation, self._record, self._draft
        if not observation.what.strip() and self.minimum:
            observation = msgspec.structs.replace(
                observation, what=self.tr("Recorded in the minimum form, without an account.")
            )
        if not observation.what.strip():
            self.failed.emit(in_words(_NOTHING_SAID))
            return
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._record_it(observation, record, reason, draft)).on_success(
            self._saved
        ).on_error(R2PError, self._not_written).finally_(lambda: self.busy_changed.emit(False)).start()

    def _record_it(
        self, observation: Observation, record: RecordId | None, reason: str | None, draft: DraftId | None
    ) -> Saved:
        """Record it and let its draft go, in one durable step; what can wait follows the answer."""
        observations, corrected = self._program.observations, record is not None
        if record is None:
            record = observations.add(observation, draft=draft)
        else:
            observations.revise(record, observation, reason, draft=draft)
        reference = observations.reference(record)
        return Saved(record=record, reference=reference, observation=observation, corrected=corrected)

    def _saved(self, saved: Saved) -> None:
        saved = replace(saved, took_out=self._took_out(saved.observation))
        if not saved.corrected:
            self.carried.remember(saved.observation, saved.record)
        self.begin()
        self.saved.emit(saved)

    def _took_out(self, observation: Observation) -> bool:
        return self._before is not None and bool(giveaways(self._before) - giveaways(observation))

    def throw_away(self) -> None:
        """Forget what was typed, and its draft."""
        draft = self._draft
        self.begin()
        if draft is not None:
            self._runner.job(lambda: self._program.observations.discard_draft(draft)).on_error(
                R2PError, self._failed
            ).start()


_STILL_HERE: Final = "Everything you typed is still here on the screen, and what was saved before is safe."
_TRIED_AGAIN: Final = (
    "Go on typing; keeping the draft is tried again every few seconds. Make room on the disk or put the stick"
    " back, and do not switch off before it says that the draft is kept."
)
_EXACT: Final = ("where.", "when.")
_NOT_READ: Final = Told(
    what="A field with a dashed frame holds what cannot be read there, such as a word for a figure.",
    safe="Nothing is lost: everything you typed is still here and is kept as a draft.",
    next="Correct it, or write it into the account. Save once more to record it without that field.",
    code="unread",
)
_NOTHING_SAID: Final = Told(
    what="It is not said yet what happened.",
    safe="Everything you typed is still here.",
    next="Write a few words into the first field, then save.",
    code="no-account",
)
