"""A job that somebody cancels at any of its steps, or that a disk ends, leaves no word behind.

Sealing, a second copy, printing, taking packets in, attaching, a list of places: each is cancelled one step
later each time until it is done. Every file around is looked at then: records, stick, home, temporary folder.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.journeys.conftest import Surroundings
from tests.journeys.planted import Planted
from tests.services.offices import TODAY, Office, Template, make_template

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled, Progress
from r2p_field.domain.records import observation_from
from r2p_field.services.summaries import SummaryRequest

LIST = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version\n"


class Impatient:
    """Somebody who presses Cancel after some steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def report(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def planted() -> Planted:
    return Planted()


@pytest.fixture
def offices(
    template: Template,
    surroundings: Surroundings,
    planted: Planted,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[Office, Office]]:
    """A field office that wrote planted words down, and headquarters, at home in these surroundings."""
    for name, value in surroundings.environment.items():
        if name in {"HOME", "TMPDIR", "TEMP", "TMP"} or name.startswith("XDG_"):
            monkeypatch.setenv(name, value)
    field, hq = (template.copied(tmp_path / "records", name) for name in ("approved", "knowing"))
    field.program.observations.add(observation_from(planted.observation()))
    yield field, hq
    field.close()
    hq.close()


def left(folder: Path, planted: Planted) -> list[tuple[str, str]]:
    """Name every file below a folder that holds a planted word, or is named by one."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert files
    found = [(str(one), name) for one in files for name in planted.in_bytes(one.read_bytes())]
    return found + [(str(one), name) for one in files for name in planted.in_bytes(str(one).encode())]


def cancelled(job: Callable[[Progress], object]) -> Iterator[int]:
    """Cancel a job one step later each time; yield after each, until it is done."""
    for steps in itertools.count():
        try:
            job(Impatient(steps))
        except Cancelled:
            yield steps
        else:
            return


def jobs(field: Office, hq: Office, base: Path, planted: Planted) -> dict[str, Callable[[Progress], object]]:
    stick, given, program = base / "stick", base.parent / "given", field.program
    stick.mkdir()
    given.mkdir()
    document = given / f"{planted.word('file name')}.txt"
    document.write_text(planted.word("document") * 20_000, "utf-8")
    places = given / "places.csv"
    places.write_text(f"{LIST}CAF,1,CF11,{planted.word('place')},CAF,2024-05-30,v02\n", "utf-8")
    packet = field.seal(base / "out")
    return {
        "seal": lambda progress: program.sealing.seal(stick, progress),
        "second copy": lambda progress: program.upkeep.back_up(stick / "copy", progress),
        "print": lambda progress: program.summaries.print_to(
            SummaryRequest(), base / "pages.pdf", TODAY, progress
        ),
        "take in": lambda progress: hq.program.packets.import_paths([packet], progress),
        "attach": lambda progress: program.attachments.take_in([document], progress, keep_originals=True),
        "places": lambda progress: program.places.import_file(places, progress),
        "check": program.upkeep.check,
    }


def test_a_cancelled_job_leaves_no_word_behind(
    offices: tuple[Office, Office], planted: Planted, tmp_path: Path
) -> None:
    field, hq = offices
    base = tmp_path / "base"
    base.mkdir()
    for name, job in jobs(field, hq, base, planted).items():
        times = 0
        for _ in cancelled(job):
            times += 1
            assert not (base / "pages.pdf").exists(), "a page that nobody wanted any more"
        assert times, f"{name} was never cancelled"
        (base / "pages.pdf").unlink(missing_ok=True)
        for folder in (base, tmp_path / "records", tmp_path / "home", tmp_path / "temporary"):
            if any(one.is_file() for one in folder.rglob("*")):
                assert left(folder, planted) == [], name


@pytest.mark.parametrize("kib", [8, 200])
def test_a_job_that_the_disk_ends_leaves_no_word_behind(
    offices: tuple[Office, Office], planted: Planted, tmp_path: Path, kib: int
) -> None:
    """The stick takes so many bytes and no more, as a limit on what this process may write."""
    import resource

    field, hq = offices
    base = tmp_path / "base"
    base.mkdir()
    asked = jobs(field, hq, base, planted)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ended = 0
    for job in asked.values():
        resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 1024, before[1]))
        try:
            job(Impatient(10**6))
        except R2PError:
            ended += 1
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert ended or kib > 200
    for page in base.rglob("*.pdf"):
        page.unlink()
    assert left(base.parent / "records", planted) == []
    assert left(base, planted) == []


def test_a_leak_in_a_file_beside_would_be_found(
    offices: tuple[Office, Office], planted: Planted, tmp_path: Path
) -> None:
    (tmp_path / "records" / "note.log").write_text(f"saved {planted.words['what']}", "utf-8")
    assert [name for _, name in left(tmp_path / "records", planted)] == ["what"]
