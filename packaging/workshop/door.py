"""The tasks of `packaging/dev.py` and what each does."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from shipping import asked
from workshop import checks, frozen, nightly, tools, translations
from workshop.environment import Environment, has_display
from workshop.running import become, follow
from workshop.stop import Stop, say

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ("-m", "r2p_field")


@dataclass(frozen=True, slots=True)
class Task:
    """Something a person asks for by name."""

    name: str
    sentence: str
    run: Callable[[Environment, list[str]], int]


def main(arguments: Sequence[str]) -> int:
    """Run the task that the arguments name; return its exit code (1: it could not, with one sentence why)."""
    task: Task = _parser().parse_args(list(arguments[:1])).task
    try:
        return task.run(Environment(root=ROOT), list(arguments[1:]))
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. What was half done is repaired by the next run.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    width = max(len(task.name) for task in TASKS)
    listing = "\n".join(f"  {task.name:{width}}  {task.sentence}" for task in TASKS)
    parser = argparse.ArgumentParser(
        prog="python3 packaging/dev.py",
        usage="%(prog)s TASK [ARGUMENT ...]",
        description="Sets up what a task needs (the first time; later it starts at once) and runs it.",
        epilog=f"tasks:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = {task.name: task for task in TASKS}

    def chosen(name: str) -> Task:
        if name not in names:
            raise argparse.ArgumentTypeError(f"no task {name!r}; there are {', '.join(names)}")
        return names[name]

    parser.add_argument(
        "task", metavar="TASK", type=chosen, help="one of the tasks below; the rest goes to it"
    )
    return parser


def _demo(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup", for_display=has_display())
    if not arguments or arguments[0].startswith("-"):
        folder = _fresh_folder(environment.root / "build" / "demo")
        say(f"The demonstration lies in {folder}")
        arguments = [str(folder), *arguments]
    return become([environment.python, *PROGRAM, "demo", *arguments], environment.variables())


def _fresh_folder(wanted: Path) -> Path:
    """Return `wanted`, or the first of `wanted-2`, `wanted-3` ... that is not taken."""
    folder, number = wanted, 1
    while folder.exists():
        number += 1
        folder = wanted.with_name(f"{wanted.name}-{number}")
    return folder


def _start(environment: Environment, arguments: list[str]) -> int:
    if not has_display():
        raise Stop(
            "There is no display here, so no window can be shown. "
            "Start it from a desktop session, or use the command line: python3 packaging/dev.py cli --help"
        )
    environment.prepare("app", "setup", for_display=True)
    return become([environment.python, *PROGRAM, *arguments], environment.variables())


def _cli(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup")
    return become([environment.python, *PROGRAM, *(arguments or ["--help"])], environment.variables())


def _test(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup", "dev", "fuzz", for_display=True)
    left_out = tools.left_out(environment)
    if arguments:
        return become([environment.python, "-m", "pytest", *arguments], environment.variables())
    return checks.run_tests(environment, left_out)


def _lint(environment: Environment, arguments: list[str]) -> int:
    _no_arguments("lint", arguments)
    environment.prepare("app", "setup", "dev")
    return checks.lint(environment)


def _bench(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup", "dev")
    env = environment.variables() | {"PYTHONPATH": str(environment.root / "packaging")}
    return become([environment.python, "-m", "bench", *arguments], env)


def _nightly(environment: Environment, arguments: list[str]) -> int:
    if arguments == ["--list"]:
        print(nightly.listing(environment.root))
        return 0
    chosen = nightly.choose(arguments)
    environment.prepare("app", "setup", "dev", "fuzz", for_display=True)
    left_out = tools.left_out(environment)
    return nightly.run(environment, chosen, left_out)


def _translations(environment: Environment, arguments: list[str]) -> int:
    _no_arguments("translations", arguments)
    environment.prepare("app", "setup", "dev")
    return translations.update(environment)


def _build(environment: Environment, arguments: list[str]) -> int:
    _no_arguments("build", asked.parse(arguments)[1])
    # The display libraries go into the program.
    environment.prepare("app", "setup", "build", for_display=True)
    tools.provide_build_tools(environment)
    env = environment.variables() | {"PYTHONPATH": str(environment.root / "packaging")}
    return become([environment.python, "-m", "shipping", *arguments], env)


def _release(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup")
    env = environment.variables() | {"PYTHONPATH": str(environment.root / "packaging")}
    return become([environment.python, "-m", "shipping.release", *arguments], env)


def _frozen(environment: Environment, arguments: list[str]) -> int:
    environment.prepare("app", "setup", "dev", "build", for_display=True)
    tools.provide_build_tools(environment)
    tools.left_out(environment)
    env = environment.variables() | {"PYTHONPATH": str(environment.root / "packaging")}
    code = follow([environment.python, "-m", "shipping", "--folder"], env)
    return code or frozen.try_built(environment, environment.root / "dist" / "r2p-field", arguments)


def _no_arguments(task: str, arguments: list[str]) -> None:
    if arguments:
        raise Stop(f"{task}: {arguments[0]} was not understood and nothing was done.")


TASKS = (
    Task(
        "demo",
        "run the main job on real events in DIR (build/demo when left out): demo [DIR] [OPTIONS]",
        _demo,
    ),
    Task("start", "open the window", _start),
    Task("cli", "run the command line of the program in its environment: cli ARGUMENTS", _cli),
    Task(
        "test",
        "pass all the tests, with full coverage of the guarded modules; or: test PYTEST-ARGUMENTS",
        _test,
    ),
    Task("lint", "check style, types, layers and the project's own rules", _lint),
    Task("bench", "measure the program beside its floors: bench [GROUP ...] [--n N] [--json]", _bench),
    Task("nightly", "run the long campaigns, all or by name; nightly --list names them", _nightly),
    Task("translations", "collect the sentences for the translators of every language", _translations),
    Task(
        "build",
        "make the program that needs no Python, and its packages, in dist: build [--folder] [--name NAME]",
        _build,
    ),
    Task("release", "sign the built program, or a pack, as one file for a stick: release --help", _release),
    Task("frozen", "try the built program as people have it: no network, read-only, keys alone", _frozen),
)
