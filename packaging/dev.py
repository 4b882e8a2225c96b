#!/usr/bin/env python3
"""The one door to this project: `python3 packaging/dev.py --help` lists every task.

It needs Python 3.11, 3.12 or 3.13 with its venv module, and nothing else: everything is set up on the way,
the first time in about a minute, later at once. This file alone must be readable by older Pythons, so that
they can say what is missing.
"""

import sys

OLDEST, FIRST_TOO_NEW = (3, 11), (3, 14)

if not OLDEST <= sys.version_info[:2] < FIRST_TOO_NEW:
    sys.exit(
        "R2P Field needs Python 3.11, 3.12 or 3.13; this is %d.%d. Nothing was changed. "  # noqa: UP031
        "Install one of those and start this file with it, for example: python3.11 packaging/dev.py"
        % sys.version_info[:2]
    )

from workshop.door import main  # noqa: E402 - older Pythons cannot read it

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
