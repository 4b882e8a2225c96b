"""Tables: columns stand below each other in any script."""

from r2p_field.cli.plain import width
from r2p_field.cli.table import facts, table


def test_columns_stand_below_each_other_in_any_script() -> None:
    lines = table(("place", "number"), [("人道主义", 3), ("Bria", 1848)], right={1})
    assert lines == (
        "place     number",
        "--------  ------",
        "人道主义       3",
        "Bria       1,848",
    )
    assert len({width(line) for line in lines}) == 1


def test_an_empty_table_has_its_header_only() -> None:
    assert table(("place", "number"), []) == ("place  number", "-----  ------")


def test_facts_have_their_values_below_each_other() -> None:
    assert facts([("Role", "field"), ("Approved", True), ("Entries", 12000)]) == (
        "Role      field",
        "Approved  yes",
        "Entries   12,000",
    )
