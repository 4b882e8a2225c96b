"""What a desktop reads of a program: its entry in the menu, the kind of its files, its page in a shop."""

from typing import Final

from shipping.identity import Identity

KIND: Final = "application/vnd.r2p-field.bundle"
ID: Final = "org.r2p_field.R2PField"
_ORDER: Final = ("ar", "es", "fr", "sw")
_GENERIC: Final = {
    "en": "Records and sealed packets",
    "ar": "سجلات وحزم مختومة",
    "es": "Registros y paquetes sellados",
    "fr": "Dossiers et paquets scellés",
    "sw": "Kumbukumbu na vifurushi vilivyofungwa",
}
_COMMENT: Final = {
    "en": "Record what you see, offline and encrypted, and carry it as sealed packets",
    "ar": "سجّل ما تراه دون اتصال ومشفّرًا، واحمله في حزم مختومة",
    "es": "Registre lo que ve, sin conexión y cifrado, y llévelo en paquetes sellados",
    "fr": "Notez ce que vous voyez, hors ligne et chiffré, et portez-le en paquets scellés",
    "sw": "Andika unachokiona, bila mtandao na kwa usimbaji, na ukibebe katika vifurushi vilivyofungwa",
}
_TITLE: Final = {
    "en": "R2P Field",
    "ar": "R2P Field",
    "es": "R2P Field",
    "fr": "R2P Field",
    "sw": "R2P Field",
}
_PACKET: Final = {
    "en": "Sealed packet",
    "ar": "حزمة مختومة",
    "es": "Paquete sellado",
    "fr": "Paquet scellé",
    "sw": "Kifurushi kilichofungwa",
}


def entry(who: Identity) -> str:
    """Return the entry in the menu. A neutral program says no more than its name and claims no files."""
    lines = ["[Desktop Entry]", "Type=Application"]
    if who.neutral:
        lines += [f"Name={who.title}"]
    else:
        lines += [*_in_all("Name", _TITLE), *_in_all("GenericName", _GENERIC), *_in_all("Comment", _COMMENT)]
    lines += [
        f"Exec={who.name}" + ("" if who.neutral else " --take %f"),
        f"Icon={who.name}",
        "Terminal=false",
        "Categories=Office;",
        "StartupNotify=true",
    ]
    if not who.neutral:
        lines += [f"MimeType={KIND};", "Keywords=record;packet;observation;"]
    return "\n".join(lines) + "\n"


def kind() -> str:
    """Return the description of packets as files (shared-mime-info)."""
    comments = "\n".join(f'    <comment xml:lang="{tag}">{_PACKET[tag]}</comment>' for tag in _ORDER)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{KIND}">
    <comment>{_PACKET["en"]}</comment>
{comments}
    <icon name="{KIND.replace("/", "-")}"/>
    <glob pattern="*.r2pb"/>
  </mime-type>
</mime-info>
"""


def metainfo(who: Identity) -> str:
    """Return the page in a software centre (AppStream)."""
    summaries = "\n".join(f'  <summary xml:lang="{tag}">{_COMMENT[tag]}</summary>' for tag in _ORDER)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <name>{who.title}</name>
  <summary>{_COMMENT["en"]}</summary>
{summaries}
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>LicenseRef-proprietary</project_license>
  <developer id="org.r2p_field"><name>{who.title}</name></developer>
  <description>
    <p>For field officers, dialogue committees and headquarters: observations and meetings are recorded
    without a network, rest encrypted, travel as sealed packets on any stick, and are printed.</p>
    <p>The program opens no network connection.</p>
  </description>
  <launchable type="desktop-id">{who.name}.desktop</launchable>
  <provides>
    <binary>{who.name}</binary>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases><release version="{who.version}" date="2026-11-29"/></releases>
</component>
"""


def _in_all(key: str, words: dict[str, str]) -> list[str]:
    return [f"{key}={words['en']}", *(f"{key}[{tag}]={words[tag]}" for tag in _ORDER)]
