"""Newer frameworks, words and help come beside the program, signed, and are never half used."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from tests.release.makers import KEYS, PACK, STRANGER, lay, released

from r2p_field.domain.errors import R2PError
from r2p_field.release.manifest import What
from r2p_field.release.reading import look
from r2p_field.services.packs import Packs
from r2p_field.services.resources import Resources

FRAMEWORK = (Path(__file__).parents[2] / "resources" / "catalogues" / "sg2013.toml").read_text("utf-8")
NEWER = FRAMEWORK.replace('version = "', 'version = "9', 1)
HELP = replace(PACK, what=What.HELP, name="pages")


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path / "profile" / "packs", KEYS, (0, 1, 0))


def made(folder: Path, files: dict[str, str], manifest: object = PACK, **signing: object) -> bytes:
    lay(folder, {name: text.encode() for name, text in files.items()})
    return released(folder, manifest, **signing)  # type: ignore[arg-type]


def take(packs: Packs, raw: bytes) -> None:
    file = io.BytesIO(raw)
    packs.take(file, look(file, KEYS))


def refused(packs: Packs, raw: bytes) -> str:
    with pytest.raises(R2PError) as told:
        take(packs, raw)
    return told.value.code


def test_a_newer_framework_is_offered_and_the_rest_stays(packs: Packs, tmp_path: Path) -> None:
    take(packs, made(tmp_path / "a", {"catalogues/sg2013.toml": NEWER}))
    resources = Resources(packs=packs.files)

    shipped, now = Resources().catalogues(), resources.catalogues()
    assert [one.id for one in now.packs] == [one.id for one in shipped.packs]
    before, after = shipped.get("sg2013"), now.get("sg2013")
    assert before is not None
    assert after is not None
    assert after.version == f"9{before.version}"
    assert now.get("foa2014") == shipped.get("foa2014")
    assert resources.countries() == Resources().countries()
    assert resources.help("fr") == Resources().help("fr")


def test_words_and_pages_of_a_pack_are_read_in_place_of_those_that_ship(packs: Packs, tmp_path: Path) -> None:
    take(packs, made(tmp_path / "a", {"help/fr/sending.md": "# Envoyer\n\nNouveau."}, HELP))
    paper = (Path(__file__).parents[2] / "resources" / "paper" / "fr.toml").read_text("utf-8")
    words = {"paper/fr.toml": paper, "help/fr/safety.md": "# Sûr\n\nNouveau.", "help/xx/safety.md": "# New"}
    take(packs, made(tmp_path / "b", words, replace(PACK, what=What.TRANSLATIONS, name="words")))
    resources = Resources(packs=packs.files)

    pages = resources.help("fr").pages
    assert pages["sending"].text == "# Envoyer\n\nNouveau."
    assert pages["safety"].text.startswith("# Sûr")
    assert pages["backup"] == Resources().help("fr").pages["backup"]
    assert resources.help("xx").pages["safety"].text == "# New"
    assert resources.paper("fr") == Resources().paper("fr")


def test_translations_of_the_windows_come_as_qt_compiled_them(packs: Packs, tmp_path: Path) -> None:
    manifest = replace(PACK, what=What.TRANSLATIONS, name="windows")
    compiled = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd") + b"rest"
    lay(tmp_path / "a", {"i18n/r2p_field_fr.qm": compiled})
    take(packs, released(tmp_path / "a", manifest))

    assert Resources(packs=packs.files).window_words("r2p_field_fr") == compiled
    assert Resources(packs=packs.files).window_words("r2p_field_ar") is None
    assert Resources().window_words("r2p_field_fr") is None
    lay(tmp_path / "b", {"i18n/r2p_field_fr.qm": b"no translations"})
    later = replace(manifest, version=(0, 3, 0))
    assert refused(packs, released(tmp_path / "b", later)) == "update-pack-unreadable"


@pytest.mark.parametrize(
    ("what", "path", "text"),
    [
        (What.CATALOGUES, "catalogues/sg2013.toml", "id = 1"),
        (What.CATALOGUES, "catalogues/sg2013.toml", "not toml ["),
        (What.CATALOGUES, "help/fr/sending.md", "# of another kind"),
        (What.CATALOGUES, "release/keys.json", "[]"),
        (What.TRANSLATIONS, "release/keys.json", "[]"),
        (What.TRANSLATIONS, "words/en.txt", "abandon"),
        (What.TRANSLATIONS, "catalogues/sg2013.toml", NEWER),
        (What.TRANSLATIONS, "paper/fr.toml", "a = 1"),
        (What.HELP, "help/fr/x.toml", "a = 1"),
        (What.GAZETTEER, "catalogues/sg2013.toml", NEWER),
    ],
)
def test_a_pack_that_the_program_cannot_read_is_not_taken(
    packs: Packs, tmp_path: Path, what: What, path: str, text: str
) -> None:
    assert refused(packs, made(tmp_path / "a", {path: text}, replace(PACK, what=what))) == (
        "update-pack-unreadable"
    )
    assert not packs.files()
    assert not (tmp_path / "profile").exists()


def test_an_older_pack_is_refused_even_when_the_newer_one_was_taken_away(
    packs: Packs, tmp_path: Path
) -> None:
    page = {"help/fr/sending.md": "# Un"}
    old, new = (made(tmp_path / "a", page, replace(HELP, version=(0, n, 0))) for n in (2, 3))
    take(packs, old)
    assert refused(packs, old) == "update-same"
    take(packs, new)
    assert refused(packs, old) == "update-older"

    assert packs.remove("help.pages")
    assert not packs.remove("help.pages")
    assert not packs.files()
    assert refused(packs, old) == "update-older"
    assert refused(packs, new) == "update-same"


def test_what_lies_there_counts_where_the_note_of_it_is_gone_or_spoiled(packs: Packs, tmp_path: Path) -> None:
    page = {"help/fr/sending.md": "# Un"}
    take(packs, made(tmp_path / "a", page, replace(HELP, version=(0, 3, 0))))
    old = made(tmp_path / "a", page, replace(HELP, version=(0, 2, 0)))
    note = packs.folder / "seen.json"
    for spoiled in (b"", b"[1]", b'{"help.pages": 7}', b'{"help.pages": "x"}', b"[" * 5000):
        note.write_bytes(spoiled)
        assert refused(packs, old) == "update-older"


def test_a_pack_for_a_later_program_and_one_older_than_the_program_are_refused(
    packs: Packs, tmp_path: Path
) -> None:
    page = {"help/fr/sending.md": "# Un"}

    assert refused(packs, made(tmp_path / "a", page, replace(HELP, needs=(0, 1, 1)))) == (
        "update-needs-another"
    )
    assert refused(packs, made(tmp_path / "a", page, replace(HELP, version=(0, 0, 9)))) == "update-older"
    assert refused(packs, made(tmp_path / "a", page, replace(HELP, version=(0, 1, 0)))) == "update-same"


def test_what_came_with_a_later_program_is_newer_than_an_earlier_pack(packs: Packs, tmp_path: Path) -> None:
    take(packs, made(tmp_path / "a", {"help/fr/sending.md": "# Un"}, HELP))
    later = Packs(packs.folder, KEYS, (0, 2, 0))

    assert packs.files()
    assert not later.files()
    assert later.look() == ((), ())


def test_a_spoiled_pack_is_passed_over_with_a_word_and_what_ships_is_used(
    packs: Packs, tmp_path: Path
) -> None:
    take(packs, made(tmp_path / "a", {"help/fr/sending.md": "# Un"}, HELP))
    path = packs.folder / "help.pages.r2pu"
    whole = path.read_bytes()
    for place in (0, 20, 400, len(whole) // 2, len(whole) - 9):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert not packs.files()
        [passed] = packs.look()[1]
        assert passed.id == "help.pages"
        assert passed.why.what
        assert Resources(packs=packs.files).help("fr") == Resources().help("fr")
    path.write_bytes(whole)
    assert packs.files()


def test_a_pack_that_somebody_put_there_counts_only_if_it_is_signed_and_in_its_place(
    packs: Packs, tmp_path: Path
) -> None:
    packs.folder.mkdir(parents=True)
    page = {"help/fr/sending.md": "# Un"}
    (packs.folder / "help.pages.r2pu").write_bytes(made(tmp_path / "a", page, HELP, signer=STRANGER))
    (packs.folder / "help.other.r2pu").write_bytes(made(tmp_path / "a", page, HELP))
    (packs.folder / "help.folder.r2pu").mkdir()

    used, passed = packs.look()
    assert not used
    assert {one.id: one.why.code for one in passed} == {
        "help.pages": "update-not-signed",
        "help.other": "not-an-update",
        "help.folder": "pack-unreadable",
    }


def test_of_two_packs_with_one_page_the_newer_one_counts(packs: Packs, tmp_path: Path) -> None:
    newer = replace(PACK, what=What.TRANSLATIONS, name="words", version=(0, 3, 0))
    take(packs, made(tmp_path / "b", {"help/fr/sending.md": "# newer"}, newer))
    take(packs, made(tmp_path / "a", {"help/fr/sending.md": "# older"}, HELP))

    assert packs.files()["help/fr/sending.md"] == b"# newer"


def test_without_packs_nothing_is_laid_over(packs: Packs) -> None:
    resources = Resources(packs=packs.files)

    assert resources.help("en") == Resources().help("en")
    assert packs.look() == ((), ())


def test_a_pack_that_is_too_large_is_none_and_not_called_damaged(
    packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = made(tmp_path / "a", {"catalogues/sg2013.toml": NEWER})
    monkeypatch.setattr("r2p_field.services.packs._MOST", len(raw) - 1)
    assert refused(packs, raw) == "not-an-update"
    monkeypatch.setattr("r2p_field.services.packs._MOST", len(raw))
    take(packs, raw)
