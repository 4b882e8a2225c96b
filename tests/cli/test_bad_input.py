"""What is broken, foreign or in the way: one clear refusal, exit code 1, and nothing changed."""

import csv
import io
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.desk import ANOTHER, PARTS, Desk, in_own_process, in_this_process
from tests.cli.small_disk import SmallDisk
from tests.cli.world import World

from r2p_field.bundle.seal import MAX_FILE
from r2p_field.cli.main import run

SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/ucdp_ged_231_central_african_republic.csv"
Prepare = Callable[[World, Path], list[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """One kind of bad input: what is given, to whom, and the code of the refusal."""

    name: str
    give: Prepare
    code: str
    to: str = "hq"


def _changed_packet(change: Callable[[bytes], bytes]) -> Prepare:
    def prepare(world: World, folder: Path) -> list[object]:
        (folder / "bad.r2pb").write_bytes(change(world.packet.read_bytes()))
        return ["bundle", "import", folder / "bad.r2pb"]

    return prepare


def _flip(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 0x20
    return bytes(changed)


def _giant(world: World, folder: Path) -> list[object]:
    with (folder / "giant.r2pb").open("wb") as file:
        file.write(world.packet.read_bytes())
        file.truncate(MAX_FILE + 1)
    return ["bundle", "import", folder / "giant.r2pb"]


def _table(change: Callable[[list[dict[str, str]]], str | bytes]) -> Prepare:
    def prepare(world: World, folder: Path) -> list[object]:
        with SAMPLE.open(encoding="utf-8", newline="") as file:
            rows = [row for _, row in zip(range(3), csv.DictReader(file), strict=False)]
        made = change(rows)
        data = made if isinstance(made, bytes) else made.encode("utf-8")
        (folder / "events.csv").write_bytes(data)
        return ["events", "import", folder / "events.csv", "--profile", "ucdp-ged"]

    return prepare


def written(rows: list[dict[str, str]]) -> str:
    """Rows as a table."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _every(column: str, value: str) -> Prepare:
    return _table(lambda rows: written([{**row, column: value} for row in rows]))


def _without(column: str) -> Prepare:
    return _table(lambda rows: written([{n: v for n, v in row.items() if n != column} for row in rows]))


def _text(name: str, text: str, *words: object) -> Prepare:
    def prepare(world: World, folder: Path) -> list[object]:
        (folder / name).write_text(text, "utf-8")
        return [*words, folder / name]

    return prepare


PACKETS = (
    Bad(name="packet cut off", give=_changed_packet(lambda data: data[:-1000]), code="packet-content"),
    Bad(
        name="packet cut in its beginning",
        give=_changed_packet(lambda data: data[:200]),
        code="packet-header",
    ),
    Bad(name="empty packet", give=_changed_packet(lambda _: b""), code="packet-size"),
    Bad(
        name="bit flipped in the beginning",
        give=_changed_packet(lambda data: _flip(data, 5)),
        code="packet-header",
    ),
    Bad(
        name="bit flipped inside",
        give=_changed_packet(lambda data: _flip(data, -20_000)),
        code="packet-content",
    ),
    Bad(name="last bit flipped", give=_changed_packet(lambda data: _flip(data, -1)), code="packet-content"),
    Bad(
        name="something after the end", give=_changed_packet(lambda data: data + b"x"), code="packet-content"
    ),
    Bad(name="text instead of a packet", give=_changed_packet(lambda _: b"hello\n"), code="packet-header"),
    Bad(
        name="packet for another", give=lambda w, _: ["bundle", "import", w.foreign], code="packet-not-for-us"
    ),
    Bad(name="packet that is a giant", give=_giant, code="packet-size"),
    Bad(name="no such file", give=lambda _, f: ["bundle", "import", f / "none.r2pb"], code="file-refused"),
    Bad(
        name="inspected and cut off",
        give=lambda w, f: ["bundle", "inspect", w.foreign],
        code="packet-not-for-us",
    ),
)
TABLES = (
    Bad(name="column missing", give=_without("best"), code="table-bad"),
    Bad(name="dates that are none", give=_every("date_start", "31/31/2013"), code="no-row-taken"),
    Bad(name="not a number", give=_every("best", "NaN"), code="no-row-taken"),
    Bad(name="cell of 10 MB", give=_every("where_coordinates", "x" * 10_000_000), code="no-row-taken"),
    Bad(name="formula for a number", give=_every("high", "=1+1"), code="no-row-taken"),
    Bad(
        name="not UTF-8",
        give=_table(lambda rows: written(rows).encode("latin-1", "replace") + b"\xe9"),
        code="table-bad",
    ),
    Bad(name="empty table", give=_table(lambda _: ""), code="table-bad"),
    Bad(name="not a table", give=_table(lambda _: b"\x00\x01\x02" * 100), code="table-bad"),
    Bad(
        name="unknown profile",
        give=lambda _, f: ["events", "import", SAMPLE, "--profile", "acme"],
        code="profile-unknown",
    ),
)
OTHERS = (
    Bad(name="not JSON", give=_text("o.json", "{what", "observation", "add"), code="not-json"),
    Bad(name="a list", give=_text("o.json", "[1]", "observation", "add"), code="not-an-observation"),
    Bad(
        name="nothing happened", give=_text("o.json", '{"what": ""}', "observation", "add"), code="bad-record"
    ),
    Bad(name="no file", give=lambda _, f: ["observation", "add", f / "none.json"], code="file-refused"),
    Bad(name="unknown record", give=lambda _, f: ["observation", "show", "0" * 32], code="not-there"),
    Bad(
        name="a record that is no id", give=lambda _, f: ["observation", "show", "café"], code="not-a-record"
    ),
    Bad(
        name="no card",
        give=lambda w, f: ["programme", "join", w.packet, "--fingerprint", "1"],
        code="*",
        to="field",
    ),
    Bad(
        name="fingerprint misread",
        give=lambda w, f: ["programme", "join", w.card, "--fingerprint", _flip_digit(w.fingerprint)],
        code="fingerprint-misread",
        to="field",
    ),
    Bad(
        name="not a request",
        give=lambda w, f: ["device", "approve", w.card, "--fingerprint", "1"],
        code="not-a-request",
    ),
    Bad(
        name="not an approval",
        give=lambda w, f: ["device", "admit", w.card],
        code="not-an-approval",
        to="field",
    ),
    Bad(
        name="approving without the key",
        give=lambda w, f: ["device", "approve", w.request, "--fingerprint", "1"],
        code="no-registrar-key",
        to="field",
    ),
    Bad(name="second programme", give=lambda w, f: ["programme", "create"], code="another-programme"),
    Bad(name="nothing waits there", give=lambda w, f: ["quarantine", "release", "77"], code="not-there"),
    Bad(
        name="receipt for nobody",
        give=lambda w, f: ["receipt", "make", "--out", f, "--device", "9"],
        code="no-device",
    ),
    Bad(
        name="receipt by an office",
        give=lambda w, f: ["receipt", "make", "--out", f],
        code="no-receipt",
        to="field",
    ),
    Bad(
        name="period backwards",
        give=lambda w, f: [
            "report",
            "summary",
            "--out",
            f / "s.pdf",
            "--since",
            "2020-01-02",
            "--until",
            "2020-01-01",
        ],
        code="bad-period",
    ),
    Bad(
        name="summary over a file",
        give=lambda w, f: ["report", "summary", "--out", w.packet],
        code="file-exists",
    ),
    Bad(name="card over a file", give=lambda w, f: ["programme", "card", w.packet], code="file-exists"),
    Bad(name="copy into a full folder", give=lambda w, f: ["vault", "backup", w.folder], code="vault-exists"),
    Bad(
        name="sealing into a file",
        give=lambda w, f: ["bundle", "seal", "--out", w.packet],
        code="file-refused",
    ),
)


def _flip_digit(fingerprint: str) -> str:
    first = str((int(fingerprint[0]) + 1) % 10)
    return first + fingerprint[1:]


@pytest.fixture(scope="module")
def before(world: World) -> dict[str, tuple[str, dict[str, int]]]:
    """What is in the records before anything bad was given."""
    return {name: world.desk.state(getattr(world, name)) for name in ("hq", "field")}


@pytest.mark.parametrize("bad", [*PACKETS, *TABLES, *OTHERS], ids=lambda bad: bad.name.replace(" ", "-"))
def test_bad_input_is_refused_in_three_sentences_and_changes_nothing(
    bad: Bad, world: World, before: dict[str, tuple[str, dict[str, int]]], tmp_path: Path
) -> None:
    vault = getattr(world, bad.to)
    files = sorted(world.folder.rglob("*.r2p?"))
    error = world.desk.refused(*bad.give(world, tmp_path), vault=vault)
    assert bad.code in {error["code"], "*"}
    assert not any(
        word in " ".join(error.values()) for word in ("Traceback", "Error(", "errno", str(tmp_path))
    )
    assert world.desk.state(vault) == before[bad.to]
    assert sorted(world.folder.rglob("*.r2p?")) == files


@pytest.mark.parametrize(
    "bad", [PACKETS[0], TABLES[0], OTHERS[0]], ids=lambda bad: bad.name.replace(" ", "-")
)
def test_a_person_without_json_reads_the_same_sentences_on_the_error_stream(
    bad: Bad, world: World, tmp_path: Path
) -> None:
    given = bad.give(world, tmp_path)
    told = world.desk.refused(*given, vault=world.hq)
    ended = world.desk.give(*given, vault=world.hq, as_json=False)
    assert ended.code == 1
    assert " ".join(ended.err.split()).endswith(f"{told['safe']} {told['next']}")


def test_a_packet_given_again_says_so_and_adds_nothing(world: World, tmp_path: Path) -> None:
    hq = tmp_path / "hq"
    shutil.copytree(world.hq, hq)
    first = world.desk.ok("bundle", "import", world.packet, vault=hq)
    assert first["totals"]["imported"] == 1
    state = world.desk.state(hq)
    assert world.desk.refused("bundle", "import", world.packet, vault=hq)["code"] == "already"
    assert world.desk.ok("bundle", "import", world.packet.parent, vault=hq)["totals"]["already"] == 1
    assert world.desk.state(hq) == state


def test_a_dry_run_keeps_nothing(world: World) -> None:
    before = world.desk.state(world.hq)
    tried = world.desk.ok("bundle", "import", world.packet, world.unknown, "--dry-run", vault=world.hq)
    assert [one["outcome"] for one in tried["packets"]] == ["imported", "waiting"]
    tried = world.desk.ok("events", "import", SAMPLE, "--profile", "ucdp-ged", "--dry-run", vault=world.hq)
    assert (tried["read"], tried["added"]) == (1848, 1848)
    assert world.desk.state(world.hq) == before


def test_a_wrong_passphrase_opens_nothing(world: World, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text(ANOTHER, "utf-8")
    given = ("vault", "info", "--passphrase-file", tmp_path / "wrong")
    assert world.desk.refused(*given, vault=world.hq)["code"] == "wrong-passphrase"


def test_a_folder_without_records_is_told_apart(desk: Desk, tmp_path: Path) -> None:
    assert desk.refused("vault", "info", vault=tmp_path)["code"] == "vault-missing"
    assert desk.refused("vault", "info", vault=tmp_path / "none")["code"] == "vault-missing"


def test_records_are_never_made_over_something(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("kept", "utf-8")
    error = desk.refused("vault", "create", "--cost", "low", vault=tmp_path)
    assert error["code"] == "vault-exists"
    assert [one.name for one in tmp_path.iterdir()] == ["letter.txt"]


def test_records_of_a_newer_version_are_left_alone(world: World, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    vault = desk.create(tmp_path / "vault")
    program = PARTS.starter(desk.home / "profile").unlock(
        vault, passphrase=desk.passphrase_file.read_text().strip()
    )
    program.upkeep._vault.meta.set("min_reader", "99")
    program.upkeep.close()
    content = {one.name: one.read_bytes() for one in vault.iterdir()}
    assert desk.refused("vault", "info", vault=vault)["code"] == "vault-newer"
    assert {one.name: one.read_bytes() for one in vault.iterdir()} == content


def test_a_second_process_is_refused_and_the_first_goes_on(world: World, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    vault = desk.create(tmp_path / "vault")
    passphrase = desk.passphrase_file.read_text().strip()
    program = PARTS.starter(desk.home / "profile").unlock(vault, passphrase=passphrase)
    try:
        ended = in_own_process(desk.line("vault", "info", vault=vault))
        assert ended.code == 1, ended
        assert ended.json["error"]["code"] == "vault-busy"
        assert program.upkeep.counts()["observations"] == 0
    finally:
        program.upkeep.close()


@pytest.mark.parametrize("command", ["vault create", "vault backup", "demo"])
def test_a_place_that_cannot_be_written_is_told(command: str, world: World, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    target = tmp_path / "file" / "new"
    match command:
        case "vault create":
            error = world.desk.refused("vault", "create", "--cost", "low", vault=target)
        case "vault backup":
            error = world.desk.refused("vault", "backup", target, vault=world.hq)
        case _:
            error = _refused(["demo", str(target), "--json"])
    assert error["code"] in {"storage-refused", "file-refused"}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file"]


def test_the_demonstration_wants_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept", "utf-8")
    assert _refused(["demo", str(tmp_path), "--json"])["code"] == "folder-not-empty"
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]


def test_a_demonstration_on_a_bad_table_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("id,what\n1,x\n", "utf-8")
    error = _refused(["demo", str(tmp_path / "demo"), "--events", str(tmp_path / "bad.csv"), "--json"])
    assert error["code"] == "table-bad"
    assert [one.name for one in tmp_path.iterdir()] == ["bad.csv"]


@pytest.mark.skipif(os.name == "nt", reason="small disks and limits of a process are POSIX")
@pytest.mark.parametrize("kib", [2, 700, 3000])
def test_a_full_disk_is_told_and_the_demonstration_leaves_nothing(
    small_disk: SmallDisk, tmp_path: Path, kib: int
) -> None:
    with small_disk(kib) as (folder, options):
        ended = in_own_process(["demo", str(folder / "demo"), "--json"], **options)
        assert list(folder.iterdir()) == []
    assert ended.code == 1, ended
    assert ended.json["error"]["code"] in {"storage-full", "target-full", "storage-refused"}
    assert "Traceback" not in ended.err


def _refused(arguments: list[str]) -> dict[str, str]:
    ended = in_this_process(arguments)
    assert ended.code == 1, ended
    error = ended.json["error"]
    assert isinstance(error, dict)
    return error


def test_wrong_usage_is_exit_code_2_and_also_an_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["vault", "info", "--json"], PARTS) == 2
    assert '"code": "usage"' in capsys.readouterr().out
