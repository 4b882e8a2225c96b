"""Asking for printers opens no connection: what is printed there opens the records."""

import ctypes.util
import subprocess
import sys
from pathlib import Path

import pytest
from tests.built import families, traced
from tests.cli.desk import environment

pytestmark = pytest.mark.strace
SETTLED = "from PySide6.QtWidgets import QApplication; a = QApplication([]); "
OURS = f"{SETTLED}from r2p_field.gui import paper; paper.printers(); paper.print_sheets('x', [(1, ('a',))])"
BARE = f"{SETTLED}from PySide6.QtPrintSupport import QPrinterInfo; QPrinterInfo.availablePrinterNames()"
AT_HOME = {"CUPS_SERVER": "127.0.0.1:1"}
"""A server that this computer's settings name."""


def sockets(words: str, folder: Path) -> set[str]:
    variables = environment(QT_QPA_PLATFORM="offscreen", HOME=str(folder), **AT_HOME)
    command = traced([sys.executable, "-c", words], folder / "traces")
    subprocess.run(command, env=variables, check=True, capture_output=True, timeout=120)
    return families(folder / "traces")


def test_printers_are_asked_for_by_the_file_of_the_spooler_alone(tmp_path: Path) -> None:
    assert sockets(OURS, tmp_path) <= {"AF_UNIX"}


@pytest.mark.skipif(ctypes.util.find_library("cups") is None, reason="CUPS is not here: nothing could ask")
def test_without_that_a_connection_would_be_tried(tmp_path: Path) -> None:
    assert "AF_INET" in sockets(BARE, tmp_path)
