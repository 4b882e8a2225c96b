"""Every field of every form in which a person can type, as the forms themselves name them."""

from pathlib import Path
from xml.etree import ElementTree as ET

_FORMS = Path(__file__).resolve().parents[2] / "ui"
_TYPED_INTO = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "WordsEdit", "WhereLine", "DayEdit", "HourEdit"}


def _all_fields() -> dict[str, frozenset[str]]:
    found = {}
    for path in sorted(_FORMS.glob("*.ui")):
        root = ET.parse(path).getroot().find("widget")
        assert root is not None
        names = {
            one.get("name", "")
            for one in root.iter("widget")
            if one.get("class") in _TYPED_INTO or _is(one, "editable")
            if not _is(one, "readOnly")
        }
        found[root.get("name", "")] = frozenset(names)
    return found


def _is(widget: ET.Element, name: str) -> bool:
    return widget.findtext(f"property[@name='{name}']/bool") == "true"


FORMS = _all_fields()
"""By the name of a form: the names of its fields."""
