"""Taking back what was written: the text goes everywhere this record arrives, the chain stays."""

from r2p_field.domain.ids import RecordIdField, RevisionIdField
from r2p_field.domain.part import Part


class Erasure(Part, frozen=True, kw_only=True):
    """Names revisions, or one record with all its revisions now and later (FORMATS 4). Never both.

    The reason stands in the payload beside it. Raises ValueError when it names both or nothing.
    """

    targets: frozenset[RevisionIdField] = frozenset()
    record: RecordIdField | None = None

    def __post_init__(self) -> None:
        if bool(self.targets) == (self.record is not None):
            raise ValueError("an erasure names revisions or a record")
