"""One open set of records with everything that its windows show, and the way it is locked."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.viewmodels.attaching import AttachingModel
from r2p_field.viewmodels.board import BoardModel
from r2p_field.viewmodels.body import BodyModel
from r2p_field.viewmodels.body_time import BodyTimeModel
from r2p_field.viewmodels.carry_over import CarryOver
from r2p_field.viewmodels.closing import ClosingModel
from r2p_field.viewmodels.earlier import EarlierModel
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.gatherings import GatheringsModel
from r2p_field.viewmodels.history import HistoryModel
from r2p_field.viewmodels.holding import HoldingModel
from r2p_field.viewmodels.inbox import InboxModel
from r2p_field.viewmodels.inviting import InvitingModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.joining import JoiningModel
from r2p_field.viewmodels.keying import KeyingModel
from r2p_field.viewmodels.look import LookModel
from r2p_field.viewmodels.meeting_papers import MeetingPapers
from r2p_field.viewmodels.meetings import MeetingsModel
from r2p_field.viewmodels.paper_code import PaperCodeModel
from r2p_field.viewmodels.places import PlacesModel
from r2p_field.viewmodels.planning import PlanningModel
from r2p_field.viewmodels.print_summary import PrintModel
from r2p_field.viewmodels.reaching import Unkept
from r2p_field.viewmodels.record_list import RecordList, Words
from r2p_field.viewmodels.records import RecordsModel
from r2p_field.viewmodels.safety import SafetyModel
from r2p_field.viewmodels.saved_filters import SavedFilters
from r2p_field.viewmodels.send import SendModel
from r2p_field.viewmodels.settling import SettlingModel
from r2p_field.viewmodels.showing import ShowingModel
from r2p_field.viewmodels.signing import Signing
from r2p_field.viewmodels.telling import TellingModel
from r2p_field.viewmodels.tidying import Tidying
from r2p_field.viewmodels.today import TodayModel
from r2p_field.viewmodels.told import Surprise
from r2p_field.viewmodels.trying import TryingModel
from r2p_field.viewmodels.updating import UpdatingModel

CANCEL_WITHIN: Final = 2000
"""Milliseconds that running jobs have to stop at a safe place when one locks."""


class Workspace(QObject):
    """The view-models of one open set of records.

    Signals:
        surprised(Surprise): a fault of the program; the records are untouched by it.
        closed(bool): the files are closed; whether the draft was kept as well.
    """

    surprised = Signal(Surprise)
    closed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._closing = False
        self.today = TodayModel(program, runner)
        self.meetings = MeetingsModel(program, runner)
        self.gathering = GatheringModel(program, runner)
        self.holding = HoldingModel(program, runner, self.gathering)
        self.closing = ClosingModel(program, runner, self.gathering)
        self.inviting = InvitingModel(program, runner)
        self.body = BodyModel(program, runner)
        self.planning = PlanningModel(program, runner, self.gathering)
        self.gatherings = GatheringsModel(program, runner)
        self.keying = KeyingModel(program, runner)
        self.board = BoardModel(program, runner)
        self.telling = TellingModel(program, runner)
        self.body_time = BodyTimeModel(program, runner)
        self.settling = SettlingModel(program, runner)
        self.meeting_papers = MeetingPapers(program, runner)
        self.carried = CarryOver(program, runner)
        self.editor = EditorModel(program, runner, self.carried)
        self.quick = EditorModel(program, runner, self.carried)
        self.flash = EditorModel(program, runner, self.carried)
        self.attaching = AttachingModel(program, runner, self.editor)
        self.showing = ShowingModel(program, runner)
        self.records = RecordsModel(program, runner)
        self.history = HistoryModel(program, runner)
        self.earlier = EarlierModel(program, runner)
        self.filters = SavedFilters(program, runner)
        self.send = SendModel(program, runner)
        self.inbox = InboxModel(program, runner)
        self.printing = PrintModel(program, runner)
        self.joining = JoiningModel(program, runner)
        self.paper = PaperCodeModel(program, runner)
        self.places = PlacesModel(program, runner)
        self.safety = SafetyModel(program, runner)
        self.trying = TryingModel(program.copies.try_one, runner, program.copies.place)
        self.updating = UpdatingModel(program.updates, runner, program.copies, program.places.import_file)
        self.look = LookModel(program, runner)
        self.tidying = Tidying(program, runner)
        self.signing = Signing(program, runner)
        for writing in self.writing:
            writing.saved.connect(self.signing.soon)
        self.gathering.closed.connect(self.signing.soon)
        for said in (self.board.changed, self.telling.changed, self.settling.changed):
            said.connect(self.signing.soon)
        runner.unexpected.connect(self.surprised)

    @property
    def sample(self) -> bool:
        """Whether everything here is invented, for looking around."""
        return self._program.sample

    @property
    def writing(self) -> tuple[EditorModel | GatheringModel | KeyingModel | BodyModel, ...]:
        """Everywhere that something may be being written."""
        return self.editor, self.quick, self.flash, self.gathering, self.keying, self.body

    @property
    def failing(self) -> tuple[Any, ...]:
        """Everything whose failures the window tells at its top: each has the signal `failed`."""
        return (
            *(self.today, self.meetings, self.gatherings, self.planning, self.closing, self.board),
            *(self.meeting_papers, self.inviting, self.settling, self.body_time),
            *(self.carried, self.records, self.history, self.earlier),
        )

    @property
    def program(self) -> Program:
        """The open records."""
        return self._program

    def left(self) -> tuple[Unkept, ...]:
        """Return what is being written and could not be kept."""
        return tuple(one for one in (writing.left() for writing in self.writing) if one is not None)

    @property
    def cannot_keep(self) -> bool:
        """Whether something is being written that could not be kept when it was tried."""
        return any(writing.delayed for writing in self.writing)

    def give_up(self) -> None:
        """Do nothing more with these records: their files are gone, and they are opened again."""
        self._closing = True
        self.tidying.stop()
        self.signing.stop()
        for writing in self.writing:
            writing.stop()

    def record_list(self, words_of: Words, headings: tuple[str, ...]) -> RecordList:
        """Return a list of observations, worded by the window."""
        return RecordList(self._program, self._runner, words_of, headings)

    def warm_up(self) -> None:
        """Read what a new note will need, beside the window, so that Ctrl+N is at once."""
        self.carried.read()
        language = QLocale().bcp47Name()
        self._runner.job(lambda: self._program.resources.catalogues(language)).start()

    def close(self) -> None:
        """Stop what runs, keep the draft, sign the tail, let go of the files; `closed` follows.

        A draft that cannot be kept does not stop it.
        """
        if self._closing:
            return
        self._closing = True
        self.tidying.stop()
        self.signing.stop()
        for job in (self.attaching.job, self.places.job, self.send.job, self.inbox.job, self.printing.job):
            job.cancel()
        self._runner.wait(CANCEL_WITHIN)
        self.holding.clock.pause()  # its time is put into what is kept
        for writing in self.writing:
            writing.keep_draft(hurry=True)
        self._runner.job(self._program.upkeep.close).on_error(R2PError, _whatever).finally_(
            self._closed
        ).start()

    def _closed(self) -> None:
        kept = not any(one.unkept for one in self.writing)
        for writing in self.writing:
            writing.stop()  # what could not be kept is not tried again on closed records
        self.closed.emit(kept)


def _whatever(_: R2PError) -> None:
    """Nothing that fails may keep records from being locked: the process ends in any case."""
