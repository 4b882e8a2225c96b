"""The language of the windows: asked for once, changed while they are open, kept as two letters.

The two letters lie beside the person's marks and not in the records, since the window that asks for the
passphrase must speak the language too. They say nothing else. A language is offered when its translation
ships (`resources/translations`); adding that file is enough.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from r2p_field.gui import branding
from r2p_field.gui._forms import i18n_rc  # noqa: F401  (registers `:/i18n`)

FILE: Final = "language"
"""Name of the file in the folder of this person's marks."""
ENGLISH: Final = "en"
_FOLDER: Final = ":/i18n"
_NAME: Final = "r2p_field"
_SENTENCES: Final = "sentences"
"""What arises without Qt: errors, hints, reasons (`viewmodels.sentences`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language with its own name and its own word for going on, so that nobody needs English to choose."""

    tag: str
    name: str
    go_on: str


LANGUAGES: Final = (
    Language(tag=ENGLISH, name="English", go_on="Continue"),
    Language(tag="fr", name="Français", go_on="Continuer"),
    Language(tag="ar", name="العربية", go_on="متابعة"),
    Language(tag="es", name="Español", go_on="Continuar"),
    Language(tag="sw", name="Kiswahili", go_on="Endelea"),
)


def offered() -> tuple[Language, ...]:
    """Return the languages whose translation is there; English stands in the code."""
    return tuple(one for one in LANGUAGES if one.tag == ENGLISH or QFile.exists(_file(one.tag)))


class Languages(QObject):
    """Puts a language on the application, and remembers which was chosen in the folder `profile`."""

    def __init__(
        self, app: QApplication, profile: Path, newer: Callable[[str], bytes | None] | None = None
    ) -> None:
        """`newer` returns compiled words that a pack brings for a file of translations, if one does."""
        super().__init__(app)
        self._newer = newer
        self._app = app
        self._path = profile / FILE
        self._installed: list[QTranslator] = []
        self._compiled: list[bytes] = []
        self._chosen = False
        self.tag = ENGLISH

    @property
    def must_ask(self) -> bool:
        """Whether there is a choice and nobody made it yet."""
        return not self._chosen and self.remembered() is None and len(offered()) > 1

    def remembered(self) -> str | None:
        """Return what was chosen on this computer, if it can be read and is still offered."""
        with contextlib.suppress(OSError, UnicodeDecodeError), self._path.open("rb") as file:
            tag = file.read(8).decode("ascii").strip()
            return tag if tag in {one.tag for one in offered()} else None
        return None

    def begin(self) -> None:
        """Use what was chosen, else the computer's language if it is offered, else English."""
        own = QLocale.system().name()[:2]
        tags = {one.tag for one in offered()}
        self.use(self.remembered() or (own if own in tags else ENGLISH))

    def choose(self, tag: str) -> None:
        """Use a language and remember it; a folder that cannot be written only means being asked again."""
        self.use(tag)
        self._chosen = True
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(tag)

    def use(self, tag: str) -> None:
        """Speak a language now: the program's sentences, Qt's own, and the direction of writing.

        English goes below every other: it has the plurals, and what is not translated yet stays readable.
        """
        self._remove()
        locale = _locale(tag)
        QLocale.setDefault(locale)
        self._install(QLocale(ENGLISH), _NAME, _FOLDER)
        if tag != ENGLISH:
            for name in (_NAME, _SENTENCES):
                self._install(locale, name, _FOLDER)
                self._install_newer(f"{name}_{tag}")
            path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(locale, "qtbase", path)
        self._app.setLayoutDirection(locale.textDirection())
        self.tag = tag

    def end(self) -> None:
        """Speak no language of ours any more; the application outlives its windows in tests."""
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _install(self, locale: QLocale, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(locale, name, "_", folder):
            branding.install(self._app, translator, self._installed)

    def _install_newer(self, name: str) -> None:
        """Lay what a pack brings over the words that came with the program."""
        if self._newer is not None and (compiled := self._newer(name)) is not None:
            translator = QTranslator(self)
            if translator.load(compiled):
                self._compiled.append(compiled)  # Qt reads it where it lies
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def _remove(self) -> None:
        while self._installed:
            translator = self._installed.pop()
            self._app.removeTranslator(translator)
            translator.deleteLater()


def _file(tag: str) -> str:
    return f"{_FOLDER}/{_NAME}_{tag}.qm"


def _locale(tag: str) -> QLocale:
    """Return the computer's own locale where it speaks that language: it knows how numbers are written."""
    system = QLocale.system()
    return system if system.name()[:2] == tag else QLocale(tag)
