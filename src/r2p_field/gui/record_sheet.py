"""One observation as a page to read: every stated field in plain words, the history, any dispute."""

from __future__ import annotations

import html
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.consent import Addressee
from r2p_field.domain.contact import Contact
from r2p_field.domain.counts import CountRow, stated
from r2p_field.domain.dates import When
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.gui.contact_words import contact_area, contact_explained, contact_line
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.figure_words import cell_word, cell_words
from r2p_field.gui.file_words import captioned
from r2p_field.gui.words import field_word, word
from r2p_field.viewmodels.record_list import DraftShown
from r2p_field.viewmodels.records import Change, ObservationView

Line = tuple[str, str]


def sheet(view: ObservationView, catalogues: Catalogues, muted: str) -> str:
    """Return the page as rich text. What people typed is escaped; nothing in it is a link or picture."""
    row, seen = view.line.row, view.observation
    head = f'<p style="color:{muted}">{_e(row.reference)} · {_e(word(view.line.state))}</p>'
    if seen is None and view.line.contact is not None:
        return head + _contact(view.line.contact, catalogues, muted)
    if seen is None:
        sentence = QCoreApplication.translate(
            "RecordSheet", "This observation is not whole here, so it cannot be shown yet."
        )
        return f"{head}<p>{_e(sentence)}</p>"
    parts = [head, f"<h2>{_e(row.title)}</h2>"]
    if view.conflicts:
        sentence = QCoreApplication.translate(
            "RecordSheet", "Two people have written different things here. Both are kept."
        )
        parts.append(f"<p><b>{_e(sentence)}</b></p>")
    parts += [_dispute(at.at, at.values) for at in view.conflicts]
    if seen.title or seen.what != row.title:
        parts.append(f"<p>{_lines(seen.what)}</p>")
    parts += [
        f'<p><span style="color:{muted}">{_e(name)}</span><br/>{text}</p>'
        for name, text in _facts(seen, catalogues)
    ]
    parts.append(_history(view.history, muted))
    return "".join(parts)


def _contact(contact: Contact, catalogues: Catalogues, muted: str) -> str:
    """What stands in place of an observation whose recorder asks to be contacted."""
    facts = (
        (field_word("where"), contact_area(contact)),
        (field_word("when"), contact.month or ""),
        (field_word("language"), contact.language or ""),
    )
    lines = [f"<h2>{_e(contact_line(contact, catalogues))}</h2>", f"<p>{_e(contact_explained())}</p>"]
    lines += [
        f'<p><span style="color:{muted}">{_e(name)}</span><br/>{_e(text)}</p>' for name, text in facts if text
    ]
    return "".join(lines)


def draft_sheet(draft: DraftShown, catalogues: Catalogues, muted: str) -> str:
    """Return what was typed so far as rich text, escaped as everything people typed."""
    kept = QCoreApplication.translate("RecordSheet", "Not finished. Kept here since {time}.")
    head = f'<p style="color:{muted}">{_e(kept.format(time=local_time(draft.changed)))}</p>'
    seen = draft.seen
    if seen is None:
        return head
    facts = (
        f'<p><span style="color:{muted}">{_e(name)}</span><br/>{text}</p>'
        for name, text in _facts(seen, catalogues)
    )
    title = f"<h2>{_e(seen.title)}</h2>" if seen.title else ""
    return "".join((head, title, f"<p>{_lines(seen.what)}</p>", *facts))


def local_time(stamp: str) -> str:
    """Return the minute of a time in UTC by this computer's clock, apart from words of another direction."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate).toLocalTime()
    return f"\u2066{moment.toString('yyyy-MM-dd HH:mm')}\u2069" if moment.isValid() else stamp


def facts(seen: Observation, catalogues: Catalogues) -> dict[str, str]:
    """Return each stated field in words, as rich text, by the name of the field."""
    said = {"title": _e(seen.title or ""), "what": _lines(seen.what)}
    return {name: text for name, text in (*said.items(), *_named_facts(seen, catalogues)) if text}


def _facts(seen: Observation, catalogues: Catalogues) -> Iterator[Line]:
    for name, text in _named_facts(seen, catalogues):
        yield field_word(name), text


def _named_facts(seen: Observation, catalogues: Catalogues) -> Iterator[Line]:
    if seen.type:
        yield "type", _e(word(seen.type))
    if seen.when:
        yield "when", _e(when_words(seen.when))
    if seen.where:
        yield "where", _e(where_words(seen.where))
    if seen.factors:
        names = [_indicator(catalogues, one.indicator) for one in seen.factors]
        yield "factors", "<br/>".join(_e(name) for name in names)
    if seen.triggers:
        names = [_trigger(catalogues, one.trigger) for one in seen.triggers]
        yield "triggers", "<br/>".join(_e(name) for name in names)
    if seen.counts:
        yield "counts", "<br/>".join(_e(_count(one)) for one in seen.counts)
    yield from _more_facts(seen)


def _more_facts(seen: Observation) -> Iterator[Line]:
    if seen.parties:
        bodies = [
            " · ".join(part for part in (word(one.type), one.unit or "", word(one.basis)) if part)
            for one in seen.parties
        ]
        yield "parties", "<br/>".join(_e(body) for body in bodies)
    if seen.conflict:
        yield "conflict", _e(word(seen.conflict))
    if seen.known:
        yield (
            "known",
            _e(" · ".join(part for part in (word(seen.known.basis), seen.known.source or "") if part)),
        )
    for name in ("response", "speech", "rumour"):
        if (section := getattr(seen, name)) is not None:
            texts = [
                text for one in section.__struct_fields__ if isinstance(text := getattr(section, one), str)
            ]
            yield name, "<br/>".join(_lines(text) for text in texts)
    yield from _last_facts(seen)


def _last_facts(seen: Observation) -> Iterator[Line]:
    if seen.risk and seen.risk.level:
        yield "risk", _e(word(seen.risk.level))
    if seen.not_for:
        names = [word(one) for one in Addressee if one in seen.not_for]
        yield "not_for", _e(", ".join(names))
    if seen.flash:
        yield "flash", _e(seen.flash)
    if seen.links:
        kinds = (" · ".join(part for part in (word(one.type), one.note or "") if part) for one in seen.links)
        yield "links", "<br/>".join(_e(kind) for kind in kinds)
    if seen.attachments:
        yield (
            "attachments",
            "<br/>".join(_e(captioned(one)) for one in seen.attachments),
        )
    if seen.origin and seen.origin.label:
        yield "origin", _e(" · ".join((seen.origin.label, seen.origin.licence or "")).strip(" ·"))


def when_words(when: When) -> str:
    """Return the days with how exactly they are known."""
    days = [f"\u2066{day.isoformat()}\u2069" for day in (when.start, when.end) if day]
    parts = [" – ".join(dict.fromkeys(days))]
    parts += [word(one) for one in (when.precision, when.course) if one]
    return " · ".join(part for part in parts if part)


def where_words(where: Where) -> str:
    """Return the place, widest name last, with how exactly it is known."""
    names = [name for name in (where.words, where.admin2, where.admin1, where.country) if name]
    parts = [", ".join(dict.fromkeys(names))]
    if where.precision:
        parts.append(word(where.precision))
    if where.point:
        parts.append(f"\u2066{where.point.lat}, {where.point.lon}\u2069")
    return " · ".join(part for part in parts if part)


def _count(row: CountRow) -> str:
    cells = ", ".join(f"{cell_word(name)} {cell_words(cell)}" for name, cell in stated(row))
    parts = (row.group or "", word(row.harm), word(row.status), word(row.unit), cells)
    return " · ".join(part for part in parts if part)


def _indicator(catalogues: Catalogues, name: str) -> str:
    found = catalogues.indicator(name)
    return found.title if found else name


def _trigger(catalogues: Catalogues, name: str) -> str:
    found = catalogues.trigger(name)
    return found.title if found else name


def _dispute(at: tuple[str, ...], values: tuple[object, ...]) -> str:
    shown = " / ".join(_e(str(value)) if value is not None else "–" for value in values)
    return f"<p>{_e(field_word(at[0]) if at else '')}: {shown}</p>"


def _history(changes: tuple[Change, ...], muted: str) -> str:
    lines = []
    for change in changes:
        fields = ", ".join(field_word(name) for name in change.changed)
        at = change.at[:16].replace("T", " ")
        lines.append(_e(in_one_line(at, change.role or "", change.reason or "", fields)))
    title = _e(QCoreApplication.translate("RecordSheet", "History"))
    return f'<p><span style="color:{muted}">{title}</span><br/>{"<br/>".join(lines)}</p>'


def _e(text: str) -> str:
    return html.escape(text)


def _lines(text: str) -> str:
    return "<br/>".join(html.escape(line) for line in text.splitlines())
