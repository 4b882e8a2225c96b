"""A process that ends as soon as a window was painted: `python -m bench.first_paint ours` or `bare`."""

from __future__ import annotations

import os
import runpy
import sys


def ours() -> None:
    """Start the program as a person does, and leave at the first paint of one of its windows."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    class Leaver(QObject):
        """Ends the process once a window was painted."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
            if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
                os._exit(0)
            return False

    run = QApplication.exec

    def watched() -> int:
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("the program waits for events without an application")
        leaver = Leaver(application)
        application.installEventFilter(leaver)
        return run()

    QApplication.exec = staticmethod(watched)  # type: ignore[method-assign]
    sys.argv[:] = ["r2p-field"]
    runpy.run_module("r2p_field", run_name="__main__")
    raise SystemExit("the program ended without painting a window")


def bare() -> None:
    """Paint one empty widget with nothing but PySide6."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        """Ends the process when it is painted."""

        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
            os._exit(0)

    application = QApplication([])
    window = Window()
    window.show()
    raise SystemExit(application.exec())


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]]()
