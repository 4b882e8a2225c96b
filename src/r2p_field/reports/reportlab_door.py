"""The one way in to reportlab: closed against files of the machine, and loaded only when a page is printed.

On import reportlab runs `~/.reportlab_settings` as Python unless a module `reportlab_settings` is found
first: a seized laptop could come back with such a file. An empty module stands in its place here. Nothing a
page says may load a picture or another file, so only data inside the document would be trusted.
"""

import sys
from functools import cache
from types import ModuleType
from typing import Any


@cache
def open_door() -> Any:
    """Return reportlab's settings, with its traps closed. Takes about a third of a second the first time."""
    sys.modules["reportlab_settings"] = ModuleType("reportlab_settings", "Empty on purpose.")
    from reportlab import rl_config

    rl_config.trustedSchemes[:] = ["data"]
    rl_config.trustedHosts = None
    rl_config.invariant = 1
    rl_config.useA85 = 0
    rl_config.pageCompression = 0
    rl_config.ttfAsciiReadable = 1
    rl_config.canvas_basefontname = "NotoSans-Regular"
    return rl_config
