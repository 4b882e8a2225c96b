"""Measures the program beside its floors: `python3 packaging/dev.py bench`.

A floor is the least that the machine, the disk and the libraries take for the same job, run in the same
minute; the ratio to it means the same on a weak laptop as on a server. What is measured is always the program
itself, through the services that windows and commands call, with observations made by a seeded generator.

    shapes, generator   observations like the real ones
    scene               a headquarters and devices with that many observations, in a folder that is removed
    raw_store, floors   the floors
    timing              taking turns, medians, spreads
    rows, table         what comes out
    groups              what is measured
    child               jobs that run in a process of their own
"""
