"""A disk goes bad: the person hears what is damaged, saves what can be saved, and goes on reporting."""

import json
from pathlib import Path

from tests.cli.desk import Desk
from tests.cli.world import approve, found_programme, office, sealed


def test_a_person_checks_rescues_and_goes_on(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    hq, joined = found_programme(desk, tmp_path / "hq", tmp_path / "card.r2pc")
    field = office(desk, tmp_path / "field", tmp_path / "card.r2pc", joined["fingerprint"])
    approve(desk, hq, field, tmp_path)
    for number in range(5):
        desk.ok("observation", "add", "-", vault=field, stdin=json.dumps({"what": f"Seen {number}."}))
    sound = desk.ok("vault", "check", vault=field)
    assert (sound["verdict"], sound["sound"]) == ("sound", True)
    assert desk.ok("vault", "repair", vault=field)["verdict"] == "sound"

    data = bytearray((field / "vault.db").read_bytes())
    data[:4096] = bytes(4096)
    (field / "vault.db").write_bytes(data)
    told = desk.give("vault", "check", vault=field)
    assert (told.code, told.json["verdict"]) == (1, "cannot-open")
    assert desk.refused("observation", "list", vault=field)["code"] == "vault-damaged"
    spoken = desk.give("vault", "rescue", "--into", tmp_path / "read aloud", vault=field, as_json=False)
    assert spoken.code == 0
    assert "It opens with the same passphrase" in spoken.out
    saved = tmp_path / "saved"
    report = desk.ok("vault", "rescue", "--into", saved, vault=field)
    assert (report["lost_entries"], report["keys_saved"]) == (0, True)
    assert desk.ok("vault", "check", vault=saved)["verdict"] == "sound"
    desk.ok("observation", "add", "-", vault=saved, stdin='{"what": "After it."}')
    sealed(desk, saved, tmp_path / "out")
    taken = desk.ok("bundle", "import", tmp_path / "out", vault=hq)
    assert [one["outcome"] for one in taken["packets"]] == ["imported"]
    there = desk.ok("observation", "list", vault=hq)["observations"]
    assert len(there) == 6
