"""The bill of materials of a build (CycloneDX 1.6, JSON): made at release, never committed.

It names what the notices name, from the same list, and no addresses of package servers.
"""

import datetime as dt
import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shipping import tree
from shipping.identity import EPOCH, Identity
from shipping.notices.component import Component


def file_name(who: Identity) -> str:
    """Return what the bill is called."""
    return f"{who.name}-{who.version}-{who.system}.cdx.json"


def bill(who: Identity, folder: Path, parts: Iterable[Component]) -> dict[str, Any]:
    """Return the bill of a built folder."""
    digest = tree.digest(folder)
    own = {"type": "application", "bom-ref": who.name, "name": who.title, "version": who.version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}",
        "version": 1,
        "metadata": {
            "timestamp": dt.datetime.fromtimestamp(EPOCH, dt.UTC).isoformat(),
            "component": {**own, "properties": [{"name": "folder:sha256", "value": digest}]},
        },
        "components": [_part(one) for one in parts if one.name != who.title],
    }


def write(who: Identity, folder: Path, parts: Iterable[Component], out: Path) -> None:
    """Write the bill of a built folder."""
    out.write_text(json.dumps(bill(who, folder, parts), indent=1, ensure_ascii=False) + "\n", "utf-8")


def _part(one: Component) -> dict[str, Any]:
    version = {"version": one.version} if one.version else {}
    licence = {"licenses": [{"license": {"name": one.licence}}]} if one.licence else {}
    return {"type": "library", "bom-ref": f"{one.name}@{one.version}", "name": one.name, **version, **licence}
