"""The campaign about changed files can fail: a reader that lets one check go is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.scene import scene
from nightly import flips, papers
from nightly.catalogue import named
from nightly.limits import Limit
from r2p_field.crypto.age.header import Header
from r2p_field.services import devices
from r2p_field.vault.packets import Packets


def failures(tmp_path: Path, tries: int) -> tuple[str, ...]:
    return flips.run(Limit(count=tries), tmp_path / "trial").failures


def test_a_reader_that_skips_the_mac_of_the_header_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Header, "verify", lambda *_: None)
    monkeypatch.setattr(flips, "_SHARES", (("small packet", flips.bits, 1),))
    found = failures(tmp_path, 80)
    assert any("packet, bit " in one and ": imported" in one for one in found)


def test_an_approval_that_is_not_looked_at_whole_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "require_whole_card", lambda _: None)
    monkeypatch.setattr(flips, "_SHARES", (("approval", flips.bits, 1),))
    found = failures(tmp_path, 10)
    assert any(one.startswith("approval, bit ") for one in found)


def test_what_a_refused_packet_leaves_behind_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaving(packets: Packets, _: bytes) -> None:
        packets._db.execute("INSERT INTO meta (name, value) VALUES ('left', '') ON CONFLICT DO NOTHING")

    monkeypatch.setattr(Packets, "arrived", leaving)
    assert any("left something" in one for one in failures(tmp_path, 5))


def test_a_night_is_long_enough_for_every_bit_and_length_of_a_small_packet(tmp_path: Path) -> None:
    shares = {(name, change): share for name, change, share in flips._SHARES}
    rounds = named("flips").night // sum(shares.values())
    with scene(tmp_path / "made", size=1, devices=0) as made, papers.papers(made) as offered:
        size = next(len(one.data) for one in offered if one.name == "small packet")
    assert rounds * shares["small packet", flips.bits] >= 8 * size
    assert rounds * shares["small packet", flips.lengths] >= size * (1 + 2 * flips._TAILS)
    assert rounds * shares["large packet", flips.some_bits] >= 60_000


def test_every_bit_and_every_length_of_a_small_paper_comes_round() -> None:
    paper = papers.Paper(name="small", data=bytes(12), program=None, offer=None)  # type: ignore[arg-type]
    turned = {data for _, (_, data) in zip(range(96), flips.bits(paper), strict=False)}
    cut = {len(data) for _, (_, data) in zip(range(30), flips.lengths(paper), strict=False)}
    assert len(turned) == 96
    assert {sum(map(int.bit_count, one)) for one in turned} == {1}
    assert set(range(12)) <= cut
