"""PySide6 6.12.0 takes a reference of None or True too many at each call, and CPython 3.11 dies of it.

`None` and `True` start with some thousand references; when they are used up, the interpreter aborts in the
middle of somebody's record (exit code 134), or at exit. This runs the calls that showed it in a process of
its own, since it would take the test process with it. Keep it green before PySide6 is moved to another
version.
"""

import os
import subprocess
import sys

EMITS, LABELS = 6_000, 20_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Bell(QObject):
    rung = Signal(int)

app = QApplication([])
bell, label, model = Bell(), QLabel(), QStringListModel(["a"])
bell.rung.emit(0), label.setText("warm"), model.data(model.index(0), 99)
before = sys.getrefcount(True), sys.getrefcount(None)
for n in range({EMITS}):
    bell.rung.emit(n)
for n in range({LABELS}):
    label.setText("x")
for n in range({EMITS}):
    model.data(model.index(0), 99)
after = sys.getrefcount(True), sys.getrefcount(None)
print(after[0] - before[0], after[1] - before[1])
"""


def test_a_day_of_signals_and_labels_costs_no_reference_of_true_or_none() -> None:
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    lost_true, lost_none = map(int, done.stdout.split())
    assert abs(lost_true) < 50
    assert abs(lost_none) < 50
