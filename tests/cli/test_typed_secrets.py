"""Passphrases and codes: from a file, a descriptor or a terminal, and from nowhere else."""

import os
from pathlib import Path

import pytest
from tests.cli.desk import Desk, in_own_process
from tests.cli.world import World

from r2p_field.cli.typed_secrets import single
from r2p_field.domain.errors import BadInput


@pytest.mark.parametrize(
    "written",
    [b"kw\xc3\xa9 la", b"kw\xc3\xa9 la\n", b"kw\xc3\xa9 la\r\nsecond line\n", b"\xef\xbb\xbfkw\xc3\xa9 la\n"],
)
def test_the_first_line_of_a_file_is_the_passphrase(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(written)
    assert single("passphrase", tmp_path / "p", None).read("") == "kwé la"


def test_spaces_belong_to_the_passphrase(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"  two words \n")
    assert single("passphrase", tmp_path / "p", None).read("") == "  two words "


def test_an_open_descriptor_is_read(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe\n")
    os.close(writing)
    assert single("passphrase", None, reading).read("") == "from a pipe"


@pytest.mark.parametrize(
    ("written", "code"), [(b"", "secret-empty"), (b"\n", "secret-empty"), (b"\xff\xfe", "secret-not-text")]
)
def test_a_file_without_a_passphrase_is_refused(written: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(written)
    with pytest.raises(BadInput) as refused:
        single("passphrase", tmp_path / "p", None).read("")
    assert refused.value.code == code


def test_a_missing_file_and_two_places_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        single("passphrase", tmp_path / "none", None).read("")
    assert refused.value.code == "secret-unreadable"
    with pytest.raises(BadInput) as refused:
        single("passphrase", tmp_path / "none", 3)
    assert refused.value.code == "two-secrets"


def test_without_a_terminal_nobody_waits_for_an_answer(world: World) -> None:
    ended = in_own_process(["vault", "info", "--vault", str(world.hq), "--json"])
    assert ended.code == 1, ended
    assert ended.json["error"]["code"] == "no-terminal"


def test_a_passphrase_is_never_an_argument(world: World, desk: Desk) -> None:
    assert desk.give("vault", "info", "--passphrase", "seven quiet herons", vault=world.hq).code == 2


def test_a_generated_passphrase_opens_and_can_be_replaced(desk: Desk, tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    made = desk.ok("vault", "create", "--cost", "low", "--generate", vault=vault)
    (tmp_path / "first").write_text(made["passphrase"], "utf-8")
    old = ("--passphrase-file", tmp_path / "first")
    changed = desk.ok("vault", "passphrase", "--cost", "low", "--generate", *old, vault=vault)
    (tmp_path / "second").write_text(changed["passphrase"], "utf-8")
    desk.ok("vault", "info", "--passphrase-file", tmp_path / "second", vault=vault)
    first = desk.refused("vault", "info", "--passphrase-file", tmp_path / "first", vault=vault)
    assert first["code"] == "wrong-passphrase"
    (tmp_path / "code").write_text(made["code"], "utf-8")
    desk.ok("vault", "info", "--code-file", tmp_path / "code", vault=vault)
    (tmp_path / "code").write_text(made["code"][:-1] + "A", "utf-8")
    assert desk.refused("vault", "info", "--code-file", tmp_path / "code", vault=vault)["code"] == "bad-code"


def test_a_weak_passphrase_is_refused_and_no_folder_is_made(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "weak").write_text("aaaaaaaaaaaaaaaaaaaa", "utf-8")
    error = desk.refused("vault", "create", "--passphrase-file", tmp_path / "weak", vault=tmp_path / "vault")
    assert error["code"] == "weak-passphrase"
    assert not (tmp_path / "vault").exists()
