"""Who may speak: judges keys and their place in a feed to a verdict, by certificates and the policy.

Holds no storage and no key material, and imports none of its siblings. A verdict is a value; acting on it is
for `services`.
"""
