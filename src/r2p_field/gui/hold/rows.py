"""The lists of a meeting: worries, questions, signs, words, promises, languages; one row each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from r2p_field.domain.gathering import LocalName, NewPromise
from r2p_field.domain.session import (
    Concern,
    Interpretation,
    Proposal,
    Question,
    SpokenLanguage,
)
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.dialogue_words import dialogue_word
from r2p_field.gui.languages import LANGUAGES

Choices = tuple[tuple[str, str], ...]
"""What a list offers: what is kept of it, and its words."""


def _line(text: str | None, name: str) -> QLineEdit:
    field = QLineEdit(text or "")
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _choice(choices: Choices, chosen: str | None, name: str, nothing: str) -> QComboBox:
    field = QComboBox()
    field.addItem(nothing, None)
    known = {code for code, _ in choices}
    for code, words in (*choices, *(((chosen, chosen),) if chosen and chosen not in known else ())):
        field.addItem(words, code)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    field.setAccessibleName(name)
    field.setToolTip(name)
    return field


def _chosen(field: QComboBox) -> str | None:
    data = field.currentData()
    return None if data is None else str(data)


def _said(field: QLineEdit) -> str | None:
    return field.text() if field.text().strip() else None


class WordsRow(ItemRow):
    """A row whose fields tell when they change."""

    def _add(self, *fields: QWidget, stretch: tuple[int, ...] = ()) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for at, field in enumerate(fields):
            row.addWidget(field, stretch[at] if stretch else 0)
            if isinstance(field, DayEdit):
                field.day_typed.connect(self.edited)
            elif isinstance(field, QLineEdit):
                field.textEdited.connect(lambda _: self.edited.emit())
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(lambda _: self.edited.emit())
            elif isinstance(field, QCheckBox):
                field.toggled.connect(lambda _: self.edited.emit())
        self.fields.addLayout(row)

    def first(self) -> QWidget:
        """Return the field in which one begins."""
        return self.stops()[0]


class ConcernRow(WordsRow):
    """A worry.

    Signals:
        observe_wanted(): it is to be recorded as an observation.
    """

    observe_wanted = Signal()

    def __init__(self, concern: Concern) -> None:
        super().__init__(self.tr("worry"))
        self._concern = concern
        self.text = _line(concern.text, self.tr("What worries people; no names"))
        self.observe = QPushButton(self.tr("Make an observation of it"))
        self.observe.setToolTip(self.tr("Record it as an observation: Ctrl+O"))
        self.observe.clicked.connect(self.observe_wanted)
        self.done = QLabel(self.tr("✓ Recorded as an observation"))
        self._add(self.text, self.observe, self.done, stretch=(1, 0, 0))
        self.observe.setVisible(concern.observation is None)
        self.done.setVisible(concern.observation is not None)

    def item(self) -> Concern:
        """Return the worry as it stands in the field."""
        return replace(self._concern, text=_said(self.text))


class QuestionRow(WordsRow):
    """A question of the community, and its answer."""

    def __init__(self, question: Question, groups: Choices) -> None:
        super().__init__(self.tr("question"))
        self._question = question
        self.text = _line(question.text, self.tr("What people ask"))
        self.group = _choice(groups, question.group, self.tr("Which group asks"), self.tr("group not noted"))
        self.answer = _line(question.answer, self.tr("What was answered; empty: asked again next time"))
        self._add(self.text, self.group, stretch=(3, 1))
        self._add(self.answer)

    def item(self) -> Question:
        """Return the question as it stands in the fields."""
        return replace(
            self._question, text=_said(self.text), group=_chosen(self.group), answer=_said(self.answer)
        )


class PromiseRow(WordsRow):
    """A promise that is made now."""

    def __init__(self, promise: NewPromise, due: str = "") -> None:
        super().__init__(self.tr("promise"))
        self._promise = promise
        self.text = _line(promise.text, self.tr("What is promised"))
        self.owner = _line(promise.owner_role, self.tr("By which office or role; no names"))
        self.due = DayEdit()
        self.due.set_day(promise.due, due)
        self.due.setAccessibleName(self.tr("Until which day"))
        self.evidence = _line(promise.evidence_wanted, self.tr("How one will see that it was done"))
        self._add(self.text)
        self._add(self.owner, self.due, stretch=(3, 1))
        self._add(self.evidence)

    def item(self) -> NewPromise:
        """Return the promise as it stands in the fields."""
        return replace(
            self._promise,
            text=self.text.text(),
            owner_role=_said(self.owner),
            due=self.due.day(),
            evidence_wanted=_said(self.evidence),
        )

    def unread(self) -> dict[str, str]:
        """Return a day that cannot be read."""
        return {"due": self.due.unread()} if self.due.unread() else {}


class ProposalRow(WordsRow):
    """A sign that the community proposes itself. Its figures are counted on the board above."""

    def __init__(self, proposal: Proposal, factors: Choices) -> None:
        super().__init__(self.tr("sign"))
        self._proposal = proposal
        self.text = _line(proposal.text, self.tr("What people see, in their own words"))
        self.beside = _choice(
            factors, proposal.beside, self.tr("Beside which official factor"), self.tr("beside none")
        )
        self.kept = QCheckBox(self.tr("kept: watched from now on"))
        self.kept.setChecked(proposal.kept)
        self._add(self.text)
        self._add(self.beside, self.kept, stretch=(1, 0))

    def item(self) -> Proposal:
        """Return the sign as it stands in the fields."""
        return replace(
            self._proposal, text=_said(self.text), beside=_chosen(self.beside), kept=self.kept.isChecked()
        )


class NameRow(WordsRow):
    """What a sign is called here."""

    def __init__(self, name: LocalName, signs: Choices, languages: Choices) -> None:
        super().__init__(self.tr("local words"))
        self._name = name
        self.text = _line(name.text, self.tr("The words that people use here"))
        self.means = _choice(signs, name.means, self.tr("For which point"), self.tr("choose the point"))
        self.language = _choice(languages, name.language, self.tr("Language"), self.tr("language not noted"))
        self.agreed_by = _line(name.agreed_by, self.tr("Who agreed, as a group or role; no names"))
        self._add(self.text, self.language, stretch=(3, 1))
        self._add(self.means, self.agreed_by, stretch=(1, 1))

    def item(self) -> LocalName:
        """Return the words as they stand in the fields."""
        return replace(
            self._name,
            text=self.text.text(),
            means=_chosen(self.means),
            language=_chosen(self.language),
            agreed_by=_said(self.agreed_by),
        )


class LanguageRow(WordsRow):
    """A language of the room, and how it is interpreted."""

    def __init__(self, spoken: SpokenLanguage) -> None:
        super().__init__(spoken.language)
        self._spoken = spoken
        self.how = _choice(
            tuple((one.value, dialogue_word(one)) for one in Interpretation),
            spoken.interpretation,
            self.tr("How {language} is interpreted").format(language=language_name(spoken.language)),
            self.tr("not noted yet"),
        )
        self.who = _line(spoken.interpreter, self.tr("By whom, as a role; no names"))
        self._add(QLabel(language_name(spoken.language)), self.how, self.who, stretch=(1, 1, 2))

    def item(self) -> SpokenLanguage:
        """Return the language as it stands in the fields."""
        how = _chosen(self.how)
        return replace(
            self._spoken,
            interpretation=Interpretation(how) if how else None,
            interpreter=_said(self.who),
        )


class ConcernRows(ItemRows[Concern]):
    """The worries.

    Signals:
        observe_wanted(str): this worry is to be recorded as an observation.
    """

    observe_wanted = Signal(str)
    list_name = "concerns"

    def make_row(self, item: Concern) -> ConcernRow:
        """Return the row of a worry."""
        row = ConcernRow(item)
        row.observe_wanted.connect(lambda: self.observe_wanted.emit(item.id))
        return row


class QuestionRows(ItemRows[Question]):
    """The questions."""

    list_name = "questions"
    groups: Choices = ()

    def make_row(self, item: Question) -> QuestionRow:
        """Return the row of a question."""
        return QuestionRow(item, self.groups)


class PromiseRows(ItemRows[NewPromise]):
    """The promises. Set `kept_unread` to the days that cannot be read, by the promise."""

    list_name = "promises"
    kept_unread: Mapping[str, str] = MappingProxyType({})

    def make_row(self, item: NewPromise) -> PromiseRow:
        """Return the row of a promise."""
        return PromiseRow(item, self.kept_unread.get(item.id, ""))


class ProposalRows(ItemRows[Proposal]):
    """The signs of the community's own."""

    list_name = "proposals"
    factors: Choices = ()

    def make_row(self, item: Proposal) -> ProposalRow:
        """Return the row of a sign."""
        return ProposalRow(item, self.factors)


class NameRows(ItemRows[LocalName]):
    """What signs are called here."""

    list_name = "names"
    signs: Choices = ()
    languages: Choices = ()

    def make_row(self, item: LocalName) -> NameRow:
        """Return the row of local words."""
        return NameRow(item, self.signs, self.languages)


class LanguageRows(ItemRows[SpokenLanguage]):
    """The languages of the room."""

    list_name = "languages"

    def make_row(self, item: SpokenLanguage) -> LanguageRow:
        """Return the row of a language."""
        return LanguageRow(item)


def language_name(tag: str) -> str:
    """Return what a language is called by those who speak it; its tag where nobody here knows."""
    if (own := next((one.name for one in LANGUAGES if one.tag == tag), None)) is not None:
        return own
    name = QLocale(tag).nativeLanguageName()
    unknown = QLocale(tag).language() in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    return tag if unknown or not name else name
