"""What a command has to say: for scripts one JSON object, for people lines of text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import click
import msgspec

from r2p_field.cli.plain import harmless, paragraph
from r2p_field.domain.errors import R2PError

DONE, REFUSED, USAGE, FAULT = 0, 1, 2, 70
"""Exit codes. 70 is EX_SOFTWARE of sysexits.h: a mistake of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The result of a command: `data` under `--json`, otherwise `lines`.

    `refused` is set when the command ran to its end and still could not do what was asked, for example
    because one packet of several was refused: its sentences are told, and the exit code is 1.
    """

    data: Mapping[str, Any]
    lines: tuple[str, ...] = ()
    refused: R2PError | None = None


def show(answer: Answer, *, as_json: bool) -> int:
    """Print an answer and return the exit code."""
    if as_json:
        error = {"error": told(answer.refused)} if answer.refused else {}
        print_json({**answer.data, **error})
    else:
        for line in answer.lines:
            click.echo(harmless(line))
        if answer.refused:
            complain(answer.refused)
    return REFUSED if answer.refused else DONE


def show_refusal(error: R2PError, *, as_json: bool) -> None:
    """Print why a command did not do what was asked."""
    if as_json:
        print_json({"error": told(error)})
    else:
        complain(error)


def told(error: R2PError) -> dict[str, str]:
    """Return a refusal as scripts read it."""
    return {"code": error.code, "what": error.what, "safe": error.safe, "next": error.next_}


def complain(error: R2PError) -> None:
    """Tell a person what happened, what is safe and what to do next, a line each."""
    for sentence in (error.what, error.safe, error.next_):
        if sentence:
            click.echo(paragraph(sentence), err=True)


def print_json(data: Mapping[str, Any]) -> None:
    """Print one JSON object in ASCII, so that every terminal and pipe carries it unchanged."""
    click.echo(json.dumps(msgspec.to_builtins(data, enc_hook=str), ensure_ascii=True, allow_nan=False))
