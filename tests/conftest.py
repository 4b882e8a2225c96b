"""What every test stands on: made files, an off-screen display, Hypothesis profiles and text that hurts."""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.stretching import stretched_once

from compile_qt import compile_all

ROOT = Path(__file__).resolve().parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "PYTEST_XDIST_WORKER" not in os.environ:  # the workers start after the controller has made the files
    compile_all(ROOT)

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("nightly", max_examples=2000, deadline=None)
settings.register_profile("mutation", max_examples=25, deadline=None, derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="module", autouse=True)
def stretching(request: pytest.FixtureRequest) -> Iterator[None]:
    """Stretch no secret twice, except where that itself is tested."""
    with contextlib.nullcontext() if "crypto" in request.path.parts else stretched_once():
        yield


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileText:
    """A text that people do type, paste or plant, and what it has broken elsewhere."""

    name: str
    text: str
    reason: str


HOSTILE_TEXTS = (
    HostileText(name="empty", text="", reason="an answer that was left out is not a missing answer"),
    HostileText(
        name="blank", text=" \t\u00a0\u3000 ", reason="looks empty, is not; some of it survives strip('...')"
    ),
    HostileText(name="arabic", text="شوهد رجال مسلحون قرب القرية", reason="right to left, joined letters"),
    HostileText(name="harakat", text="القَرْيَةُ الكُبْرَى", reason="vowel signs: search must find it without them"),
    HostileText(
        name="mixed", text="Bria قرب 12 km (RN-5)", reason="both directions, digits and brackets in one line"
    ),
    HostileText(
        name="bidi override",
        text="report\u202egpj.exe\u202c\u2066x",
        reason="shows a false order; one is never closed",
    ),
    HostileText(
        name="zero width",
        text="Ban\u200bgui\u200d \ufeffB\u00adria",
        reason="invisible: equal to the eye only",
    ),
    HostileText(
        name="burmese", text="ရွာသားများ ထွက်ပြေးသွားကြသည်", reason="no spaces between words, stacked signs"
    ),
    HostileText(
        name="chinese", text="人道主义危机，村庄被烧毁", reason="no spaces; search must find two signs"
    ),
    HostileText(name="amharic", text="የሰላም ኮሚቴ ስብሰባ", reason="a script that many fonts lack"),
    HostileText(
        name="lone combining", text="\u0301\u0651", reason="marks without a letter, first in the text"
    ),
    HostileText(
        name="decomposed", text="Bangassou\u0301 e\u0301", reason="NFD: the same word in other bytes"
    ),
    HostileText(
        name="emoji", text="👩🏾‍🌾🏳️‍⚧️ 🇨🇫", reason="outside the first plane, several code points to one picture"
    ),
    HostileText(name="nul", text="before\x00after", reason="ends a C string; SQLite and Qt may cut there"),
    HostileText(
        name="controls", text="bell\x07 escape\x1b[31m delete\x7f c1\x9b", reason="drives a terminal"
    ),
    HostileText(
        name="newlines",
        text="a\nb\r\nc\rd\u2028e\u2029f\x0bg\x0ch\x85i",
        reason="nine ways to end a line; splitlines takes all",
    ),
    HostileText(name="sql", text="Robert'); DROP TABLE record;--", reason="quotes that end a statement"),
    HostileText(
        name="search words", text='NEAR("x" AND) OR -y*:^', reason="means something to full-text search"
    ),
    HostileText(name="like", text=r"100%_\%", reason="wildcards of LIKE"),
    HostileText(
        name="formula", text='=HYPERLINK("x";"y")', reason="a spreadsheet runs it; also + - @ and tab"
    ),
    HostileText(
        name="markup",
        text='<b>&amp;<img src="x"/></para>',
        reason="a label or a PDF paragraph takes it as mark-up",
    ),
    HostileText(name="format", text="{0} %s %n ${x} {{", reason="filled in by a careless formatter"),
    HostileText(
        name="path", text="../../etc/passwd\\..\\CON.txt", reason="used as a file name by somebody, one day"
    ),
    HostileText(name="json", text='"},{"id":"0', reason="closes a string and an object"),
    HostileText(name="long word", text="W" * 5_000, reason="nowhere to break a line"),
    HostileText(
        name="very long", text="village burned. " * 20_000, reason="320,000 characters pasted from a mail"
    ),
)


@pytest.fixture(params=HOSTILE_TEXTS, ids=lambda case: case.name.replace(" ", "-"))
def hostile_text(request: pytest.FixtureRequest) -> str:
    """One text after another that people do type, paste or plant; the reasons stand in HOSTILE_TEXTS."""
    case: HostileText = request.param
    return case.text
