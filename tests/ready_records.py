"""Closed records that tests open copies of, as if each had always lain where its test wants it.

Making records anew takes half a second, most of it for the passphrase; opening a copy a few hundredths.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from r2p_field.vault.installation import Installation
from r2p_field.vault.slots import NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Closed records in `folder` and the profile of their person."""

    folder: Path
    profile: Path

    def put(self, folder: Path, profile: Path) -> Path:
        """Copy them into a folder that is not there yet, with the mark that knows the new place."""
        shutil.copytree(self.folder, folder)
        profile.mkdir(parents=True, exist_ok=True)
        vault = json.loads((self.folder / NAME).read_bytes())["vault"]
        mark = Installation(self.profile, self.folder, vault)._file
        shutil.copy(mark, Installation(profile, folder, vault)._file)
        return folder
