"""What a person chose about the program comes back, and only from inside the encrypted records."""

import msgspec
import pytest
from tests.services.offices import Office

from r2p_field.domain.preferences import Preferences


def test_a_choice_comes_back(field: Office) -> None:
    field.program.preferences.change(zoom=150)
    assert field.program.preferences.read() == Preferences(zoom=150)


def test_what_a_newer_version_chose_is_carried_on(field: Office) -> None:
    field.vault.meta.set("preferences", '{"later":["x"],"zoom":115}')
    field.program.preferences.change(zoom=130)
    assert msgspec.json.decode(field.vault.meta.get("preferences")) == {"later": ["x"], "zoom": 130}


def test_a_choice_that_a_newer_version_writes_in_another_way_outlives_other_choices(field: Office) -> None:
    field.vault.meta.set("preferences", '{"zoom":{"list":150,"form":115}}')
    field.program.preferences.change(idle_minutes=9)
    kept = msgspec.json.decode(field.vault.meta.get("preferences"))
    assert kept["zoom"] == {"list": 150, "form": 115}
    assert field.program.preferences.read() == Preferences(idle_minutes=9)


@pytest.mark.parametrize("kept", ["", "no json", "[]", '{"zoom":"large"}'])
def test_what_cannot_be_read_counts_as_never_chosen(field: Office, kept: str) -> None:
    field.vault.meta.set("preferences", kept)
    assert field.program.preferences.read() == Preferences()


def test_a_choice_of_the_wrong_shape_is_a_fault_of_ours_and_changes_nothing(field: Office) -> None:
    with pytest.raises(msgspec.ValidationError):
        field.program.preferences.change(zoom="large")
    assert field.program.preferences.read() == Preferences()
