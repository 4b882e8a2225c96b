"""Watches over open records: locks them when nobody is there, and hears the keys for locking and emergencies.

Four things lock: the keys, a time without any, the computer going to sleep, and its screen being locked.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from r2p_field.gui.activity import Activity
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.gui.dialogs.safety import EmergencyDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.system_locks import SystemLocks
from r2p_field.viewmodels.idle import IdleModel
from r2p_field.viewmodels.safety import SafetyModel


class Guard(QObject):
    """Stands beside the main window as long as records are open.

    Signals:
        lock_wanted(): keep everything, close the records and ask for the passphrase anew.
    """

    lock_wanted = Signal()

    def __init__(self, app: QApplication, main: MainWindow, safety: SafetyModel) -> None:
        super().__init__(main)
        self._main = main
        self._safety = safety
        self._asking: EmergencyDialog | None = None
        self._usual, self._longer = 5, 0
        self.idle = IdleModel(minutes=self._usual)
        self._activity = Activity(app)
        self._system = SystemLocks(main)
        self._connect()
        safety.look_for_idle()
        self.idle.start()
        self._system.start()

    def _connect(self) -> None:
        self._safety.idle_changed.connect(self._set_idle)
        self._activity.seen.connect(self.idle.touched)
        self._activity.lock_pressed.connect(self.lock_wanted)
        self._activity.emergency_pressed.connect(self.emergency)
        self._main.emergency_wanted.connect(self.emergency)
        self.idle.warned.connect(self._main.warn_of_locking)
        for told in (self.idle.expired, self.idle.slept, self._system.told):
            told.connect(self.lock_wanted)

    def _set_idle(self, minutes: int) -> None:
        self._usual = minutes
        self._set_minutes()

    def stay_open(self, minutes: int) -> None:
        """Lock only after so many minutes without a key, while a room meets; 0: as usual."""
        self._longer = minutes
        self._set_minutes()

    def _set_minutes(self) -> None:
        self.idle.minutes = min(max(self._usual, self._longer), self._safety.most_idle)

    def stand_down(self) -> None:
        """Watch no more: the records are being closed."""
        self.idle.stop()
        self._activity.stop()

    def let_sleep(self) -> None:
        """Let the computer sleep: the records are closed."""
        self._system.let_sleep()

    def emergency(self) -> None:
        """Take the first of the two steps; the second when its question stands there already."""
        if self._asking is not None:
            self._asking.accept()
            return
        plan = self._safety.plan
        dialog = self._asking = EmergencyDialog(QApplication.activeModalWidget() or self._main, plan)
        dialog.finished.connect(self._asked)
        dialog.accepted.connect(lambda: self._act(dialog))
        dialog.open()

    def _asked(self, _: int) -> None:
        self._asking = None

    def _act(self, dialog: EmergencyDialog) -> None:
        failure = self._safety.emergency(dialog.plan.does)
        if failure is not None:
            MessageDialog(self._main, failure).exec()
        self.lock_wanted.emit()
