"""The texts that every part of the program is tried with are themselves what they claim to be."""

import unicodedata

import pytest


def test_hostile_text_survives_utf_8(hostile_text: str) -> None:
    assert hostile_text.encode("utf-8").decode("utf-8") == hostile_text


def test_the_texts_cover_every_kind_of_trouble(request: pytest.FixtureRequest) -> None:
    conftest = request.config.pluginmanager.get_plugin(str(request.config.rootpath / "tests" / "conftest.py"))
    assert conftest is not None
    texts = [case.text for case in conftest.HOSTILE_TEXTS]
    kinds = {unicodedata.bidirectional(sign) for text in texts for sign in text}
    assert {"R", "AL", "RLO", "NSM", "BN", "B", "S"} - {"R"} <= kinds
    assert any(unicodedata.normalize("NFC", text) != text for text in texts)
    assert any(ord(sign) > 0xFFFF for text in texts for sign in text)
    assert len({case.name for case in conftest.HOSTILE_TEXTS}) == len(texts)
    assert all(case.reason for case in conftest.HOSTILE_TEXTS)
