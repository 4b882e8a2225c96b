"""One committee or body being written down, kept as a draft while one types."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal

from r2p_field.domain.body_draft import NAMELESS, body_bytes, body_from
from r2p_field.domain.check_body import check_mechanism
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.part import Item
from r2p_field.domain.problems import Problem
from r2p_field.services.meetings import MECHANISM, DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.kept import KeptModel

Standing = tuple[Mechanism, dict[str, str]]
"""What stands on the screen, and what of it cannot be read yet, by its field."""


class BodyModel(KeptModel[Standing]):
    """The body in hand.

    Signals:
        began(): another body is in hand; its page shows it anew.
        saved(str): it is written down; its record.
        busy_changed(bool): whether it is being written down.
    """

    began = Signal()
    saved = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        nothing: Standing = (NAMELESS, {})
        super().__init__(program, runner, nothing, MECHANISM, lambda now: body_bytes(*now))

    @property
    def body(self) -> Mechanism:
        """The body as it stands."""
        return self._now[0]

    def unread(self, field: str) -> str:
        """Return what was typed into a field and cannot be read."""
        return self._now[1].get(field, "")

    @property
    def any_unread(self) -> bool:
        """Whether something that was typed cannot be read."""
        return bool(self._now[1])

    def problems(self) -> tuple[Problem, ...]:
        """Return what to look at again; nothing of it keeps one from saving."""
        return check_mechanism(self.body, today=self._program.journal.today())

    # Beginning

    def begin(self, body: Mechanism | None = None, record: RecordId | None = None) -> None:
        """Write down a new body, or change one; another one in hand is kept as a draft."""
        self.keep_draft(hurry=True)
        self._fill((body or NAMELESS, {}), record, None)

    def resume(self, draft: DraftId) -> None:
        """Go on with what was kept."""
        self.keep_draft(hurry=True)
        self._runner.job(lambda: self._program.meetings.load_draft(draft)).on_success(
            lambda found: self._fill(body_from(found.body), found.record, found.id)
        ).on_error(R2PError, self._failed).start()

    def forget(self, draft: DraftId) -> None:
        """Let go of a draft that was thrown away elsewhere, where it is the one in hand."""
        if draft == self._draft:
            self._fill((NAMELESS, {}), None, None)

    def _fill(self, now: Standing, record: RecordId | None, draft: DraftId | None) -> None:
        self._take(now, record=record, draft=draft)
        self.began.emit()

    # Changing

    def put(self, **fields: object) -> None:
        """Change fields of the body."""
        self._stand((replace(self.body, **fields), self._now[1]))

    def put_item(self, name: str, item: Item) -> None:
        """Let an item of a list stand as it is now; a new one at the end."""
        items: tuple[Any, ...] = getattr(self.body, name)
        there = any(one.id == item.id for one in items)
        after = tuple(item if one.id == item.id else one for one in items) if there else (*items, item)
        self.put(**{name: after})

    def drop_item(self, name: str, item: str) -> None:
        """Take an item away."""
        self.put(**{name: tuple(one for one in getattr(self.body, name) if one.id != item)})

    def put_unread(self, field: str, text: str) -> None:
        """Keep what was typed into a field and cannot be read; an empty text forgets it."""
        rest = {name: held for name, held in self._now[1].items() if name != field}
        self._stand((self.body, {**rest, field: text} if text else rest))

    def forget_unread(self, beginning: str) -> None:
        """Forget what cannot be read in all fields whose path begins so."""
        kept = {name: held for name, held in self._now[1].items() if not name.startswith(beginning)}
        self._stand((self.body, kept))

    # Writing down

    def save(self) -> None:
        """Write the body down as it stands."""
        if not self.body.name.strip():
            self._failed(_nameless())
            return
        self._timer.stop()
        body, record, draft = self.body, self._record, self._draft

        def write() -> RecordId:
            if record is None:
                return self._program.meetings.add(body, draft=draft)
            self._program.meetings.revise(record, body, draft=draft)
            return record

        self.busy_changed.emit(True)
        self._runner.job(write).on_success(self._saved).on_error(R2PError, self._not_written).finally_(
            lambda: self.busy_changed.emit(False)
        ).start()

    def _saved(self, record: RecordId) -> None:
        self._fill((NAMELESS, {}), None, None)
        self.saved.emit(record)


def _nameless() -> BadInput:
    return BadInput(
        what="The body has no name yet.",
        safe="Everything that you typed is still here.",
        next_="Write what it is called: its place, or what it does.",
        code="no-name",
    )
