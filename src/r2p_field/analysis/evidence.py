"""One observation as the analysis sees it: its words, and beside them what headquarters added."""

from dataclasses import dataclass

from r2p_field.domain.coding import Coding
from r2p_field.domain.dates import When
from r2p_field.domain.grading import Grade
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import FactorSeen, Observation
from r2p_field.domain.places import Where
from r2p_field.domain.sources import SourceKey, source_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An observation with its grade and codings, if any.

    `reference` is its spoken name; `writer` is the feed of the device that wrote it, by which sources are
    told apart.
    """

    record: RecordId
    reference: str
    writer: str
    observation: Observation
    grade: Grade | None = None
    codings: tuple[Coding, ...] = ()

    @property
    def source(self) -> SourceKey | None:
        """The source, or None where it cannot be told from others."""
        return source_key(self.observation, self.writer)

    @property
    def graded(self) -> bool:
        """Whether anybody judged the source or the information."""
        return self.grade is not None and bool(self.grade.source or self.grade.information)

    @property
    def factors(self) -> tuple[FactorSeen, ...]:
        """What it speaks to, in the words of the recorder and of the coders."""
        return (*self.observation.factors, *(factor for coding in self.codings for factor in coding.factors))

    @property
    def when(self) -> When | None:
        """When it happened: what the recorder said, or else a coder."""
        said = (self.observation.when, *(coding.when for coding in self.codings))
        return next((when for when in said if when is not None), None)

    @property
    def where(self) -> Where | None:
        """Where it happened: what the recorder said, or else a coder."""
        said = (self.observation.where, *(coding.where for coding in self.codings))
        return next((where for where in said if where is not None), None)
