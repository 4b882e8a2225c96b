"""The invented country: whole, marked, opened again, and shut in."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto.errors import WeakPassphrase
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.observation import Observation, shown_texts
from r2p_field.domain.text import scan
from r2p_field.services.observations import Filter
from r2p_field.services.passphrases import LOW
from r2p_field.services.sample import PASSPHRASE

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


def test_nothing_in_it_looks_like_a_person(country: Program) -> None:
    found = {
        text[hint.start : hint.end]
        for seen in observations(country)
        for text in shown_texts(seen)
        for hint in scan(text)
    }
    assert found == set()


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
