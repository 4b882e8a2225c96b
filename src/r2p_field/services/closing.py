"""What is written down when a session is closed: the session as held, its promises and the signs it chose."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.gathering import Gathering, LocalName, NewPromise
from r2p_field.domain.left_empty import without_empty
from r2p_field.domain.session import Proposal, Session, SessionState
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import Closing


def closing_of(now: Gathering, today: dt.date) -> Closing:
    """Return what is written down; a promise without words is none yet, a sign is one that the room kept.

    What leaves with the session decides for its promises and signs too. A session without a day was held
    `today`.
    """
    met = without_empty(now.session)
    day = (met.when.start if met.when else None) or today
    return Closing(
        session=replace(
            met, state=SessionState.HELD, minutes=met.minutes or (now.seconds + 30) // 60 or None
        ),
        promises=tuple(_promise(one, met, day) for one in now.promises if one.text.strip()),
        reviewed=tuple((one.promise, one.found) for one in now.reviewed),
        wordings=(
            *(
                (one.id, _wording(one, one.text, met, day))
                for one in met.proposals
                if one.kept and one.text and one.wording is None
            ),
            *((one.id, _name(one, met, day)) for one in now.names if one.text.strip() and one.means),
        ),
    )


def _promise(made: NewPromise, met: Session, day: dt.date) -> Commitment:
    return Commitment(
        text=made.text,
        owner_role=made.owner_role,
        due=made.due,
        evidence_wanted=made.evidence_wanted,
        made_on=day,
        where=met.where,
        language=met.language,
        sensitivity=met.sensitivity,
        consent=met.consent,
        not_for=met.not_for,
    )


def _wording(chosen: Proposal, text: str, met: Session, day: dt.date) -> Wording:
    return Wording(
        text=text,
        language=chosen.language or met.language,
        beside=chosen.beside,
        agreed_on=day,
        named=chosen.named,
        chosen=chosen.chosen,
        where=met.where,
        sensitivity=met.sensitivity,
        consent=met.consent,
        not_for=met.not_for,
    )


def _name(called: LocalName, met: Session, day: dt.date) -> Wording:
    point = next((one for one in met.agenda if one.factor == called.means), None)
    return Wording(
        catalogue=point.catalogue if point else None,
        version=point.version if point else None,
        text=called.text,
        language=called.language or met.language,
        means=called.means,
        agreed_by=called.agreed_by,
        agreed_on=day,
        where=met.where,
        sensitivity=met.sensitivity,
        consent=met.consent,
        not_for=met.not_for,
    )
