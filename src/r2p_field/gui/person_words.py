"""Who can open these records, in words: a role, since when, and whether it is who sits here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from r2p_field.viewmodels.safety import Person


def person_words(person: Person) -> str:
    """Return a person as a line of a list: a role and a day, never a name."""
    role = person.role or QCoreApplication.translate("SafetyDialog", "Who made these records")
    if person.me:
        role = QCoreApplication.translate("SafetyDialog", "{person} (you, now)").format(person=role)
    if not person.since:
        return role
    since = QCoreApplication.translate("SafetyDialog", "{person}, since {day}")
    return since.format(person=role, day=person.since)
