"""What a button carries comes back whole, or as nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import LONGEST, VERSION, Action, decode, encode

FIELD = st.text(st.characters(exclude_characters="|", exclude_categories=("Cc", "Cs")), max_size=30)


@given(st.sampled_from(["sources", "follow", "only", "unfollow", "brief", "status"]), st.lists(FIELD, max_size=3))
def test_what_fits_comes_back_as_it_was(verb, arguments):
    action = Action(verb, tuple(arguments))
    try:
        made = encode(action)
    except ValueError:
        assert len("|".join([VERSION, verb, *arguments])) > LONGEST
        return
    assert len(made) <= LONGEST
    assert decode(made) == action


@given(st.text(max_size=150))
def test_what_came_from_outside_is_an_action_of_ours_or_nothing(text):
    action = decode(text)
    assert action is None or encode(action) == text


@pytest.mark.parametrize("text", ["", "eb1", "eb0|list", "eb1|rm", "eb2|help", "eb1|list" + "x" * 100, "|", "eb1||"])
def test_another_version_or_verb_is_nothing(text):
    assert decode(text) is None


@pytest.mark.parametrize("field", ["a|b", "a\nb", "a\x00b", "x" * 100])
def test_what_a_button_cannot_carry_is_refused(field):
    with pytest.raises(ValueError, match="no button"):
        encode(Action("brief", (field,)))
