"""The one place that builds concrete objects and hands each part what it needs.

Nothing else in the program chooses a vault, a cipher, a clock or a folder for itself; nothing here holds a
rule.
"""
