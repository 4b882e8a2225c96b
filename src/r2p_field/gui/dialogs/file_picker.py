"""Choosing a file or folder without leaving its name anywhere.

Qt's own dialog writes the folders that were looked at, in clear, into the person's settings, and the system's
dialogs write them into lists of recent files. This one remembers nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QDir,
    QEvent,
    QFileInfo,
    QModelIndex,
    QObject,
    QStandardPaths,
    QStorageInfo,
    Qt,
)
from PySide6.QtGui import QAbstractFileIconProvider, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileSystemModel,
    QInputDialog,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from r2p_field.gui._forms.ui_file_picker import Ui_FilePicker
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress, icon

__all__ = ["FilePicker", "Question", "Wanted"]

_SYSTEM: Final = frozenset(
    {b"tmpfs", b"devtmpfs", b"proc", b"sysfs", b"overlay", b"squashfs", b"cgroup2", b"efivarfs"}
)


_BEGINS_A_PATH: Final = frozenset({"/", "~", "\\"})
_THERE_ALREADY: Final = frozenset({Wanted.FILE, Wanted.FILES})


class _Icons(QAbstractFileIconProvider):
    """Our own two pictures: asking the system for its icons can be slow and leaves thumbnails."""

    def __init__(self, folder: QIcon, file: QIcon) -> None:
        super().__init__()
        self._folder = folder
        self._file = file

    def icon(self, kind: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the picture of a kind, or of a file."""
        if isinstance(kind, QFileInfo):
            return self._folder if kind.isDir() else self._file
        return self._file if kind is QAbstractFileIconProvider.IconType.File else self._folder


class FilePicker(QDialog):
    """Asks for a file, several, or a folder; `chosen` and `chosen_files` after it was accepted."""

    def __init__(self, parent: QWidget | None, question: Question) -> None:
        super().__init__(parent)
        self._question = question
        self._ui = Ui_FilePicker()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self.setWindowTitle(question.title)
        text = self.palette().color(QPalette.ColorRole.Text)
        self._icons = _Icons(icon("folder", text), icon("file", text))
        self._model = self._make_model()
        self._ui.files.setModel(self._model)
        self._ui.files.setUniformItemSizes(True)
        self._ui.nameRow.setVisible(question.wanted is Wanted.NEW_FILE)
        self._ui.newFolder.setVisible(question.wanted not in _THERE_ALREADY)
        if question.wanted is Wanted.FILES:
            self._ui.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._ui.name.setText(question.name)
        self._ui.note.setText(question.note)
        self._ui.note.setVisible(bool(question.note))
        self._ui.split.setSizes([200, 540])
        self._show_places()
        self._connect()
        self.go(question.start if question.start and question.start.is_dir() else Path.home())
        (self._ui.name if question.wanted is Wanted.NEW_FILE else self._ui.files).setFocus()
        offer_help(self)
        dress(self)

    def _make_model(self) -> QFileSystemModel:
        model = QFileSystemModel(self)
        model.setIconProvider(self._icons)
        model.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        only_folders = self._question.wanted is Wanted.FOLDER
        kinds = QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot
        model.setFilter(kinds if only_folders else kinds | QDir.Filter.Files)
        model.setReadOnly(True)
        return model

    def _connect(self) -> None:
        self._ui.up.clicked.connect(lambda: self.go(self._folder.parent))
        self._ui.path.returnPressed.connect(self._path_typed)
        self._ui.files.activated.connect(self._activated)
        self._ui.files.selectionModel().currentChanged.connect(lambda now, _: self._pointed(now))
        self._ui.places.itemActivated.connect(self._place_chosen)
        self._ui.places.itemClicked.connect(self._place_chosen)
        self._ui.newFolder.clicked.connect(self._make_folder)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.choose.clicked.connect(self._choose)
        self._ui.choose.setAutoDefault(False)
        self._ui.files.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, Backspace goes to the folder above, and a path can simply be typed."""
        if (
            watched is self._ui.files
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            above = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Up
            if above or event.key() == Qt.Key.Key_Backspace:
                self.go(self._folder.parent)
                return True
            if event.text() in _BEGINS_A_PATH:
                self._ui.path.setFocus(Qt.FocusReason.OtherFocusReason)
                self._ui.path.setText(event.text())
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> Path:
        """What was chosen."""
        return self._chosen

    @property
    def chosen_files(self) -> tuple[Path, ...]:
        """All files that were chosen, in the order of the list."""
        rows = sorted(self._ui.files.selectedIndexes(), key=QModelIndex.row)
        found = tuple(path for row in rows if (path := Path(self._model.filePath(row))).is_file())
        return found if self._chosen in found else (self._chosen,)

    def go(self, folder: Path) -> None:
        """Show a folder."""
        self._folder = self._chosen = folder
        self._ui.path.setText(str(folder))
        self._ui.files.setRootIndex(self._model.setRootPath(str(folder)))
        self._ui.files.setCurrentIndex(QModelIndex())

    def _show_places(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._add_place(self.tr("Home"), Path.home(), "house")
        if documents and Path(documents) != Path.home() and Path(documents).is_dir():
            self._add_place(self.tr("Documents"), Path(documents), "file-text")
        for disk in QStorageInfo.mountedVolumes():
            if disk.isValid() and disk.isReady() and disk.bytesTotal() > 0 and _is_stick(disk):
                self._add_place(disk.displayName(), Path(disk.rootPath()), "usb")

    def _add_place(self, name: str, path: Path, picture: str) -> None:
        item = QListWidgetItem(icon(picture, self.palette().color(QPalette.ColorRole.Text)), name)
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        self._ui.places.addItem(item)

    def _place_chosen(self, item: QListWidgetItem) -> None:
        self.go(Path(str(item.data(Qt.ItemDataRole.UserRole))))
        self._ui.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def _path_typed(self) -> None:
        path = Path(self._ui.path.text()).expanduser()
        if path.is_dir():
            self.go(path)
            if self._question.wanted in _THERE_ALREADY:
                self._ui.files.setFocus(Qt.FocusReason.OtherFocusReason)
        elif path.is_file() and self._question.wanted in _THERE_ALREADY:
            self._chosen = path
            self.accept()
        else:
            self._say(self.tr("There is nothing of this name. Look whether the stick is in."))

    def _say(self, note: str) -> None:
        self._ui.note.setText(note)
        self._ui.note.show()

    def _activated(self, index: QModelIndex) -> None:
        path = Path(self._model.filePath(index))
        if path.is_dir():
            self.go(path)
        else:
            self._pointed(index)
            self._choose()

    def _pointed(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        path = Path(self._model.filePath(index))
        if self._question.wanted is Wanted.NEW_FILE:
            if path.is_file():
                self._ui.name.setText(path.name)
        else:
            self._chosen = path

    def _choose(self) -> None:
        if self._question.wanted is Wanted.NEW_FILE:
            if not (name := self._ui.name.text().strip()):
                return
            self._chosen = self._folder / name
        elif self._question.wanted in _THERE_ALREADY and not self._chosen.is_file():
            if self._chosen.is_dir():
                self.go(self._chosen)
            return
        self.accept()

    def _make_folder(self) -> None:
        name, wanted = QInputDialog.getText(
            self, self.tr("New folder"), self.tr("Name of the new folder"), QLineEdit.EchoMode.Normal
        )
        path = self._folder / name.strip()
        if not wanted or not name.strip():
            return
        try:
            path.mkdir(parents=False, exist_ok=True)
        except OSError:
            self._say(self.tr("The folder could not be made here. Choose another place."))
        else:
            self.go(path)


def _is_stick(disk: QStorageInfo) -> bool:
    """Leave out what the system mounts for itself."""
    root = disk.rootPath()
    system = bytes(disk.fileSystemType().data()) in _SYSTEM
    return not system and not root.startswith(
        ("/boot", "/snap", "/etc", "/proc", "/sys", "/dev", "/run/credentials")
    )
