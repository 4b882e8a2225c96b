"""What a room agreed on, by the way in which it was found out; whoever objected is in every answer."""

from dataclasses import dataclass
from enum import StrEnum

from r2p_field.domain.session import Consensus, ConsensusMethod, Dissent, Session
from r2p_field.domain.turnout import turnout


class Reached(StrEnum):
    """How far a room came in one point."""

    BY_ALL = "by_all"
    """It agreed, people were asked whether they disagree, and nobody did or held back."""
    WITH_DISSENT = "with_dissent"
    """It agreed, and some objected, abstained, or said nothing."""
    NOBODY_ASKED = "nobody_asked"
    """It agreed, and nobody was asked whether they disagree."""
    NOT_AGREED = "not_agreed"
    NOT_MEASURED = "not_measured"
    """What is written down does not say whether it agreed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one point.

    Figures are people, or groups where each group spoke. `objections` is how many objected at least: where
    somebody did and nobody counted them it is 1, and `counted` is False. `silent` is how many of those
    present are in no figure, None where that is not known. `asked` says whether anybody asked for dissent,
    `minority` whether the view of those who disagree is written down.
    """

    reached: Reached
    method: ConsensusMethod | None
    agree: int | None
    abstain: int | None
    objections: int
    counted: bool
    silent: int | None
    asked: bool
    minority: bool

    @property
    def dissent(self) -> bool:
        """Whether anybody objected or holds another view."""
        return self.objections > 0


def outcome(consensus: Consensus, present: int | None = None) -> Outcome:
    """Say what a room reached in one point.

    A vote (hands, ballot, groups one by one) has agreed when more agree than object. `present` is how many
    people were there, or groups where each group spoke: fewer than that is not all. Where nobody objecting
    is the way, one objection is enough for no agreement. Without figures, a statement of what was agreed
    counts where groups spoke one by one or in a way of their own; a vote without figures was not measured.
    """
    objections, counted = objectors(consensus)
    silent = _silent(consensus, present)
    asked = _asked(consensus)
    agreed = _agreed(consensus)
    return Outcome(
        reached=Reached.NOT_MEASURED if agreed is None else _reached(consensus, agreed, asked, silent),
        method=consensus.method,
        agree=consensus.agree,
        abstain=consensus.abstain,
        objections=objections,
        counted=counted,
        silent=silent,
        asked=asked,
        minority=_minority(consensus),
    )


def outcome_in(session: Session, consensus: Consensus) -> Outcome:
    """Say the same with what the session knows of who was there."""
    return outcome(consensus, present(session, consensus)[0])


def present(session: Session, consensus: Consensus) -> tuple[int | None, int | None]:
    """Return how many could take part, at least and at most: groups where each group spoke, else people."""
    there = turnout(session)
    if by_groups(consensus):
        return (there.groups, there.groups) if there.groups else (None, None)
    return there.whole.min, there.whole.max


def by_groups(consensus: Consensus) -> bool:
    """Tell whether its figures are groups and not people."""
    return consensus.method is ConsensusMethod.EACH_GROUP_SPOKE


def objectors(consensus: Consensus) -> tuple[int, bool]:
    """Return how many objected at least, and whether somebody counted them.

    Dissent that was voiced and a minority view are somebody, also where the figure says nobody.
    """
    if consensus.object:
        return consensus.object, True
    somebody = consensus.dissent is Dissent.VOICED or _minority(consensus)
    return (1, False) if somebody else (0, consensus.object is not None)


def _minority(consensus: Consensus) -> bool:
    return bool(consensus.minority_view and consensus.minority_view.strip())


def _asked(consensus: Consensus) -> bool:
    """Dissent that is written down was heard; a figure of nobody was counted, unless nobody asked."""
    if objectors(consensus)[0] or consensus.dissent is Dissent.NONE_VOICED:
        return True
    return consensus.object is not None and consensus.dissent is not Dissent.NOT_ASKED


def _silent(consensus: Consensus, there: int | None) -> int | None:
    if there is None or consensus.agree is None:
        return None
    spoke = consensus.agree + (consensus.abstain or 0) + (consensus.object or 0)
    return max(0, there - spoke)


def _agreed(consensus: Consensus) -> bool | None:
    """Tell whether the room agreed at all, None where that is not measured."""
    if consensus.method is ConsensusMethod.NO_OBJECTION:
        return _nobody_objected(consensus)
    if consensus.agree is not None:
        return consensus.agree > (consensus.object or 0)
    if consensus.method in {ConsensusMethod.EACH_GROUP_SPOKE, ConsensusMethod.OTHER}:
        return True if consensus.statement and consensus.statement.strip() else None
    return None


def _nobody_objected(consensus: Consensus) -> bool | None:
    """One objection stops it. Another view that let it pass does not, and nobody asked is no answer."""
    if consensus.object or consensus.dissent is Dissent.VOICED:
        return False
    return True if _asked(consensus) else None


def _reached(consensus: Consensus, agreed: bool, asked: bool, silent: int | None) -> Reached:
    if not agreed:
        return Reached.NOT_AGREED
    if objectors(consensus)[0] or consensus.abstain or silent:
        return Reached.WITH_DISSENT
    return Reached.BY_ALL if asked else Reached.NOBODY_ASKED
