"""The laptop is lost; the second copy opens on another one, seals at once, and headquarters knows it."""

import shutil
from pathlib import Path

from tests.cli.desk import Desk
from tests.cli.world import approve, found_programme, office, sealed


def test_restored_records_seal_at_once_and_headquarters_takes_them_without_asking(tmp_path: Path) -> None:
    desk, elsewhere = Desk(tmp_path / "home"), Desk(tmp_path / "another-home")
    hq, joined = found_programme(desk, tmp_path / "hq", tmp_path / "card.r2pc")
    field = office(desk, tmp_path / "field", tmp_path / "card.r2pc", joined["fingerprint"])
    approve(desk, hq, field, tmp_path)
    desk.ok("observation", "add", "-", vault=field, stdin='{"what": "Before the loss."}')
    sealed(desk, field, tmp_path / "out-1")
    desk.ok("vault", "backup", tmp_path / "copy", vault=field)
    shutil.rmtree(field)

    back = tmp_path / "back"
    info = elsewhere.ok("vault", "restore", tmp_path / "copy", vault=back)
    assert info["counts"]["observations"] == 1
    assert elsewhere.ok("vault", "check", vault=back)["sound"]
    elsewhere.ok("observation", "add", "-", vault=back, stdin='{"what": "After the loss."}')
    sealed(elsewhere, back, tmp_path / "out-2")

    taken = desk.ok("bundle", "import", tmp_path / "out-2", tmp_path / "out-1", vault=hq)
    assert [one["outcome"] for one in taken["packets"]] == ["imported", "imported"]
    there = desk.ok("observation", "list", vault=hq)["observations"]
    assert sorted(one["title"] for one in there) == ["After the loss.", "Before the loss."]
    assert desk.state(hq)[1]["alarms"] == 0

    receipt = desk.ok("receipt", "make", "--out", tmp_path / "answers", vault=hq)["receipts"][0]
    elsewhere.ok("bundle", "import", receipt["packet"], vault=back)
    states = {one["state"] for one in elsewhere.ok("observation", "list", vault=back)["observations"]}
    assert states == {"received"}


def test_a_copy_is_tried_without_bringing_it_back_to_life(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    field = desk.create(tmp_path / "field")
    desk.ok("observation", "add", "-", vault=field, stdin='{"what": "In the copy."}')
    (tmp_path / "stick").mkdir()
    desk.ok("vault", "backup", tmp_path / "stick" / "copy-2026-11-23", vault=field)
    desk.ok("observation", "add", "-", vault=field, stdin='{"what": "Written since."}')
    secret = ("--passphrase-file", desk.passphrase_file)

    alone = desk.ok("vault", "rehearse", tmp_path / "stick", *secret)
    beside = desk.ok("vault", "rehearse", tmp_path / "stick", vault=field)
    spoken = desk.give("vault", "rehearse", tmp_path / "stick", vault=field, as_json=False).out

    assert (alone["copy"], alone["observations"], alone["compared"]) == ("copy-2026-11-23", 1, False)
    assert (beside["compared"], beside["newer"], beside["only_there"]) == (True, 1, 0)
    assert spoken.startswith("This copy opens; all of it was read. Observations in it: 1, up to ")
    assert "not in it: 1;" in spoken
    assert desk.ok("vault", "info", vault=field)["last_rehearsal"]

    (tmp_path / "stick" / "copy-2026-11-23" / "blobs.db").unlink()
    assert desk.refused("vault", "rehearse", tmp_path / "stick", *secret)["code"] == "vault-damaged"
