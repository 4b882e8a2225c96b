"""The frameworks in the person's language, as far as there are words."""

from pathlib import Path

from r2p_field.services.resources import Resources

SHIPPED = Path(__file__).parents[2] / "resources"


def resources(tmp_path: Path, words: str) -> Resources:
    folder = tmp_path / "catalogues"
    folder.mkdir()
    for name in ("sg2013", "foa2014"):
        (folder / f"{name}.toml").write_bytes((SHIPPED / "catalogues" / f"{name}.toml").read_bytes())
    (folder / "sg2013.fr.toml").write_text(words, "utf-8")
    return Resources(tmp_path)


def test_words_of_a_language_are_laid_over_its_pack_and_the_others_stay_english(tmp_path: Path) -> None:
    words = (
        '[framework]\nid = "sg2013"\nlanguage = "fr"\n[words."sg2013.rf2.i02"]\ntitle = "Discours de haine"\n'
    )
    here = resources(tmp_path, words)
    french, english = here.catalogues("fr-CF"), here.catalogues()
    for catalogues, title in ((french, "Discours de haine"), (english, "Hate speech")):
        found = catalogues.indicator("sg2013.rf2.i02")
        assert found is not None
        assert found.title == title
    assert [pack.id for pack in french.packs] == ["foa2014", "sg2013"]
    assert here.catalogues("ar") == english


def test_a_broken_translation_keeps_nobody_from_working(tmp_path: Path) -> None:
    assert resources(tmp_path, "this is no TOML").catalogues("fr") == Resources(SHIPPED).catalogues()


def test_every_shipped_translation_keeps_the_rules() -> None:
    import tomllib

    from r2p_field.domain.catalogue_words import in_words_of

    packs = {pack.id: pack for pack in Resources(SHIPPED).catalogues().packs}
    for file in (SHIPPED / "catalogues").glob("*.*.toml"):
        name, language, _ = file.name.split(".")
        table = tomllib.loads(file.read_text("utf-8"))
        assert table["framework"]["language"] == language
        in_words_of(packs[name], table)
