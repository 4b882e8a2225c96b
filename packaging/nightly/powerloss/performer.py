"""The process that is recorded: it does one act after the other and says what was kept for good.

`python -m nightly.powerloss.performer WEAKNESS ACT PLACE ACT PLACE ...`; a place is written as JSON.
"""

from __future__ import annotations

import os
import sys

from nightly.powerloss.all_acts import ACTS
from nightly.powerloss.place import Place, cheap_passphrases
from nightly.powerloss.steps import BEGIN, END, SAID
from nightly.powerloss.weaknesses import WEAKNESSES


def main(weakness: str, *tasks: str) -> None:
    """Do the acts."""
    with cheap_passphrases(), WEAKNESSES[weakness]():
        for name, place in zip(tasks[::2], tasks[1::2], strict=True):
            _say(BEGIN, name)
            ACTS[name].perform(Place.from_json(place), lambda text: _say(SAID, text))
            _say(END, name)


def _say(what: str, text: str) -> None:
    """Say something in one write, so that it is one step of the recording."""
    os.write(sys.stdout.fileno(), f"{what} {text}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
