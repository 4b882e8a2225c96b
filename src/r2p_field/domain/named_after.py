"""Whether a group, a role or a body seems to be named after a person. It knows shapes, not people."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from r2p_field.domain.problems import Spot
from r2p_field.domain.text import TITLES, Giveaway, scan

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OWNER: Final = re.compile(r"([^\W\d_]+)['’]s\b")
_WORDS: Final = """
assembly association bank boys camp cathedral centre center chief chiefs children children's church church's
circle city civil clan club coalition committee community cooperative council county delegation dialogue
diocese displaced district elders faith farmers fishermen forum front girls government governor group health
herders hill hospital imams interfaith lake league local market mayor men men's mosque mother mothers national
network office officials organisation organization organizations parents parish peace people people's pastors
police police's province provincial red refugees regional religious river road school society state teachers
town trade traders' traders transport union university upper lower north northern south southern east eastern
west western victims village ward water women women's workers young youth

agriculteurs anciens assemblée associations autorités camp centre chef chefs comité communauté conseil croix
déplacés délégation dialogue district éleveurs école église enseignants femmes groupe jeunes jeunesse locale
mairie marché mosquée organisation organisations paix parents pêcheurs police préfecture province quartier
réseau rouge société syndicat union victimes village ville

agricultores ancianos asamblea asociación autoridades barrio cabildo centro comité comunidad comunidades
consejo cooperativa cruz desplazados diálogo distrito escuela ganaderos grupo iglesia jóvenes junta
juventud mercado mesa mujeres municipal organización padres paz pescadores policía provincia pueblo red roja
sindicato sociedad unión vecinos víctimas

amani baraza chama jamii kamati kanisa kata kijiji kikundi mkoa msikiti mtaa mtandao shirika shule soko tume
umoja vijana wafugaji wakimbizi wakulima walimu wanaume wanawake wavuvi wazazi wazee wilaya
"""
_OF_GROUPS: Final = frozenset(_WORDS.split())
"""Words that groups, offices and bodies are called by; what is left beside them may be a name."""


def named_after(text: str, places: frozenset[str] = frozenset()) -> tuple[Spot, ...]:
    """Find what in the name of a group, a role or a body looks like a person.

    Two words with capitals that are neither words of groups nor of `places`; one behind a form of address;
    one that owns what follows (“Omar's people”). Positions count code points.
    """
    known = _OF_GROUPS | {word for place in places for word in _words(place)}
    spots = (*_runs(text, known), *_addressed(text, known), *_owners(text, known))
    return tuple(sorted(set(spots), key=lambda spot: (spot.start, spot.end)))


def _runs(text: str, known: frozenset[str]) -> Iterator[Spot]:
    for hint in scan(text):
        left = [word for word in _words(text[hint.start : hint.end]) if word not in known]
        if hint.kind is Giveaway.NAME and len(left) > 1:
            yield Spot(start=hint.start, end=hint.end)


def _addressed(text: str, known: frozenset[str]) -> Iterator[Spot]:
    for title, name in pairwise(_WORD.finditer(text)):
        beside = text[title.end() : name.start()] in {" ", ". ", "\u00a0"}
        named = _is_name(name.group()) and name.group().casefold() not in known
        if beside and named and title.group().casefold() in TITLES:
            yield Spot(start=title.start(), end=name.end())


def _owners(text: str, known: frozenset[str]) -> Iterator[Spot]:
    for match in _OWNER.finditer(text):
        if _is_name(match.group(1)) and not {word.casefold() for word in match.group(0, 1)} & known:
            yield Spot(start=match.start(1), end=match.end(1))


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper()


def _words(text: str) -> list[str]:
    return [match.group().casefold() for match in _WORD.finditer(text)]
