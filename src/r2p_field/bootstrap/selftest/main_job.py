"""The main job, done for real: recorded in one place, sealed, taken in at another, found, printed, shown."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import Final

from r2p_field.bootstrap import Program, Starter
from r2p_field.bootstrap.selftest import Check
from r2p_field.domain.dates import When
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.services.import_results import PacketVerdict
from r2p_field.services.observations import ObservationView
from r2p_field.services.passphrases import LOW, suggest
from r2p_field.services.summaries import SummaryRequest, check_pages

PHOTO: Final = "photo.heif"
WORDS: Final = "Shops of one group were marked with zebrapaint"
"""What is recorded; these words must stand in no file of the records."""
_SEARCHED: Final = "zebrapai"


class NotDone(Exception):
    """A step of the main job did not do what it must; the text says which."""


class MainJob:
    """Runs the main job in `folder`, step by step; `close` ends it wherever it came to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._starter = Starter(profile=folder / "profile")
        self._passphrase = suggest(self._starter.resources)
        self._open: dict[str, Program] = {}
        self._packet = folder
        self._pages = 0

    def checks(self) -> tuple[Check, ...]:
        """Return the steps, each building on those before."""
        return (
            Check(what="records are made for headquarters and for the field", run=self._create),
            Check(what="an observation with a photo is recorded", run=self._record),
            Check(what="nothing of it can be read in the files", run=self._unreadable),
            Check(what="closed records open with the passphrase", run=self._reopen),
            Check(what="a packet is sealed", run=self._seal),
            Check(what="headquarters takes the packet in", run=self._import),
            Check(what="the observation is found by a word", run=self._search),
            Check(what="the summary is printed and read back", run=self._print),
            Check(what="the main window shows the records in every language", run=self._show),
        )

    def close(self) -> None:
        """Close what is open."""
        while self._open:
            with suppress(R2PError):
                self._open.popitem()[1].upkeep.close()

    @property
    def _hq(self) -> Program:
        return self._open["headquarters"]

    @property
    def _field(self) -> Program:
        return self._open["field"]

    def _create(self) -> str:
        for role in ("headquarters", "field"):
            made = self._starter.create(self._folder / role, self._passphrase, role=role, cost=LOW)
            self._open[role] = made.program
        self._hq.programmes.create("civil_society", state=False, today=self._hq.journal.today())
        card = self._folder / "card.r2pc"
        self._hq.programmes.export_card(card)
        self._field.programmes.join(card, self._hq.programmes.joined_programme().fingerprint)
        request, approval = self._folder / "request.r2pq", self._folder / "approval.r2pa"
        asked = self._field.devices.request(request)
        self._hq.devices.approve_file(request, asked.fingerprint, approval)
        self._field.devices.admit(approval)
        return "the field joined the programme, its device was approved"

    def _record(self) -> str:
        photo = self._folder / PHOTO
        photo.write_bytes((files("r2p_field.data") / "selftest" / PHOTO).read_bytes())
        day = dt.date(2026, 3, 1)
        observation = Observation(
            what=WORDS, when=When(start=day, end=day), where=Where(words="the market", country="Farwater")
        )
        observations = self._field.observations
        record = observations.add(self._field.attachments.attach(observation, [photo]))
        kept = _observation(observations.get(record)).attachments
        _must(len(kept) == 1, "the photo was not kept")
        pixels = self._field.attachments.shown(kept[0].blob).picture
        _must(pixels is not None and pixels.width > 0, "the photo cannot be shown")
        return observations.reference(record)

    def _unreadable(self) -> str:
        seen = [one for role in self._open for one in (self._folder / role).rglob("*") if one.is_file()]
        _must(bool(seen), "there are no files")
        for file in seen:
            held = file.read_bytes()
            for words in (WORDS, _SEARCHED, self._passphrase):
                _must(words.encode() not in held, "words can be read in a file of the records")
        return f"{len(seen)} files looked through"

    def _reopen(self) -> str:
        self._open.pop("field").upkeep.close()
        self._open["field"] = self._starter.unlock(self._folder / "field", passphrase=self._passphrase)
        return f"Argon2id with {LOW.memory_kib // 1024} MiB"

    def _seal(self) -> str:
        packets = self._folder / "packets"
        packets.mkdir()
        sealed = self._field.sealing.seal(packets, Silent())
        _must(sealed.observations == 1, "the observation is not in the packet")
        self._packet = sealed.path
        return f"{sealed.size:,} bytes"

    def _import(self) -> str:
        report = self._hq.packets.import_paths([self._packet], Silent())
        _must(report.totals["imported"] == 1, _why(report.packets))
        return f"{report.packets[0].new_entries} entries"

    def _search(self) -> str:
        found = self._hq.observations.search(_SEARCHED)
        _must(len(found) == 1, "it is not found")
        shown = _observation(self._hq.observations.get(found[0].row.record))
        _must(shown.what == WORDS, "it reads otherwise")
        _must(not self._hq.observations.search("nowhere"), "it is found by a word that is not in it")
        return "1 of 1"

    def _print(self) -> str:
        paper = self._folder / "summary.pdf"
        request, today = SummaryRequest(), self._hq.journal.today()
        made = self._hq.summaries.print_to(request, paper, today, Silent())
        read = check_pages(paper)
        _must(len(read) == made.pages > 0, "pages are missing")
        _must(all(page.unchanged for page in read), "a check code is wrong")
        return f"{made.pages} pages, every check code right"

    def _show(self) -> str:
        from r2p_field.gui.selftest import show_in_every_language

        return show_in_every_language(self._starter, self._open.pop("headquarters"))


def _observation(view: ObservationView) -> Observation:
    if view.observation is None:
        raise NotDone("the record cannot be shown whole")
    return view.observation


def _why(packets: tuple[PacketVerdict, ...]) -> str:
    return "; ".join(one.what for one in packets) or "no packet was found"


def _must(right: bool, otherwise: str) -> None:
    if not right:
        raise NotDone(otherwise)
