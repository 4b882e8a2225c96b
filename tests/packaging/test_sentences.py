"""What translators get of the code without Qt: whole sentences, gaps in the place of values, nothing else."""

import pytest

import sentences


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise Bad(what="The disk is full.")', ["The disk is full."]),
        ('raise Bad(what=f"The {name} is {size:,} bytes.")', ["The {0} is {1} bytes."]),
        ('raise Bad(what="One half" f" and {n} others")', ["One half and {0} others"]),
        ('x = "Give one object, for example {}"', ["Give one object, for example {}"]),
        ('def f():\n    """A docstring for programmers."""', []),
        ('QUERY = "SELECT name FROM words"', []),
        ('STAMP = "CASE WHEN json_valid(a) THEN b END"', []),
        ('x: "list of things" = []', []),
        ('x = "word"', []),
        ('x = f"{a}{b}"', []),
    ],
)
def test_a_sentence_is_what_a_person_may_see(code: str, found: list[str]) -> None:
    assert sorted(sentences.of_code(code)) == found
