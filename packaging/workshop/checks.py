"""The two checks of every change: the tests and the lint."""

from collections.abc import Callable
from pathlib import Path

from workshop import guarded, hygiene
from workshop.environment import Environment
from workshop.running import follow
from workshop.stop import say


def run_tests(environment: Environment, left_out: list[str]) -> int:
    """Run all tests that this machine can run, then look at the guarded modules; return the exit code.

    Args:
        environment: a prepared environment.
        left_out: markers of tests whose programs cannot be had here.
    """
    markers = " and ".join(f"not {marker}" for marker in ["nightly", *left_out])
    report = environment.root / "build" / "coverage.json"
    report.unlink(missing_ok=True)
    spread = ["-n", "auto", "--dist", "worksteal"]
    command = ["-m", "pytest", "-q", *spread, "-m", markers, "--cov", f"--cov-report=json:{report}"]
    code = follow([environment.python, *command], environment.variables(), cwd=environment.root)
    if code:
        return code
    return _verdict("guarded modules", guarded.shortfalls(environment.root, report))


def lint(environment: Environment) -> int:
    """Run every check, all of them even when one fails; return 1 when any failed."""

    def tool(*command: str) -> Callable[[], int]:
        python: list[str | Path] = [environment.python, "-m", *command]
        return lambda: follow(python, environment.variables(), cwd=environment.root)

    steps: dict[str, Callable[[], int]] = {
        "ruff check": tool("ruff", "check", "--quiet", "."),
        "ruff format": tool("ruff", "format", "--check", "--quiet", "."),
        "mypy": tool("mypy", "--no-error-summary"),
        "layers": lambda: follow(
            [environment.python.with_name("lint-imports"), "--no-logo"],
            environment.variables(),
            cwd=environment.root,
        ),
        "own rules": lambda: _verdict("own rules", hygiene.findings(environment.root)),
    }
    failed = [name for name, step in steps.items() if step()]
    say(f"lint failed: {', '.join(failed)}" if failed else f"lint passed: {', '.join(steps)}")
    return 1 if failed else 0


def _verdict(title: str, findings: list[str]) -> int:
    for finding in findings:
        print(f"{title}: {finding}")
    return 1 if findings else 0
