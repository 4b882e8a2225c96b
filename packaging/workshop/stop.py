"""How the workshop gives up: one sentence for the person, exit code 1, no traceback."""

import sys


class Stop(Exception):
    """The task cannot go on; the text says what is missing and what to do."""


def say(text: str) -> None:
    """Tell the person what is being done; standard output belongs to the task itself."""
    print(f"· {text}", file=sys.stderr, flush=True)
