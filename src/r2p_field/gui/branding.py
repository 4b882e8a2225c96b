"""Another name in every window, where the program was built under one: put into words as they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from r2p_field.services.brand import brand, called


class NamedTranslator(QTranslator):
    """All translators of a language in one, whose words have the other name in them.

    A translator in Python cannot leave a word to the next one, so this one asks them all, and never leaves.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: list[QTranslator] = []

    def ask_first(self, translator: QTranslator) -> None:
        """Ask another translator before those that were there."""
        self._asked.insert(0, translator)

    def isEmpty(self) -> bool:
        """Say that there are words, or nobody would ask."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the translation, or the English words."""
        for one in self._asked:
            if found := one.translate(context, source, disambiguation, n):
                return called(found)
        return called(source)


def install(app: QCoreApplication, translator: QTranslator, present: list[QTranslator]) -> None:
    """Use a translator before those that are `present`, which it joins; under another name through one."""
    if brand().is_own:
        app.installTranslator(translator)
        present.append(translator)
        return
    named = next((one for one in present if isinstance(one, NamedTranslator)), None)
    if named is None:
        named = NamedTranslator(app)
        present.append(named)
    else:
        app.removeTranslator(named)
    named.ask_first(translator)
    app.installTranslator(named)
