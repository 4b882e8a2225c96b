"""Words planted in every text field, a draft, a search and a photo are found nowhere but on paper."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.desk import PARTS, Desk, in_own_process
from tests.journeys.conftest import Surroundings
from tests.journeys.planted import Planted
from tests.photos import exif, scene, written


def test_planted_words_are_found_nowhere_but_on_paper(tmp_path: Path, surroundings: Surroundings) -> None:
    planted = Planted()
    observation = planted.observation()
    folder = tmp_path / "work"
    folder.mkdir()
    desk = Desk(tmp_path / "keys")
    hq, field, card = folder / "hq", folder / "field", folder / "card"

    def give(*words: object, vault: Path, stdin: str = "") -> dict[str, Any]:
        line = [str(word) for word in words] + ["--vault", str(vault), "--json"]
        line += ["--passphrase-file", str(desk.passphrase_file)]
        ended = in_own_process(line, stdin.encode(), env=surroundings.environment)
        assert ended.code == 0, ended
        return ended.json

    give("vault", "create", "--cost", "low", "--role", "headquarters", vault=hq)
    give("programme", "create", vault=hq)
    fingerprint = give("programme", "card", card, vault=hq)["fingerprint"]
    give("vault", "create", "--cost", "low", vault=field)
    give("programme", "join", card, "--fingerprint", fingerprint, vault=field)
    (tmp_path / "paper.txt").write_text(planted.word("paper") * 1000, "utf-8")
    beside = exif()
    beside[0x013B] = planted.word("photographer")
    photo = written(scene(), "JPEG", exif=beside.tobytes(), comment=planted.word("comment").encode())
    (tmp_path / f"{planted.word('name')}.jpg").write_bytes(photo)
    record = give(
        "observation",
        "add",
        "-",
        "--attach",
        tmp_path / "paper.txt",
        "--attach",
        tmp_path / f"{planted.words['name']}.jpg",
        vault=field,
        stdin=json.dumps(observation),
    )["record"]
    observation["title"] = planted.word("corrected")
    reason = planted.word("reason")
    give("observation", "revise", record, "-", "--reason", reason, vault=field, stdin=json.dumps(observation))
    _leave_a_draft(field, desk, surroundings, planted.word("draft"))
    found = give("search", planted.words["what"], vault=field)["observations"]
    assert [one["record"] for one in found] == [record]
    give("search", planted.word("searched"), vault=field)
    met = _close_a_meeting(planted)
    session = give("session", "close", "-", vault=field, stdin=json.dumps(met))["record"]
    (folder / "out").mkdir()
    give("bundle", "seal", "--out", folder / "out", vault=field)
    give("vault", "backup", folder / "copy", vault=field)
    waiting = give("bundle", "import", folder / "out", vault=hq)["packets"][0]
    give(
        "device",
        "approve",
        "--waiting",
        waiting["waiting"],
        "--fingerprint",
        waiting["fingerprint"],
        vault=hq,
    )
    give("quarantine", "release", waiting["waiting"], vault=hq)
    there = give("observation", "show", record, vault=hq)
    assert there["title"] == planted.words["corrected"]
    told = json.dumps(give("session", "show", session, vault=hq))
    room = [planted.words[name] for name in ("met.reason", "met.root", "met.minority", "met.note")]
    assert [word for word in room if word in told] == []
    assert planted.words["met.agreed"] in told
    here = json.dumps(give("session", "show", session, vault=field))
    assert [word for word in room if word not in here] == []
    give("report", "summary", "--out", folder / "summary.pdf", vault=hq)

    places = [one for one in folder.rglob("*") if one.is_file() and one.suffix != ".pdf"]
    places += surroundings.files()
    assert len(places) > 10
    leaks = [(place.name, name) for place in places for name in planted.in_bytes(place.read_bytes())]
    leaks += [(str(place), name) for place in places for name in planted.in_bytes(str(place).encode())]
    assert leaks == []


def zipped(text: str) -> bytes:
    """A zip that holds a text, as office documents do."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", text)
    return file.getvalue()


@pytest.mark.parametrize(
    "form",
    [
        str.encode,
        lambda text: text.upper().encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: base64.b64encode(text.encode()),
        lambda text: base64.urlsafe_b64encode(text.encode()).rstrip(b"="),
        lambda text: text.encode().hex().upper().encode(),
        lambda text: "".join(f"%{one:02X}" for one in text.encode()).encode(),
        lambda text: "".join(f"\\u{ord(one):04X}" for one in text).encode(),
        lambda text: zlib.compress(text.encode(), 9),
        lambda text: zlib.compress(text.encode(), 1),
        lambda text: gzip.compress(text.encode()),
        zipped,
    ],
)
def test_the_search_for_planted_words_finds_them_in_every_form(form: Callable[[str], bytes]) -> None:
    planted = Planted()
    word = planted.word("title")
    for lead in range(5):
        assert planted.in_bytes(b"\xff" * lead + form(f"{'-' * lead}{word}--") + b"\xff") == ["title"]
        assert planted.in_bytes(form(f"{'-' * lead}{word[:-1]}--"))  # named, or known by its stem
        assert planted.in_bytes(form(f"{'-' * lead}{word[:9]}--")) == []


def _close_a_meeting(planted: Planted) -> dict[str, Any]:
    """A meeting with a word of its own in each of its fields, a promise and a sign of the community's own."""
    word = planted.word
    group, point = {"id": "g", "group": word("met.group")}, {"id": "p", "topic": word("met.topic")}
    view = {"group": "g", "point": "p", "reason": word("met.reason"), "root_cause": word("met.root")}
    agreed = {"point": "p", "statement": word("met.agreed"), "minority_view": word("met.minority")}
    session = {
        "title": word("met.title"),
        "account": word("met.account"),
        "agenda": [point],
        "attendance": [group],
        "views": [view],
        "consensus": [{**agreed, "object": 2, "dissent": "voiced"}],
        "missing": [{"kind": "youth", "reason": "unsafe_to_invite", "note": word("met.note")}],
        "questions": [{"text": word("met.question"), "answer": word("met.answer")}],
        "proposals": [{"id": "s", "text": word("met.sign")}],
        "to_tell": [{"what": word("met.tell"), "to": word("met.whom")}],
    }
    promise = {
        "text": word("met.promise"),
        "owner_role": word("met.owner"),
        "evidence_wanted": word("met.shows"),
    }
    wording = {"proposal": "s", "text": word("met.words"), "agreed_by": word("met.by")}
    return {"session": session, "promises": [promise], "wordings": [wording]}


def _leave_a_draft(vault: Path, desk: Desk, surroundings: Surroundings, words: str) -> None:
    profile = surroundings.home / "data" / "r2p-field"
    assert profile.is_dir()
    program = PARTS.starter(profile).unlock(vault, passphrase=desk.passphrase_file.read_text("utf-8").strip())
    program.observations.save_draft(json.dumps({"what": words}).encode())
    program.upkeep.close()
