"""One meeting with everything around it from which its pages are gathered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from r2p_field.domain.aside import split
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Everything that the notes are gathered from.

    `session` is as its room knows it; `earlier` are the other meetings of the same body and period that came
    before it; `asked` are questions of earlier meetings, `promised` promises, as the agenda names them.
    """

    record: RecordId
    session: Session
    catalogues: Catalogues
    promises: tuple[Commitment, ...] = ()
    wordings: Mapping[RecordId, Wording] = field(default_factory=dict)
    earlier: tuple[Session, ...] = ()
    asked: Mapping[ItemId, str] = field(default_factory=dict)
    promised: Mapping[RecordId, str] = field(default_factory=dict)
    body: str = ""
    invented: bool = False

    @property
    def told(self) -> Session:
        """The session as it may be told. One that came by packet holds nothing else, and stays as it is."""
        told, kept = split(self.session, self.record)
        return self.session if kept.empty else told
