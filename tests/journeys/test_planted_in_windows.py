"""Words that somebody types anywhere in the windows are found nowhere: not while open, locked, or killed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.journeys.conftest import Surroundings
from tests.journeys.planted import Planted

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.list_filter import Filter
from r2p_field.services.keying import KEYED
from r2p_field.services.passphrases import LOW
from r2p_field.viewmodels.typed import typed_from

PLANTER = Path(__file__).with_name("planter.py")
SHARED = Path("/dev/shm")
PLACES = """Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version
CAF,1,CF11,Ombella M'Poko,CAF,2024-05-30,v02
CAF,2,CF111,Bimbo,CF11,2024-05-30,v02
"""
TYPED = (
    "person role",
    "local place",
    "other name of a place",
    "with photo",
    "caption",
    "corrected",
    "reason",
    "reason of erasing",
    "erased",
    "why erased",
    "session",
    "account",
    "promise",
    "who promised",
    "body",
    "mandate",
    "own rule",
    "who leads",
    "topic",
    "group in the room",
    "why",
    "root cause",
    "agreed",
    "minority",
    "missing group",
    "missing note",
    "question",
    "answer",
    "own sign",
    "worry",
    "what to tell",
    "whom to tell",
    "evidence",
    "evidence wanted",
    "group with seats",
    "how it does",
    "local words",
    "who agreed to the words",
    "promise in hand",
    "evidence in hand",
    "words in hand",
    "agreed in hand",
    "why in hand",
    "meeting in hand",
    "day in hand",
    "planned",
    "typed group",
    "typed point",
    "typed why",
    "typed root",
    "typed minority",
    "typed note",
    "typed account",
    "typed body",
    "sheet one",
    "sheet two",
    "who keyed",
    "note",
    "place of note",
    "danger",
    "search",
    "filtered",
    "area",
    "filter name",
    "emergency role",
    "phone tree",
    "searched link",
    "searched sign",
    "searched place",
    "draft",
    "pinned place",
    "pinned source",
)
SERVICE = ("kind", "offers", "reach", "hours")


@pytest.mark.parametrize("ending", ["locked", "killed"])
def test_what_is_typed_into_any_window_is_found_nowhere(
    tmp_path: Path, surroundings: Surroundings, ending: str
) -> None:
    planted = Planted()
    words = {name: planted.word(name) for name in TYPED}
    words |= {name: " ".join(planted.word(f"{name}{n}") for n in range(4)) for name in ("mine", "theirs")}
    records, profile, files = tmp_path / "records", surroundings.home / "marks", tmp_path / "files"
    files.mkdir()
    (files / "places.csv").write_text(PLACES, "utf-8")
    (files / "services.csv").write_text(
        "kind,offers,reach,hours\n" + ",".join(planted.word(name) for name in SERVICE) + "\n", "utf-8"
    )
    Starter(profile=profile).create(records, words["mine"], cost=LOW).program.upkeep.close()
    shared = set(_files(SHARED))
    said = surroundings.temporary / "said"
    process = _started([records, profile, files], words, surroundings, said)

    def leaks() -> list[tuple[str, str]]:
        there = [*_files(records), *surroundings.files(), *(set(_files(SHARED)) - shared)]
        assert len(there) > 5
        found = [(place.name, name) for place in there for name in planted.in_bytes(_read(place))]
        return found + [
            (str(place), name) for place in there for name in planted.in_bytes(str(place).encode())
        ]

    try:
        assert process.stdout is not None
        titles = list(iter(process.stdout.readline, "planted\n"))
        assert process.poll() is None, said.read_text("utf-8", "replace")
        assert [(line, name) for line in titles for name in planted.in_bytes(line.encode())] == []
        assert any("Records" in line for line in titles)
        assert leaks() == []
        _end(process, ending)
    finally:
        process.kill()
        process.communicate()
    assert leaks() == []
    program = Starter(profile=profile).unlock(records, passphrase=words["theirs"])
    try:
        _all_were_kept(program, words, planted)
    finally:
        program.upkeep.close()
    assert leaks() == []


def _started(
    folders: list[Path], words: dict[str, str], surroundings: Surroundings, said: Path
) -> subprocess.Popen[str]:
    with said.open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, str(PLANTER), *map(str, folders)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={
                **surroundings.environment,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": os.pathsep.join(sys.path),
                "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
                "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            },
        )
    assert process.stdin is not None
    process.stdin.write(json.dumps(words) + "\n")
    process.stdin.flush()
    return process


def _end(process: subprocess.Popen[str], ending: str) -> None:
    if ending == "killed":
        process.kill()
        return
    assert process.stdin is not None
    process.stdin.write("lock\n")
    process.stdin.flush()
    assert process.wait(timeout=60) == 0


def _all_were_kept(program: Program, words: dict[str, str], planted: Planted) -> None:
    """What is found nowhere was really typed: it stands in the records, the drafts and the preferences."""
    kept = program.preferences.read()
    assert (kept.emergency_role, kept.phone_tree) == (words["emergency role"], words["phone tree"])
    assert [(one.name, one.filter.text) for one in kept.saved_filters] == [
        (words["filter name"], words["filtered"])
    ]
    assert kept.pinned_place is not None
    assert kept.pinned_place.words == words["pinned place"]
    assert kept.pinned_known is not None
    assert kept.services[0].reach == planted.words["reach"]
    drafts = [typed_from(one.body).observation.what for one in program.observations.drafts()]
    assert sorted(drafts) == sorted([words["draft"], words["danger"]])
    for name in ("note", "corrected"):
        assert len(program.observations.page(Filter(text=words[name])).rows) == 1, name
    assert words["person role"] in {one.role for one in program.safety.people()}
    assert len(program.places.search(words["local place"])) == 1
    _all_of_meetings_was_kept(program, words)


def _all_of_meetings_was_kept(program: Program, words: dict[str, str]) -> None:
    """Of meetings too: in records as their room knows them, and in what is not finished."""
    meetings = program.meetings
    rows = (meetings.sessions(), meetings.commitments(), meetings.bodies(), meetings.wordings())
    said = "".join(str(meetings.get(row.record).said) for part in rows for row in part)
    drafts = "".join(
        one.body.decode() for kind in ("session", "mechanism", KEYED) for one in meetings.drafts(kind)
    )
    in_hand = [name for name in words if name.endswith("in hand") or name.startswith("typed ")]
    for name in (*in_hand, "planned", "sheet one", "sheet two", "who keyed"):
        assert words[name] in drafts, name
    first, last = TYPED.index("own rule"), TYPED.index("who agreed to the words")
    for name in TYPED[first : last + 1]:
        assert words[name] in said, name


def _files(folder: Path) -> Iterator[Path]:
    return (one for one in folder.rglob("*") if one.is_file())


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # another program's, gone or not ours to read
        return b""
