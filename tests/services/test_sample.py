"""The invented country: whole, marked, opened again, and shut in."""

import datetime as dt
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto.errors import WeakPassphrase
from r2p_field.domain.check import check_observation
from r2p_field.domain.commitment import Commitment, CommitmentState, commitment_texts, status
from r2p_field.domain.consent import Answer, Consent
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.mechanism import Mechanism, MechanismKind, mechanism_texts
from r2p_field.domain.minimum import too_fine
from r2p_field.domain.observation import LinkType, Observation, ObservationType, Verdict, shown_texts
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.domain.session import Dissent, MissingReason, Session, SessionState, session_texts
from r2p_field.domain.text import scan
from r2p_field.domain.wording import Wording, wording_texts
from r2p_field.services.hints import hints_of
from r2p_field.services.meetings import Dialogue
from r2p_field.services.observations import Filter
from r2p_field.services.passphrases import LOW
from r2p_field.services.sample import PASSPHRASE
from r2p_field.services.summaries import SummaryRequest

TODAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented country, closed; its person's marks lie beside it."""
    base = tmp_path_factory.mktemp("country")
    Starter(profile=base / "profile").create_sample(Silent(), base / "sample").upkeep.close()
    return base


@pytest.fixture
def starter(tmp_path: Path) -> Starter:
    return Starter(profile=tmp_path / "profile")


@pytest.fixture
def country(made: Path, tmp_path: Path, starter: Starter) -> Iterator[Program]:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    opened = starter.create_sample(Silent(), tmp_path / "sample")
    yield opened
    opened.upkeep.close()


def observations(program: Program) -> list[Observation]:
    rows = program.observations.page(Filter(), limit=1000).rows
    found = [program.observations.get(line.row.record).observation for line in rows]
    assert None not in found
    return [one for one in found if one is not None]


def dialogue(program: Program) -> list[Dialogue]:
    """Every body, session, promise and local sign."""
    meetings = program.meetings
    rows = (*meetings.bodies(), *meetings.sessions(), *meetings.commitments(), *meetings.wordings())
    found = [meetings.get(row.record).said for row in rows]
    assert None not in found
    return [one for one in found if one is not None]


class StopAtThird:
    """A person who presses Cancel soon."""

    def report(self, done: int, total: int, text: str) -> None:
        if done == 1:
            raise Cancelled


def test_every_indicator_and_trigger_is_one_that_ships(country: Program) -> None:
    catalogues = country.resources.catalogues()
    for seen in observations(country):
        assert all(catalogues.indicator(one.indicator) for one in seen.factors), seen.title
        assert all(catalogues.trigger(one.trigger) for one in seen.triggers), seen.title


def test_every_factor_of_2013_is_touched_from_both_sides(country: Program) -> None:
    catalogues = country.resources.catalogues()
    sides = {
        (found.id.rpartition(".")[0], found.kind)
        for seen in observations(country)
        for one in seen.factors
        if (found := catalogues.indicator(one.indicator))
    }
    factors = [factor.id for factor in catalogues.get("sg2013").factors]  # type: ignore[union-attr]
    assert len(factors) == 6
    assert sides == {(factor, kind) for factor in factors for kind in ("risk", "mitigating")}


def test_signs_of_peace_are_as_many_as_incidents(country: Program) -> None:
    types = Counter(seen.type for seen in observations(country))
    assert set(types) == set(ObservationType)
    assert types[ObservationType.PEACE_SIGN] >= types[ObservationType.INCIDENT]
    assert 55 <= sum(types.values()) <= 65


def test_it_shows_what_the_program_can_say(country: Program) -> None:
    seen = observations(country)
    assert sum(one.minimum_form for one in seen) == 1
    assert [one.risk.decision for one in seen if one.risk and one.risk.level is RiskLevel.RED] == [
        RedDecision.HOLD
    ]
    assert {link.type for one in seen for link in one.links} == set(LinkType)
    assert {one.rumour.verdict for one in seen if one.rumour} == {
        Verdict.FALSE,
        Verdict.PARTLY_TRUE,
        Verdict.CANNOT_TELL,
        None,
    }
    assert any(one.rumour and one.rumour.told_back_on for one in seen)
    assert any(one.flash for one in seen)
    assert {answer for one in seen for answer in answers(one)} == set(Answer)


def answers(seen: Observation) -> set[Answer]:
    consent = seen.consent or Consent()
    given = (getattr(consent, name) for name in Consent.__struct_fields__)
    return {one.answer for one in given if one is not None}


def test_the_minimum_form_says_no_more_than_it_may(country: Program) -> None:
    [seen] = [one for one in observations(country) if one.minimum_form]
    assert too_fine(seen) == ()


def test_nothing_in_it_cannot_be_true(country: Program) -> None:
    today = country.journal.today()
    found = [
        (seen.title, one.text)
        for seen in observations(country)
        for one in check_observation(seen, today=today)
    ]
    assert found == []


def test_two_bodies_met_four_times_and_promises_stand_in_every_state(
    country: Program,
) -> None:
    found = dialogue(country)
    sessions = [one for one in found if isinstance(one, Session) and one.state is SessionState.HELD]
    assert (len(sessions), len({one.mechanism for one in sessions})) == (4, 2)
    assert {status(one) for one in found if isinstance(one, Commitment)} == set(CommitmentState)
    assert all(one.minority_view for met in sessions[:1] for one in met.consensus)
    assert {one.dissent for met in sessions for one in met.consensus} == set(Dissent)
    assert [one.state for one in found if isinstance(one, Session) and one not in sessions] == ["planned"]
    today = country.today.look()
    assert (today.reviews, today.promises.overdue) == (1, 1)
    assert today.meeting is not None
    assert today.role


def test_it_shows_what_a_meeting_can_remember(country: Program) -> None:
    found = dialogue(country)
    sessions = [one for one in found if isinstance(one, Session)]
    assert {one.reason for met in sessions for one in met.missing} >= {
        MissingReason.UNSAFE_TO_INVITE,
        MissingReason.DID_NOT_ASK,
    }
    views = [view for met in sessions for view in met.views]
    assert any(view.leans and not view.may_show and view.reason for view in views)
    assert any(view.root_cause for view in views)
    assert any(one.minority_view and not one.minority_may_show for met in sessions for one in met.consensus)
    questions = [one for met in sessions for one in met.questions]
    assert {one.answer is None for one in questions} == {True, False}
    told = [one.plan for met in sessions for one in met.told_back]
    assert set(told) < {one.id for met in sessions for one in met.to_tell}
    assert all(one.evidence_wanted for one in found if isinstance(one, Commitment))


def test_what_a_community_watches_is_kept_as_its_own_sign(country: Program) -> None:
    found = dialogue(country)
    signs = [one for one in found if isinstance(one, Wording)]
    kept = [one for met in found if isinstance(met, Session) for one in met.proposals if one.kept]
    assert {one.text for one in signs} == {one.text for one in kept}
    assert all(one.wording and one.beside for one in kept)
    assert all(one.agreed_by and one.agreed_in and one.agreed_on for one in signs)


def test_the_meeting_to_come_asks_again_what_was_left_open(country: Program) -> None:
    records = {row.record: country.meetings.get(row.record).said for row in country.meetings.sessions()}
    [planned] = [
        met for met in records.values() if isinstance(met, Session) and met.state is SessionState.PLANNED
    ]
    asked = [(one.asked_in, one.question) for one in planned.agenda if one.question]
    [(before, question)] = asked
    earlier = records[before] if before else None
    assert isinstance(earlier, Session)
    assert [one.answer for one in earlier.questions if one.id == question] == [None]
    assert any(one.promise for one in planned.agenda)
    assert any(one.wording for one in planned.agenda)


def test_every_group_and_point_that_is_named_is_there(country: Program) -> None:
    for met in dialogue(country):
        if isinstance(met, Session):
            groups, points = {one.id for one in met.attendance}, {one.id for one in met.agenda}
            speaking = [one.group for one in met.views] + [one.group for one in met.questions]
            assert {*speaking, *(one.group for one in met.proposals)} - {None} <= groups
            assert {*(one.point for one in met.views), *(one.point for one in met.consensus)} <= points


def test_in_its_meetings_only_a_group_that_is_too_small_is_pointed_out(country: Program) -> None:
    """Four newcomers agreed to be shown, and are too few: what the program says then can be tried out."""
    today = country.journal.today()
    assert [one.code for said in dialogue(country) for one in hints_of(said, today)] == ["small_view"]


def test_bodies_tell_how_they_did_over_time(country: Program) -> None:
    bodies = [one for one in dialogue(country) if isinstance(one, Mechanism)]
    assert {one.sort for one in bodies} == {MechanismKind.LOCAL, MechanismKind.STATE_COMMUNITY}
    assert all(one.civil_society and one.next_due and len(one.situation) >= 2 for one in bodies)


def test_nothing_in_it_looks_like_a_person(country: Program) -> None:
    texts = [text for seen in observations(country) for text in shown_texts(seen)]
    for said in dialogue(country):
        texts += texts_of(said)
    found = {text[hint.start : hint.end] for text in texts for hint in scan(text)}
    assert found == set()
    assert len(texts) > 300


def texts_of(said: Dialogue) -> tuple[str, ...]:
    if isinstance(said, Session):
        return session_texts(said)
    if isinstance(said, Wording):
        return wording_texts(said)
    return commitment_texts(said) if isinstance(said, Commitment) else mechanism_texts(said)


def test_it_looks_fresh_on_whatever_day_it_is_made(tmp_path: Path) -> None:
    later = 1_900_000_000_000
    made = Starter(profile=tmp_path / "p", wall=lambda: later).create_sample(Silent(), tmp_path / "sample")
    days = [one.when.start for one in observations(made) if one.when and one.when.start]
    assert made.journal.today() - max(days) == dt.timedelta(days=1)
    assert made.today.look().sending.since == made.journal.today() - dt.timedelta(days=176)
    made.upkeep.close()


def test_a_printed_page_says_that_nothing_on_it_is_real(country: Program, tmp_path: Path) -> None:
    request = SummaryRequest()
    made = country.summaries.print_to(request, tmp_path / "x.pdf", country.journal.today(), Silent())
    assert made.summary.caveats[0] == "Invented data, nothing here is real."
    assert made.summary.area.startswith("Invented data")


def test_no_day_lies_ahead(country: Program) -> None:
    today = country.journal.today()
    for seen in observations(country):
        assert seen.when is not None
        assert seen.when.start is not None
        assert seen.when.start <= today


def test_it_says_that_it_is_invented(country: Program) -> None:
    assert country.sample
    assert country.upkeep.info().sample


def test_it_is_opened_again_with_what_was_written_into_it(country: Program, tmp_path: Path) -> None:
    before = country.upkeep.counts()["observations"]
    country.observations.add(Observation(what="tried it out"))
    country.upkeep.close()
    again = Starter(profile=tmp_path / "profile").create_sample(Silent(), tmp_path / "sample")
    assert again.upkeep.counts()["observations"] == before + 1
    again.upkeep.close()


def test_what_was_not_finished_is_made_anew(country: Program, starter: Starter, tmp_path: Path) -> None:
    before = country.upkeep.counts()["observations"]
    country.observations.add(Observation(what="from the first try"))
    country.upkeep._vault.meta.set("sample_filled", "")
    country.upkeep.close()
    again = starter.create_sample(Silent(), tmp_path / "sample")
    assert again.upkeep.counts()["observations"] == before
    again.upkeep.close()


def test_cancel_leaves_nothing_behind(starter: Starter, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        starter.create_sample(StopAtThird(), tmp_path / "sample")
    assert not (tmp_path / "sample").exists()


@pytest.mark.parametrize("passphrase", ["river stone lamp seven window cloud", PASSPHRASE])
def test_other_records_in_its_folder_are_left_alone(
    starter: Starter, tmp_path: Path, passphrase: str
) -> None:
    from r2p_field.vault import vault as vaults

    vaults.create(
        tmp_path / "sample", passphrase, profile=tmp_path / "profile", role="field", parameters=LOW
    ).vault.close()
    with pytest.raises(BadInput) as caught:
        starter.create_sample(Silent(), tmp_path / "sample")
    assert caught.value.code == "not-the-sample"
    starter.unlock(tmp_path / "sample", passphrase=passphrase).upkeep.close()


def test_the_public_word_opens_it_like_any_other_and_the_mark_stays(
    country: Program, starter: Starter, tmp_path: Path
) -> None:
    country.upkeep.close()
    opened = starter.unlock(tmp_path / "sample", passphrase=PASSPHRASE)
    assert opened.sample
    opened.upkeep.close()


def test_nobody_makes_records_of_their_own_with_the_public_word(starter: Starter, tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        starter.create(tmp_path / "mine", PASSPHRASE)


def test_it_never_joins_seals_asks_or_takes_in(country: Program, tmp_path: Path) -> None:
    card = tmp_path / "card.r2p"
    attempts = (
        lambda: country.programmes.create("ngo", state=False, today=TODAY),
        lambda: country.programmes.join(card, "12345"),
        lambda: country.programmes.import_keys(card, "code"),
        lambda: country.programmes.export_card(card),
        lambda: country.devices.request(tmp_path / "request"),
        country.sealing.preview,
        lambda: country.sealing.seal(tmp_path / "stick", Silent()),
        lambda: country.packets.import_paths([tmp_path], Silent()),
    )
    for attempt in attempts:
        with pytest.raises(BadInput) as caught:
            attempt()
        assert caught.value.code == "sample-data"
        assert all((caught.value.what, caught.value.safe, caught.value.next_))
    assert not (tmp_path / "stick").exists()


def test_its_places_can_be_looked_through_and_its_records_name_them(country: Program) -> None:
    [top] = country.places.children()
    provinces = country.places.children(top.area.place)
    assert [one.area.name for one in provinces] == ["Highreed", "Midwater", "Saltmarch"]
    assert [one.line for one in country.places.search("threew")] == [
        "Threewells, Wellside, Highreed, Farwater"
    ]
    for seen in observations(country):
        code = seen.where.place if seen.where else None
        if code is not None and code.code[2:].isdecimal():
            found = country.places.place(code)
            assert found is not None
            assert seen.where is not None
            area = found.at_level(1)
            assert area is not None
            assert area.name == seen.where.admin1
