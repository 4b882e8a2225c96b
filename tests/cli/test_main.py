"""The process as a whole: exit codes, what goes to which stream, no dumps, terminals of any encoding."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.desk import Desk, environment, in_own_process, in_this_process
from tests.cli.world import SAID, World

SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/ucdp_ged_231_central_african_republic.csv"


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['r2p-field', '--help']; import atexit;"
        "heavy = {'sqlcipher3', 'cryptography', 'reportlab', 'PySide6', 'r2p_field.bootstrap'};"
        "atexit.register(lambda: print('heavy:', sorted(heavy & set(sys.modules))));"
        "from r2p_field.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment()
    )
    assert done.returncode == 0
    assert done.stdout.rstrip().endswith("heavy: []")


def test_every_command_explains_itself_and_takes_json() -> None:
    pending: list[list[str]] = [[]]
    seen = 0
    while pending:
        words = pending.pop()
        ended = in_this_process([*words, "--help"])
        assert ended.code == 0, words
        names = _commands(ended.out)
        pending += [[*words, name] for name in names]
        seen += not names
        assert names or "--json" in ended.out, words
    assert seen > 30


def _commands(text: str) -> list[str]:
    _, _, listed = text.partition("\nCommands:\n")
    return [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line[2] != " "]


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["vault", "info"],
        ["bundle", "seal"],
        ["demo"],
        ["vault", "--window"],
        ["--window", "verify", "x"],
    ],
)
def test_wrong_usage_is_exit_code_2(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("R2P_FIELD_VAULT", raising=False)
    ended = in_this_process(words)
    assert (ended.code, ended.out) == (2, "")
    assert "Traceback" not in ended.err
    told = in_this_process([*words, "--json"])
    assert told.code == 2
    assert told.json["error"]["code"] == "usage"


def test_the_vault_may_stand_in_the_environment(
    world: World, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("R2P_FIELD_VAULT", str(world.hq))
    assert desk.ok("vault", "info", "--passphrase-file", desk.passphrase_file)["role"] == "headquarters"


def test_without_a_display_the_window_says_what_else_can_be_done() -> None:
    ended = in_own_process([], env=environment(QT_QPA_PLATFORM=""))
    assert ended.code == 1
    assert ended.out == ""
    assert "commands: --help" in ended.err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_output_reaches_terminals_of_any_encoding(encoding: str, desk: Desk, tmp_path: Path) -> None:
    vault = desk.create(tmp_path / "vault")
    said = {"what": "شوهد رجال مسلحون", "title": "قرب القرية"}
    desk.ok("observation", "add", "-", vault=vault, stdin=json.dumps(said))
    plain = environment(LC_ALL="C", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    ended = in_own_process(desk.line("observation", "list", vault=vault, as_json=False), env=plain)
    assert (ended.code, ended.err) == (0, "")
    assert ("???" if encoding == "cp1252" else "قرب القرية") in ended.out
    ended = in_own_process(desk.line("observation", "list", vault=vault), env=plain)
    assert ended.json["observations"][0]["title"] == "قرب القرية"


@pytest.mark.skipif(os.name == "nt", reason="pipes that close early are POSIX")
def test_a_reader_that_goes_away_is_no_fault(world: World, desk: Desk) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "r2p_field", "catalogue", "show", "sg2013"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err == b""


@pytest.mark.skipif(os.name == "nt", reason="a process of Windows cannot be sent Ctrl-C alone")
def test_ctrl_c_takes_an_import_back_whole(desk: Desk, tmp_path: Path) -> None:
    vault = desk.create(tmp_path / "vault")
    line = desk.line("events", "import", SAMPLE, "--profile", "ucdp-ged", vault=vault)
    process = subprocess.Popen(
        [sys.executable, "-m", "r2p_field", *line],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        # a shell that runs the tests in the background lets its children hear no Ctrl+C
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    while not (vault / "vault.db-wal").exists():
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1, (out, err)
    assert b'"cancelled"' in out
    assert b"Traceback" not in err
    assert desk.state(vault)[1]["observations"] == 0


def test_people_get_the_same_as_scripts_in_lines(world: World, desk: Desk) -> None:
    for words in (["vault", "info"], ["programme", "show"], ["device", "list"], ["fingerprint"]):
        ended = desk.give(*words, vault=world.hq, as_json=False)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out
        assert "{" not in ended.out
    shown = desk.give("observation", "show", world.record, vault=world.field, as_json=False)
    assert SAID in shown.out


def test_the_page_of_commands_names_every_command() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "commands.md").read_text("utf-8")
    for group in _commands(in_this_process(["--help"]).out):
        names = _commands(in_this_process([group, "--help"]).out)
        assert not [f"{group} {name}" for name in names or [""] if f"`{group} {name}".rstrip() not in page]


def test_the_invented_country_is_made_and_opened_again_by_one_command(desk: Desk, tmp_path: Path) -> None:
    words = ("vault", "sample", "--vault", tmp_path / "sample")
    made = desk.ok(*words)
    assert made["sample"] is True
    assert made["observations"] > 50
    assert desk.ok(*words) == made
