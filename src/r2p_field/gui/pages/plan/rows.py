"""The lines of a plan: languages, roles, own rules and the groups that are expected."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit

from r2p_field.domain.groups import GroupKind
from r2p_field.domain.session import (
    AgreedRule,
    Attendance,
    Facilitator,
    Interpretation,
    Presence,
    SpokenLanguage,
)
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.dialogue_words import dialogue_word
from r2p_field.gui.languages import LANGUAGES
from r2p_field.gui.pages.closing.lines import field, form
from r2p_field.gui.words import choose, chosen, not_stated


def language_name(tag: str) -> str:
    """Return what a language calls itself, by its tag; the tag or the words themselves where nobody knows."""
    own = next((one.name for one in LANGUAGES if one.tag == tag), "")
    if own or not tag.isascii() or not 2 <= len(tag) <= 3:
        return own or tag
    locale = QLocale(tag)
    return locale.nativeLanguageName() if locale.bcp47Name().split("-")[0] == tag else tag


class LanguageRow(ItemRow):
    """One language of the room, and how it is carried for those who do not speak it."""

    def __init__(self, spoken: SpokenLanguage) -> None:
        super().__init__(language_name(spoken.language))
        self._spoken = spoken
        self.language, self.interpretation = QComboBox(editable=True), QComboBox()
        for one in LANGUAGES:
            self.language.addItem(one.name, one.tag)
        self.language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.language.setCurrentText(language_name(spoken.language))
        self.interpretation.addItem(not_stated(), None)
        for how in (Interpretation.NONE, Interpretation.IN_PARTS, Interpretation.WHOLE):
            self.interpretation.addItem(dialogue_word(how), how.value)
        choose(self.interpretation, spoken.interpretation)
        self.interpreter = QLineEdit(spoken.interpreter or "")
        self.interpreter.setPlaceholderText(self.tr("a role, such as: nurse of the health post"))
        self.warning = warning()
        made = form()
        field(made, self.tr("Language"), self.language)
        field(made, self.tr("Interpreted"), self.interpretation)
        field(made, self.tr("Who interprets, as a role"), self.interpreter)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        self.language.currentTextChanged.connect(lambda _: self._edited())
        self.interpretation.currentIndexChanged.connect(lambda _: self._edited())
        self.interpreter.textEdited.connect(lambda _: self._edited())
        warn(self.warning, (self.interpreter.text(),))

    def _edited(self) -> None:
        warn(self.warning, (self.interpreter.text(),))
        self.edited.emit()

    def item(self) -> SpokenLanguage:
        """Return the language as it stands in the fields: its tag where it has one here, else its words."""
        typed = self.language.currentText().strip()
        tags = {one.name.casefold(): one.tag for one in LANGUAGES}  # completed as it was typed: "français"
        same = typed == language_name(self._spoken.language)
        return replace(
            self._spoken,
            language=self._spoken.language if same else tags.get(typed.casefold(), typed),
            interpretation=chosen(self.interpretation, Interpretation),
            interpreter=self.interpreter.text() or None,
        )


class LanguageRows(ItemRows[SpokenLanguage]):
    """All languages of the room."""

    list_name = "languages"

    def make_row(self, item: SpokenLanguage) -> LanguageRow:
        """Return the row of a language."""
        return LanguageRow(item)


class RoleRow(ItemRow):
    """Somebody who leads the meeting, by role."""

    def __init__(self, leading: Facilitator) -> None:
        super().__init__(leading.role)
        self._leading = leading
        self.role = QLineEdit(leading.role)
        self.role.setAccessibleName(self.tr("Role of who leads"))
        self.role.setPlaceholderText(self.tr("a role, such as: teacher of the lake school"))
        self.warning = warning()
        self.fields.addWidget(self.role)
        self.fields.addWidget(self.warning)
        self.role.textEdited.connect(lambda _: self._edited())
        warn(self.warning, (leading.role,))

    def _edited(self) -> None:
        warn(self.warning, (self.role.text(),))
        self.edited.emit()

    def item(self) -> Facilitator:
        """Return the role as it stands in the field."""
        return replace(self._leading, role=self.role.text())


class RoleRows(ItemRows[Facilitator]):
    """Everybody who leads the meeting."""

    list_name = "facilitators"

    def make_row(self, item: Facilitator) -> RoleRow:
        """Return the row of a role."""
        return RoleRow(item)


class RuleRow(ItemRow):
    """A rule in the room's own words."""

    def __init__(self, rule: AgreedRule) -> None:
        super().__init__(rule.text)
        self._rule = rule
        self.text = QLineEdit(rule.text)
        self.text.setAccessibleName(self.tr("A rule of the room's own"))
        self.fields.addWidget(self.text)
        self.text.textEdited.connect(lambda _: self.edited.emit())

    def item(self) -> AgreedRule:
        """Return the rule as it stands in the field."""
        return replace(self._rule, text=self.text.text())


class RuleRows(ItemRows[AgreedRule]):
    """The rules in the room's own words."""

    list_name = "rules"

    def make_row(self, item: AgreedRule) -> RuleRow:
        """Return the row of a rule."""
        return RuleRow(item)


class GroupRow(ItemRow):
    """A group that is expected in the room, or will not be invited."""

    def __init__(self, group: Attendance) -> None:
        super().__init__(group.group or "")
        self._group = group
        self.group, self.kind, self.presence = QLineEdit(group.group or ""), QComboBox(), QComboBox()
        self.group.setPlaceholderText(self.tr("what the group is called here, never a name"))
        self.kind.addItem(not_stated(), None)
        for kind in GroupKind:
            if kind is not GroupKind.UNKNOWN:
                self.kind.addItem(dialogue_word(kind), kind.value)
        choose(self.kind, group.kind)
        self.presence.addItem(self.tr("expected"), None)
        for presence in Presence:
            if presence is Presence.NOT_INVITED or presence is group.presence:
                self.presence.addItem(self._word(presence), presence.value)
        choose(self.presence, group.presence)
        self.warning = warning()
        made = form()
        field(made, self.tr("Group"), self.group)
        field(made, self.tr("Kind of group"), self.kind)
        field(made, self.tr("Is it expected?"), self.presence)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        self.group.textEdited.connect(lambda _: self._edited())
        for combo in (self.kind, self.presence):
            combo.currentIndexChanged.connect(lambda _: self._edited())
        warn(self.warning, (self.group.text(),))

    def _word(self, presence: Presence) -> str:
        if presence is Presence.NOT_INVITED:
            return self.tr("will not be invited")
        return dialogue_word(presence)

    def _edited(self) -> None:
        warn(self.warning, (self.group.text(),))
        self.edited.emit()

    def item(self) -> Attendance:
        """Return the group as it stands in the fields."""
        return replace(
            self._group,
            group=self.group.text() or None,
            kind=chosen(self.kind, GroupKind),
            presence=chosen(self.presence, Presence),
        )


class GroupRows(ItemRows[Attendance]):
    """All groups that are expected."""

    list_name = "attendance"

    def make_row(self, item: Attendance) -> GroupRow:
        """Return the row of a group."""
        return GroupRow(item)
