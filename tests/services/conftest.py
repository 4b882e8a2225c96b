"""Offices to work with: made once, since their passphrases cost time; each test takes copies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, Template, make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def opening(template: Template, tmp_path: Path) -> Iterator[Opener]:
    """Open copies of the offices of the template by name; they are closed in the end."""
    opened: list[Office] = []

    def open_copy(name: str, new: str | None = None) -> Office:
        opened.append(template.copied(tmp_path, name, new))
        return opened[-1]

    yield open_copy
    for one in opened:
        one.close()


@pytest.fixture
def hq(opening: Opener) -> Office:
    """A headquarters that approved nobody."""
    return opening("hq")


@pytest.fixture
def field(opening: Opener) -> Office:
    """A field office that joined the programme and is not approved."""
    return opening("field")


@pytest.fixture
def other(opening: Opener) -> Office:
    """Another such office."""
    return opening("other")


@pytest.fixture
def knowing(opening: Opener) -> Office:
    """A headquarters that approved one field office."""
    return opening("knowing")


@pytest.fixture
def approved(opening: Opener) -> Office:
    """That field office, which heard of it."""
    return opening("approved")
