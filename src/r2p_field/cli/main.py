"""The commands, and how each of them ends: done, refused with a reason, wrong usage, or a fault of ours.

No traceback is ever shown. Ctrl-C leaves everything as it was before the step that was running.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

import r2p_field
from r2p_field.cli import fault_report
from r2p_field.cli.answer import DONE, FAULT, REFUSED, USAGE, show_refusal
from r2p_field.cli.commands import COMMANDS
from r2p_field.cli.display import open_window
from r2p_field.cli.options import A_PATH
from r2p_field.cli.parts import Parts
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled
from r2p_field.services.brand import brand

_NOTHING = Path()
"""What `--take` brings where it stands alone: a menu gives no file."""
_STOPPED = R2PError(
    what="Stopped, as you asked.",
    safe="What was finished before is kept; the step that was running was taken back.",
    next_="Give the command again whenever you want.",
    code="cancelled",
)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(r2p_field.__version__, "--version", message="%(prog)s %(version)s")
@click.option(
    "--profile-dir", type=A_PATH, metavar="DIR", help="Folder for this person's marks (for the window)."
)
@click.option("--window", is_flag=True, help="Open the window, as without a command.")
@click.option(
    "--take",
    type=A_PATH,
    is_flag=False,
    flag_value=_NOTHING,
    metavar="FILE",
    help="Open the window and take a packet in, once the records are open.",
)
@click.option(
    "--selftest", is_flag=True, help="Try the whole program in a temporary folder; exit code 0 or 1."
)
@click.pass_context
def r2p_field_command(
    context: click.Context, profile_dir: Path | None, window: bool, take: Path | None, selftest: bool
) -> int:
    """Record atrocity risk offline and encrypted, carry it as sealed packets, bring it together, print it.

    Without a command the window opens. Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.
    """
    parts: Parts = context.obj
    if selftest and context.invoked_subcommand is not None:
        raise click.UsageError("--selftest stands alone.")
    if selftest:
        return parts.selftest(click.echo)
    if context.invoked_subcommand is None:
        return open_window(
            parts, parts.starter(profile_dir), brought=[] if take in {None, _NOTHING} else [take]
        )
    if window or take:
        raise click.UsageError("--window and --take stand alone.")
    return DONE


for command in COMMANDS:
    r2p_field_command.add_command(command)


def run(arguments: Sequence[str], parts: Parts) -> int:
    """Do what the arguments say and return the exit code."""
    _write_what_the_terminal_can()
    as_json = "--json" in arguments
    try:
        done = r2p_field_command.main(
            list(arguments), prog_name=brand().name, standalone_mode=False, obj=parts
        )
    except click.UsageError as error:
        return _usage(error, as_json=as_json)
    except R2PError as error:
        show_refusal(error, as_json=as_json)
    except (Cancelled, KeyboardInterrupt, click.Abort, EOFError):
        show_refusal(_STOPPED, as_json=as_json)
    except BrokenPipeError:
        _let_go_of_pipe()
    except Exception as error:  # noqa: BLE001  (the last door: a fault of ours becomes one sentence)
        return _fault(error, arguments, parts, as_json=as_json)
    else:
        return int(done or DONE)
    return REFUSED


def _usage(error: click.UsageError, *, as_json: bool) -> int:
    path = error.ctx.command_path if error.ctx else brand().name
    if as_json:
        refusal = R2PError(
            what=error.format_message(),
            safe="Nothing was done.",
            next_=f"{path} --help shows how it is used.",
            code="usage",
        )
        show_refusal(refusal, as_json=True)
    else:
        error.show()
    return USAGE


def _fault(error: Exception, arguments: Sequence[str], parts: Parts, *, as_json: bool) -> int:
    """Tell of a mistake of ours in a sentence, and keep a report without values beside the person's marks."""
    text = fault_report.report(error)
    kept = fault_report.keep(text, parts.starter(_profile_of(arguments)).profile)
    refusal = R2PError(
        what="The program made a mistake: this is not your fault.",
        safe="What was saved before is safe; the last step was taken back.",
        next_=f"Hand on the report {kept}; there is nothing of your records in it."
        if kept
        else f"Hand on these lines; there is nothing of your records in them: {text.replace(chr(10), ' | ')}",
        code="fault",
    )
    show_refusal(refusal, as_json=as_json)
    return FAULT


def _profile_of(arguments: Sequence[str]) -> Path | None:
    given = list(arguments)
    if "--profile-dir" in given[:-1]:
        return Path(given[given.index("--profile-dir") + 1])
    return None


def _write_what_the_terminal_can() -> None:
    """A letter that the terminal's encoding lacks becomes a question mark, and not the end of the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _let_go_of_pipe() -> None:
    """Whoever read our output has gone (`| head`); let Python not complain about it at the end."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
