"""A request to be contacted in plain words: for a line of a list and for the page to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.contact import Contact


def contact_line(contact: Contact, catalogues: Catalogues) -> str:
    """Return what stands in a list in place of what happened."""
    text = QCoreApplication.translate("Contact", "Contact the recorder about this area: {group}")
    return text.format(group=factor_group(contact, catalogues))


def factor_group(contact: Contact, catalogues: Catalogues) -> str:
    """Return the titles of the factors; one that is not known here keeps its id."""
    titles = {factor.id: factor.title for factor in catalogues.factors()}
    names = [titles.get(one, one) for one in sorted(contact.factors)]
    return "; ".join(names) or QCoreApplication.translate("Contact", "not coded yet")


def contact_area(contact: Contact) -> str:
    """Return the area, widest name last."""
    names = (name for name in (contact.admin2, contact.admin1, contact.country) if name)
    return ", ".join(dict.fromkeys(names))


def contact_explained() -> str:
    """Return what such a request means, for the page to read."""
    return QCoreApplication.translate(
        "Contact",
        "Sharing the detail would put people in danger, so it stayed with its recorder. "
        "Speak with them in a safe way before you act on it.",
    )
