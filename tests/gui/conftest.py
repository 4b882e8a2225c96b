"""The real windows over real records: a field device and its headquarters, made for each test that asks."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.every_window import of_dialogs, of_main, of_start
from tests.ready_records import Ready

from r2p_field.bootstrap import Opened, Program, Starter
from r2p_field.domain.jobs import Silent
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.passphrases import LOW, Cost
from r2p_field.viewmodels.jobs import ImmediateRunner

PASSPHRASE = "correct horse battery staple lamp"
TODAY = dt.date(2026, 11, 23)
SCREEN = (1366, 768)
"""The smallest screen that the windows must fit on."""


class QuickStarter(Starter):
    """Makes records that open in a fifth of a second."""

    def create(
        self, folder: Path, passphrase: str, *, role: str = "field", cost: Cost | None = None
    ) -> Opened:
        return super().create(folder, passphrase, role=role, cost=cost or LOW)


@dataclass(kw_only=True)
class Chooser:
    """Answers what a file dialog asks; the dialog itself has its own tests."""

    answers: list[Path] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)

    def __call__(self, parent: QWidget | None, question: Question) -> Path | None:
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else None

    def several(self, parent: QWidget | None, question: Question) -> tuple[Path, ...]:
        """Answer a question for several files with all that is left."""
        self.asked.append(question)
        given, self.answers = tuple(self.answers), []
        return given


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own, which tests may search for what was left behind."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_buses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The windows under test do not listen to the computer that runs the tests."""
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nonexistent")


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """New records of a field officer, closed."""
    base = tmp_path_factory.mktemp("ready")
    starter = QuickStarter(profile=base / "profile")
    starter.create(base / "records", PASSPHRASE).program.upkeep.close(ending=False)
    return Ready(folder=base / "records", profile=base / "profile")


@pytest.fixture
def starter(tmp_path: Path) -> QuickStarter:
    return QuickStarter(profile=tmp_path / "profile")


@pytest.fixture
def program(ready: Ready, starter: QuickStarter, tmp_path: Path) -> Program:
    """Open records of a field officer, empty; the windows close them."""
    return starter.unlock(ready.put(tmp_path / "records", starter.profile), passphrase=PASSPHRASE)


@pytest.fixture
def card(starter: QuickStarter, tmp_path: Path) -> tuple[Path, str]:
    """The card of a programme that another device runs, and its fingerprint."""
    hq = starter.create(tmp_path / "hq", PASSPHRASE).program
    hq.programmes.create("ngo", state=False, today=TODAY)
    hq.programmes.export_card(tmp_path / "card.r2p")
    fingerprint = hq.programmes.joined_programme().fingerprint
    hq.upkeep.close()
    return tmp_path / "card.r2p", fingerprint


@pytest.fixture
def events(program: Program) -> Program:
    """The open records with a thirtieth of the real events."""
    sample = program.resources.sample("ucdp_ged_231_central_african_republic.csv")
    program.events.run(Path(str(sample)), program.events.profile("ucdp-ged"), Silent(), only=(0, 30))
    return program


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def locked() -> list[str]:
    """Grows by one word whenever a lock screen would be started."""
    return []


@pytest.fixture
def windows(
    *,
    qapp: QApplication,
    qtbot: QtBot,
    home: Path,
    starter: QuickStarter,
    chooser: Chooser,
    locked: list[str],
) -> Iterator[Windows]:
    made = Windows(
        qapp,
        starter,
        ImmediateRunner(),
        ask_file=chooser,
        ask_several=chooser.several,
        relaunch=lambda lost: locked.append("lost" if lost else "started"),
    )
    made.theme.set_dark(False)
    made.theme.set_zoom(1.0)
    yield made
    if made.main is not None:
        made.main.close()
    made.start.close()
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    made.languages.end()
    made.languages.deleteLater()
    made.theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setQuitOnLastWindowClosed(True)
    qapp.processEvents()


@pytest.fixture
def main(windows: Windows, program: Program, qtbot: QtBot) -> MainWindow:
    """The main window on empty records."""
    windows.open(program)
    assert windows.main is not None
    windows.main.resize(*SCREEN)
    qtbot.waitExposed(windows.main)
    return windows.main


@pytest.fixture
def shown(windows: Windows, events: Program, tmp_path: Path) -> Iterator[tuple[str, QWidget]]:
    """Every window, page and dialog, one after the other, as it is in use."""

    def walk() -> Iterator[tuple[str, QWidget]]:
        yield from of_start(windows.start)
        windows.open(events)
        assert windows.main is not None
        windows.main.resize(*SCREEN)
        yield from of_main(windows.main)
        yield from of_dialogs(windows.main, tmp_path)

    return walk()
