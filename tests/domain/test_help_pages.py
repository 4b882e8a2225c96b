"""The help is whole: every page is found, every link leads somewhere, and a word finds its page."""

import re
from pathlib import Path

import pytest

from r2p_field.domain.help_pages import HelpBook, Page, Place, guide_page, place_of
from r2p_field.services.resources import Resources
from r2p_field.services.shipped import read_help

ROOT = Path(__file__).parents[2]
BOOK = read_help(ROOT / "resources" / "help", "en", ROOT / "docs" / "guide")


def book(**pages: str) -> HelpBook:
    return HelpBook(pages={name: Page(id=name, text=text) for name, text in pages.items()})


def test_every_link_leads_somewhere_and_every_page_can_be_reached() -> None:
    assert list(BOOK.dead_links()) == []
    assert BOOK.lost_pages() == ()
    assert len(BOOK.pages) > 20


@pytest.mark.parametrize("page", BOOK.pages.values(), ids=lambda page: page.id)
def test_every_page_is_short_and_has_a_title(page: Page) -> None:
    assert page.text.startswith("# ")
    assert page.title != page.id
    longest = 3_000 if page.id.startswith("guide-") else 520
    assert len(page.plain.split()) < longest, "a tired officer reads this"
    assert "http" not in page.text
    assert "](" not in page.plain
    for word in ("bundle", "vault", "checkpoint", "compartment", "quarantine", "revision"):
        spoken = re.sub(r"`[^`]+`", "", page.text).casefold()
        assert word not in spoken, f"{word} is not a word of the screen"


def test_dead_links_and_lost_pages_are_seen() -> None:
    broken = book(contents="# C\n[a](a) [b](b#no)", b="# B\n[here](#x)\n## X {#x}", c="# C")
    assert list(broken.dead_links()) == [
        ("contents", Place(page="a")),
        ("contents", Place(page="b", anchor="no")),
    ]
    assert broken.lost_pages() == ("c",)


def test_anchors_are_counted_by_heading_and_never_shown() -> None:
    page = Page(id="p", text="# P\n\n## One\n\ntext\n\n### Two {#second}\n")
    assert page.anchors == {"second": 2}
    assert "{#" not in page.shown
    assert "### Two\n" in page.shown
    assert place_of("#second", here="p") == Place(page="p", anchor="second")


def test_pages_come_in_the_order_of_the_contents() -> None:
    pages = book(contents="# C\n[b](b) [a](a)", a="# A", b="# B", z="# Z")
    assert [page.id for page in pages.in_order()] == ["contents", "b", "a", "z"]


def test_a_word_finds_pages_and_those_named_after_it_come_first() -> None:
    found = BOOK.search("grade")
    assert found[0].page.id == "known"
    assert any("grade" in one.excerpt.casefold() for one in found)
    assert BOOK.search("stick seal")
    assert BOOK.search("") == ()
    assert BOOK.search("xylophone") == ()


def test_a_word_is_found_in_any_script() -> None:
    pages = book(contents="# المساعدة\nالمُساعَدة على الموافقة [a](a)", a="# Où\nÉcrire le lieu")
    assert [one.page.id for one in pages.search("الموافقه")] == ["contents"]
    assert [one.page.id for one in pages.search("ecrire ou")] == ["a"]


def test_a_page_that_a_language_lacks_is_in_english(tmp_path: Path) -> None:
    for name, text in {"en/contents": "# Help", "en/a": "# English", "fr/contents": "# Aide"}.items():
        file = tmp_path / "help" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    french = Resources(tmp_path).help("fr-CF")
    assert french.pages["contents"].title == "Aide"
    assert french.pages["a"].title == "English"


def test_translated_pages_keep_the_links_and_anchors_of_the_english_ones() -> None:
    for folder in (ROOT / "resources" / "help").iterdir():
        spoken = read_help(ROOT / "resources" / "help", folder.name, ROOT / "docs" / "guide")
        assert list(spoken.dead_links()) == [], folder.name
        assert spoken.lost_pages() == ()
        assert set(spoken.pages) == set(BOOK.pages), "a page that English lacks"
        for name, page in spoken.pages.items():
            assert set(page.anchors) == set(BOOK.pages[name].anchors), f"{folder.name}/{name}"


def test_guides_come_after_the_list_of_them() -> None:
    texts = {
        "contents": "# Help\n[Guides](guides)\n[B](b)",
        "guides": "# Guides\n[Two](guide-two)\n[One](guide-one)",
        "b": "# B",
        "guide-one": "# One",
        "guide-two": "# Two",
    }
    pages = HelpBook(pages={name: Page(id=name, text=text) for name, text in texts.items()})
    assert [page.id for page in pages.in_order()] == ["contents", "guides", "guide-two", "guide-one", "b"]


def test_a_guide_is_a_page_whose_links_and_pictures_are_those_of_the_help() -> None:
    page = guide_page(
        "trainer",
        "# Trainers\n![Send](../images/send.png) [a](../../resources/help/en/risk.md) "
        "[b](README.md) [c](facilitator.md)",
    )
    assert page.id == "guide-trainer"
    assert [place.page for place in page.links] == ["risk", "guides", "guide-facilitator"]
    assert "](send.png)" in page.text
    assert page.plain == "Trainers Send a b c"
    assert guide_page("README", "").id == "guides"
