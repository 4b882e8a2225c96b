"""What may go to whom: what people agreed to, the risk check, "not for" and the minimum form, in one place.

Every bundle, export and page asks here. The strictest rule decides, and every rule that held something back
is named, so that a person sees what goes, what stays and why.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from r2p_field.domain.aside import Aside
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.minimum import COMPARTMENT, too_fine, why_minimum
from r2p_field.domain.observation import Basis, Observation
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording


class Release(IntEnum):
    """How much of a record may go, most first: a greater value lets out less."""

    WHOLE = 0
    WITHOUT_DETAIL = 1
    """Only the gist: type, area, month, factors. A packet carries whole records or none, so not this one."""
    CONTACT_ONLY = 2
    """Only "contact me about this area" with the factor group: the alarm without the detail."""
    NOTHING = 3


class Reason(StrEnum):
    """Which rule held something back; the codes of withheld revisions in a bundle."""

    CONSENT = "consent"
    RISK = "risk"
    NOT_FOR = "not_for"
    COMPARTMENT = "compartment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """How much may go, why no more, and to which compartment of the addressee (`general`, or `minimum`).

    Where the addressee has no such compartment, the record stays, for the reason `compartment`.
    """

    release: Release
    reasons: tuple[Reason, ...] = ()
    compartment: str = "general"


_HANDLERS: Final = frozenset({Addressee.HEADQUARTERS, Addressee.PROTECTION_OFFICER})
"""Those who must handle a record, to whom it goes unless somebody said no."""

_OWN_ROOM: Final = _HANDLERS | {Addressee.LOCAL_COMMITTEE}
"""To whom what a committee says goes unless somebody said no: those who handle it, and its own laptops."""

_FREELY_KNOWN: Final = frozenset({Basis.OWN_OBSERVATION, Basis.PUBLIC_SOURCE})
"""Nobody need be asked about what the recorder saw or what is public."""

_RED: Final = {
    None: Release.CONTACT_ONLY,
    RedDecision.CONTACT_ONLY: Release.CONTACT_ONLY,
    RedDecision.SEND_WITH_MEASURES: Release.WHOLE,
    RedDecision.HOLD: Release.NOTHING,
}


def may_go(observation: Observation, to: Addressee, *, indicators: Collection[str] = ()) -> Decision:
    """Decide how much of an observation may go to an addressee.

    `indicators` are those that frameworks mark for the minimum form. A use nobody was asked about is refused,
    except to those who must handle the record and for what was seen or is public; an explicit no always
    holds.
    """
    minimum = bool(why_minimum(observation, indicators=indicators))
    verdicts = [verdict for verdict in _verdicts(observation, to, minimum=minimum) if verdict[0]]
    return Decision(
        release=max((release for release, _ in verdicts), default=Release.WHOLE),
        reasons=tuple(reason for _, reason in verdicts),
        compartment=COMPARTMENT if minimum else "general",
    )


def alarm(observation: Observation, to: Addressee) -> Release:
    """Decide how much of the alarm may go where the detail stays: CONTACT_ONLY where red asks for that.

    The minimum form does not enter: the alarm tells nothing that it protects. "Not for", a no, and the
    decision to hold keep the alarm back too: NOTHING.
    """
    kept = Release.NOTHING if to in observation.not_for else Release.WHOLE
    return max(kept, _by_consent(observation, to), _by_risk(observation.risk))


def may_go_dialogue(said: Mechanism | Session | Commitment | Wording | Aside, to: Addressee) -> Decision:
    """Decide how much of a body, a session, a promise, a wording or an aside may go to an addressee.

    They go to those who must handle them and to the committee's own laptops unless somebody said no, to
    others only where somebody said yes. An aside goes to nobody but the committee, whatever it says itself.
    What a group did not release is judged by `aside.tells_no_more`.
    """
    verdicts = [verdict for verdict in _verdicts_of_dialogue(said, to) if verdict[0]]
    return Decision(
        release=max((release for release, _ in verdicts), default=Release.WHOLE),
        reasons=tuple(reason for _, reason in verdicts),
    )


def _verdicts_of_dialogue(
    said: Mechanism | Session | Commitment | Wording | Aside, to: Addressee
) -> Iterator[tuple[Release, Reason]]:
    outside = isinstance(said, Aside) and to is not Addressee.LOCAL_COMMITTEE
    yield (Release.NOTHING if outside or to in said.not_for else Release.WHOLE), Reason.NOT_FOR
    if not isinstance(said, Aside):
        unasked = Release.WHOLE if to in _OWN_ROOM else Release.NOTHING
        yield _by_answer(_agreement(said.consent, to), unasked), Reason.CONSENT
    if isinstance(said, Session):
        yield _by_risk(said.risk), Reason.RISK


def _verdicts(observation: Observation, to: Addressee, *, minimum: bool) -> Iterator[tuple[Release, Reason]]:
    yield (Release.NOTHING if to in observation.not_for else Release.WHOLE), Reason.NOT_FOR
    yield _by_consent(observation, to), Reason.CONSENT
    yield _by_risk(observation.risk), Reason.RISK
    yield (_by_minimum(observation, to) if minimum else Release.WHOLE), Reason.COMPARTMENT


def _by_consent(observation: Observation, to: Addressee) -> Release:
    basis = observation.known.basis if observation.known else Basis.UNKNOWN
    free = to in _HANDLERS or basis in _FREELY_KNOWN
    return _by_answer(_agreement(observation.consent, to), unasked=Release.WHOLE if free else Release.NOTHING)


def _by_answer(agreement: Agreement | None, unasked: Release) -> Release:
    if agreement is None or agreement.answer is Answer.NOT_ASKED:
        return unasked
    if agreement.answer is Answer.NO:
        return Release.NOTHING
    return Release.WHOLE if agreement.detail else Release.WITHOUT_DETAIL


def _agreement(consent: Consent | None, to: Addressee) -> Agreement | None:
    """The protection officer is no use of its own: nobody is asked, and only "not for" keeps it away."""
    found: Agreement | None = getattr(consent, to.value, None)
    return found


def _by_risk(risk: RiskCheck | None) -> Release:
    """A decision taken under red holds even where a merge has lost the red."""
    if risk is None or risk.level in {RiskLevel.GREEN, RiskLevel.AMBER}:
        return Release.WHOLE
    return Release.WHOLE if risk.level is None and risk.decision is None else _RED[risk.decision]


def _by_minimum(observation: Observation, to: Addressee) -> Release:
    """To those who must handle it, and only once nothing in it is too fine."""
    return Release.NOTHING if to not in _HANDLERS or too_fine(observation) else Release.WHOLE
