"""The build hook: a wheel and an editable install get the same made files as everything else."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileQt(BuildHookInterface[Any]):
    """Run packaging/compile_qt.py and let the files it makes, which git ignores, into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Make the files before hatchling collects them."""
        root = Path(self.root)
        runpy.run_path(str(root / "packaging" / "compile_qt.py"))["compile_all"](root)
        build_data["artifacts"] += ["/src/r2p_field/gui/_forms/*.py", "/src/r2p_field/data/**"]
