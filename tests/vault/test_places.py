"""Whatever a list holds, a search finds exactly the offered places whose words begin as typed."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from r2p_field.domain.folding import words
from r2p_field.domain.place_list import Area
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.places import NewList, Places

NAMES = st.sampled_from(
    ["Bria", "Bria Nord", "Élan", "elan bria", "بريا", "الأبيض", "中非共和国", "Bri-a", "X"]
)


def listed(names: list[str], version: str = "1") -> NewList:
    """Each place lies in the one before, or in none."""
    areas = tuple(
        Area(
            code=f"C{at}",
            name=name,
            level=at % 4,
            parent=f"C{at - 1}" if at % 4 else "",
            country="QQ",
            scheme="s",
        )
        for at, name in enumerate(names)
    )
    return NewList(
        scheme="s",
        country="QQ",
        version=version,
        valid_from="",
        digest=version.encode(),
        areas=tuple(reversed(areas)),
    )


def chain(names: list[str], at: int) -> list[str]:
    return [names[up] for up in range(at, at - at % 4 - 1, -1)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=1, max_size=12), query=NAMES, cut=st.integers(1, 12))
def test_a_search_finds_what_begins_as_typed_and_nothing_else(
    database: Connection, names: list[str], query: str, cut: int
) -> None:
    places, typed = Places(database), query[:cut]
    with transaction(database):
        for table in ("place_words", "places", "place_lists"):
            database.execute(f"DELETE FROM {table}")
    places.replace([listed(["Elan gone", "Bria gone"], "0")], "2026-01-01", lambda _: None)
    places.replace([listed(names)], "2026-01-02", lambda _: None)
    asked = words(typed)

    found = {one.area.code for one in places.find(typed, None, 100)} if asked else set()
    wanted = set()
    for at in range(len(names)):
        own = [*words(names[at]), *words(f"C{at}")]
        around = own + [word for name in chain(names, at)[1:] for word in words(name)]
        around += [word for up in range(at, at - at % 4 - 1, -1) for word in words(f"C{up}")]
        begins = bool(asked) and any(one.startswith(asked[0]) for one in own)
        if begins and all(any(one.startswith(part) for one in around) for part in asked[1:]):
            wanted.add(f"C{at}")
    assert found == wanted
    for one in places.find(typed, None, 100):
        assert [area.name for area in (one.area, *one.within)] == chain(names, int(one.area.code[1:]))
