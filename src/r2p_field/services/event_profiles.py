"""Which tables of other agencies can be read: known without opening any records."""

from __future__ import annotations

from r2p_field.exchange.profile import Profile
from r2p_field.exchange.profile_file import load_profile, profile_names
from r2p_field.services.resources import Resources


def known_profiles(resources: Resources) -> tuple[Profile, ...]:
    """Return the profiles that ship with the program, by name."""
    folder = resources.profile_folder()
    return tuple(load_profile(folder, name) for name in profile_names(folder))
