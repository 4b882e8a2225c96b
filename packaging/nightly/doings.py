"""What simulated devices write down, and the book of everything that was written anywhere."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, Final

from nightly.pens import Pen
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.record_ids import origin_of
from r2p_field.ledger.revision import MAX_PARENTS, Header, Revision

Body = dict[str, Any]
_RARE: Final = 0.9
"""How often it is another row than the first, of which there are more versions in the end than are merged."""
_ANSWERS: Final = ("yes", "no", "not_asked")
_WITHHELD, _LATER = 0.05, 0.1


class Book:
    """Everything that was written, as nobody in a programme ever sees it: to choose what is written next."""

    def __init__(self, chance: random.Random, rows: int) -> None:
        self.chance = chance
        self.rows = rows
        """Rows of the event table that several devices take in."""
        self.revisions: dict[RevisionId, Revision] = {}
        self.withheld: set[RevisionId] = set()
        """Those whose contents never leave their device."""
        self.later: dict[FeedId, list[Revision]] = defaultdict(list)
        """Those whose contents go alone, later than their headers."""
        self.asked_to_erase: dict[RevisionId, RecordId] = {}
        """Erasures of others' words, and the record that each names: somebody has to confirm them."""
        self._of_record: dict[RecordId, list[Revision]] = defaultdict(list)
        self._bodies: dict[RecordId, Body] = {}
        self._kinds: dict[RecordId, str] = {}
        self._records: dict[str, list[RecordId]] = defaultdict(list)

    def note(self, pen: Pen, made: Revision, body: Body | None, *, quiet: bool = False) -> None:
        """Note what a pen wrote; unless it writes everything openly, some contents stay or go later."""
        revision, record = made.header.id, made.header.record
        self.revisions[revision] = made
        if record not in self._of_record and made.header.origin is None:
            for name in (pen.feed, pen.committee, ""):
                self._records[name].append(record)
        self._of_record[record].append(made)
        if body is not None:
            self._bodies[record], self._kinds[record] = body, made.header.kind
        if quiet or made.header.kind == "erasure":
            return
        lot = self.chance.random()
        if lot < _WITHHELD:
            self.withheld.add(revision)
        elif lot < _LATER:
            self.later[pen.feed].append(made)

    def one_of(self, name: str) -> RecordId | None:
        """Return a record of a feed or of a committee (an empty text: of anybody), if there is one."""
        known = self._records.get(name)
        return self.chance.choice(known) if known else None

    def said(self, record: RecordId) -> tuple[str, Body]:
        """Return the kind of a record and what it said last."""
        return self._kinds.get(record, "observation"), self._bodies.get(record, {"what": "seen"})

    def seen(self, pen: Pen, record: RecordId) -> tuple[RevisionId, ...]:
        """Return the heads of a record as a device sees it that did not hear of everything yet."""
        known = self._of_record[record]
        if self.chance.random() < 0.4:
            known = known[: self.chance.randint(1, len(known))]
        before = {parent for one in known for parent in one.header.parents}
        for one in known:
            pen.heard_of(one.header.hlc)
        heads = sorted(one.header.id for one in known if one.header.id not in before)
        return tuple(sorted(self.chance.sample(heads, min(len(heads), MAX_PARENTS))))

    def any_revision(self, record: RecordId) -> RevisionId:
        """Return one of the entries of a record."""
        return self.chance.choice(self._of_record[record]).header.id


class Hand:
    """Writes for one pen on one branch."""

    def __init__(self, book: Book, pen: Pen, branch: int, *, quiet: bool) -> None:
        self._book, self._pen, self._branch, self._quiet = book, pen, branch, quiet
        self._chance = book.chance

    def _new(self, kind: str, body: Body) -> Header:
        made = self._pen.write(kind, body, branch=self._branch)
        self._book.note(self._pen, made, body, quiet=self._quiet)
        return made.header

    def _change(self, record: RecordId | None, change: Callable[[random.Random, Body], Body]) -> None:
        if record is None:
            self.record()
            return
        kind, before = self._book.said(record)
        body = change(self._chance, before)
        parents = self._book.seen(self._pen, record)
        made = self._pen.write(kind, body, record=record, parents=parents, branch=self._branch)
        self._book.note(self._pen, made, body, quiet=self._quiet)

    def record(self) -> None:
        """Record an observation."""
        self._new("observation", _observation(self._chance))

    def amend(self) -> None:
        """Change what this pen recorded."""
        self._change(self._book.one_of(self._pen.feed), _changed)

    def amend_fellows(self) -> None:
        """Change what somebody of the same committee recorded."""
        self._change(self._book.one_of(self._pen.committee), _changed)

    def amend_anothers(self) -> None:
        """Try to change what is none of one's business."""
        self._change(self._book.one_of(""), _changed)

    def withdraw(self) -> None:
        """Write that somebody withdrew their consent."""
        self._change(self._book.one_of(self._pen.feed), _withdrawn)

    def code(self) -> None:
        """Code somebody's record."""
        self._beside("coding")

    def grade(self) -> None:
        """Grade somebody's record."""
        self._beside("grade")

    def _beside(self, kind: str) -> None:
        about = self._book.one_of("")
        if about is not None:
            self._new(kind, {"of": about, "reason": f"reading {self._chance.randrange(9)}"})

    def meet(self) -> None:
        """Write a meeting, what stays in its room, and a promise."""
        points = [{"id": self._id(), "topic": f"topic {number}"} for number in range(2)]
        session = self._new("session", {"title": "A meeting", "agenda": points}).record
        said = {"id": self._id(), "minority_view": "of few"}
        self._new("aside", {"of": session, "consensus": [said], "not_for": ["headquarters"]})
        self._new("commitment", {"text": "To mend the road", "made_at": session})

    def _id(self) -> str:
        return self._chance.randbytes(16).hex()

    def take_row(self) -> None:
        """Take in a row of a table that others take in too."""
        row = self._chance.randrange(self._book.rows) if self._chance.random() < _RARE else 0
        origin = origin_of("events", str(row))
        body = {"what": f"row {row}"} if self._chance.random() < 0.5 else _observation(self._chance)
        made = self._pen.write("observation", body, origin=origin, branch=self._branch)
        self._book.note(self._pen, made, None, quiet=self._quiet)

    def erase(self) -> None:
        """Take back a record of one's own."""
        self._erase(self._book.one_of(self._pen.feed), whole=True)

    def erase_wording(self) -> None:
        """Take back one wording of one's own record."""
        self._erase(self._book.one_of(self._pen.feed), whole=False)

    def erase_fellows(self) -> None:
        """Take back what somebody of the same committee wrote."""
        self._erase(self._book.one_of(self._pen.committee), whole=self._chance.random() < 0.5)

    def erase_anothers(self) -> None:
        """Ask that somebody else's record be taken back."""
        record = self._book.one_of("")
        if record is not None:
            self._book.asked_to_erase[self._new("erasure", {"record": record}).id] = record

    def _erase(self, record: RecordId | None, *, whole: bool) -> None:
        if record is not None:
            targets = [self._book.any_revision(record)]
            self._new("erasure", {"record": record} if whole else {"targets": targets})

    def write_newer(self) -> None:
        """Write what only a newer version understands."""
        kind, form = self._chance.choice((("observation", 9), ("poem", 1)))
        body = {"what": "newer", "lines": [{"id": self._id(), "text": "x"}]}
        made = self._pen.write(kind, body, form=form, branch=self._branch)
        self._book.note(self._pen, made, None, quiet=self._quiet)

    def write_unreadable(self) -> None:
        """Write what nobody can read."""
        made = self._pen.write("observation", b'{"app": 1}', branch=self._branch)
        self._book.note(self._pen, made, None, quiet=self._quiet)


_DOINGS: Final[Sequence[tuple[str, Callable[[Hand], None], int]]] = (
    ("recorded", Hand.record, 8),
    ("changed", Hand.amend, 8),
    ("changed for a fellow", Hand.amend_fellows, 7),
    ("changed without right", Hand.amend_anothers, 2),
    ("coded", Hand.code, 2),
    ("graded", Hand.grade, 2),
    ("met", Hand.meet, 2),
    ("rows", Hand.take_row, 5),
    ("erased", Hand.erase, 1),
    ("wording erased", Hand.erase_wording, 1),
    ("erased for a fellow", Hand.erase_fellows, 1),
    ("consent withdrawn", Hand.withdraw, 1),
    ("newer", Hand.write_newer, 1),
    ("unreadable", Hand.write_unreadable, 1),
)
_WEIGHTS: Final = tuple(weight for _, _, weight in _DOINGS)


def do_something(book: Book, pen: Pen, branch: int, *, quiet: bool) -> str:
    """Let a device do one thing; return what it was. One that is `quiet` sends every content at once."""
    hand = Hand(book, pen, branch, quiet=quiet)
    if pen.role == "protection" and book.chance.random() < 0.3:
        hand.erase_anothers()
        return "asked to erase"
    name, doing, _ = book.chance.choices(_DOINGS, _WEIGHTS)[0]
    doing(hand)
    return name


def _observation(chance: random.Random) -> Body:
    body: Body = {
        "what": f"seen {chance.randrange(1000)}",
        "sensitivity": chance.choice(("low", "moderate", "high", "severe")),
        "consent": {"headquarters": {"answer": "yes"}},
        "not_for": _some(chance, ("partner", "publication", "headquarters")),
        "signs": [{"id": chance.randbytes(16).hex(), "text": "one"}],
    }
    return body


def _some(chance: random.Random, among: Sequence[str]) -> list[str]:
    return sorted(chance.sample(among, chance.randrange(len(among) + 1)))


def _changed(chance: random.Random, before: Body) -> Body:
    """Return a body in which some places were changed; few values, so that people now and then agree."""
    body = dict(before)
    for change in chance.sample(_CHANGES, chance.randint(1, 3)):
        change(chance, body)
    return body


def _withdrawn(_chance: random.Random, before: Body) -> Body:
    return {**before, "consent": {"headquarters": {"answer": "no"}}}


def _in_words(chance: random.Random, body: Body) -> None:
    body["title" if "title" in body else "what"] = f"words {chance.randrange(3)}"


def _in_sensitivity(chance: random.Random, body: Body) -> None:
    body["sensitivity"] = chance.choice(("low", "moderate", "high", "severe", "newer"))


def _in_consent(chance: random.Random, body: Body) -> None:
    use = chance.choice(("headquarters", "partner"))
    given = {"answer": chance.choice(_ANSWERS), "detail": chance.random() < 0.5}
    body["consent"] = {**body.get("consent", {}), use: given}


def _in_risk(chance: random.Random, body: Body) -> None:
    body["risk"] = {"level": chance.choice(("green", "amber", "red"))}


def _in_not_for(chance: random.Random, body: Body) -> None:
    body["not_for"] = _some(chance, ("partner", "publication"))


def _in_signs(chance: random.Random, body: Body) -> None:
    signs = [dict(one) for one in body.get("signs", ())]
    lot = chance.random()
    if signs and lot < 0.4:
        chance.choice(signs)["text"] = chance.choice(("two", "three"))
    elif signs and lot < 0.6:
        signs.pop(chance.randrange(len(signs)))
    else:
        signs.append({"id": chance.randbytes(16).hex(), "text": "new"})
    body["signs"] = signs


def _without(chance: random.Random, body: Body) -> None:
    name = chance.choice(("sensitivity", "risk", "not_for"))
    body.pop(name, None)


_CHANGES: Final[Sequence[Callable[[random.Random, Body], None]]] = (
    _in_words,
    _in_sensitivity,
    _in_consent,
    _in_risk,
    _in_not_for,
    _in_signs,
    _without,
)
