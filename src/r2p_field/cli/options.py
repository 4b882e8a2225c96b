"""What all commands share: `--json`, where the records are, and how the passphrase comes in."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer, show
from r2p_field.cli.parts import Parts
from r2p_field.cli.typed_secrets import Source, single

if TYPE_CHECKING:
    from r2p_field.services.ports import Starter

Command = Callable[..., int]
"""What click calls with the values of the options, by name; it returns the exit code."""

VAULT_VARIABLE = "R2P_FIELD_VAULT"
A_PATH = click.Path(path_type=Path)

_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_profile = click.option(
    "--profile-dir",
    type=A_PATH,
    metavar="DIR",
    help="Folder for this person's marks, instead of the usual one.",
)
_vault = click.option(
    "--vault",
    type=A_PATH,
    required=True,
    envvar=VAULT_VARIABLE,
    metavar="DIR",
    help=f"Folder of your records (or the variable {VAULT_VARIABLE}).",
)


def secret(option: str, what: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `--OPTION-file` and `--OPTION-fd` to a command, for reading `what`."""

    def add(action: Callable[..., Any]) -> Callable[..., Any]:
        action = click.option(
            f"--{option}-fd", type=int, metavar="N", help=f"Read {what} from this open descriptor."
        )(action)
        return click.option(
            f"--{option}-file",
            type=A_PATH,
            metavar="FILE",
            help=f"Read {what} from the first line of a file.",
        )(action)

    return add


def _starter(profile: Path | None) -> Starter:
    parts: Parts = click.get_current_context().obj
    return parts.starter(profile)


def without_vault(action: Callable[..., Answer]) -> Command:
    """Make a command that opens no records. `action` gets the starter and, by name, the own options."""

    @_profile
    @_json
    @functools.wraps(action)
    def run(*, as_json: bool, profile_dir: Path | None, **own: Any) -> int:
        return show(action(_starter(profile_dir), **own), as_json=as_json)

    return run


def beside_vault(action: Callable[..., Answer]) -> Command:
    """Make a command about a folder of records that it does not simply open: creating, restoring.

    `action` gets the starter, the folder and, by name, the command's own options.
    """

    @_vault
    @_profile
    @_json
    @functools.wraps(action)
    def run(*, vault: Path, as_json: bool, profile_dir: Path | None, **own: Any) -> int:
        return show(action(_starter(profile_dir), vault, **own), as_json=as_json)

    return run


def opening(action: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that open records: a passphrase, or the code on paper."""
    for add in (
        click.option(
            "--with-code", is_flag=True, help="Ask for the code on paper instead of the passphrase."
        ),
        secret("code", "the code on paper"),
        secret("passphrase", "the passphrase"),
    ):
        action = add(action)
    return action


def key_from(options: dict[str, Any]) -> dict[str, str]:
    """Take the options of `opening` out of `options` and return `passphrase` or `code`, asking if need be."""
    passphrase = single("passphrase", options.pop("passphrase_file"), options.pop("passphrase_fd"))
    code = single("code", options.pop("code_file"), options.pop("code_fd"))
    if options.pop("with_code") or code.given:
        return {"code": code.read("Code on paper: ")}
    return {"passphrase": passphrase.read("Passphrase: ")}


def source(option: str, options: dict[str, Any]) -> Source:
    """Take the two options of a `secret` out of `options` and return where it comes from."""
    name = option.replace("-", "_")
    return single(option, options.pop(f"{name}_file"), options.pop(f"{name}_fd"))


def on_vault(action: Callable[..., Answer]) -> Command:
    """Make a command that works on open records; they are closed when it ends, however it ends.

    `action` gets the program and, by name, the command's own options.
    """

    @_vault
    @opening
    @_profile
    @_json
    @functools.wraps(action)
    def run(*, vault: Path, as_json: bool, profile_dir: Path | None, **own: Any) -> int:
        key = key_from(own)
        program = _starter(profile_dir).unlock(vault, **key)
        try:
            answer = action(program, **own)
        finally:
            program.upkeep.close()
        return show(answer, as_json=as_json)

    return run
