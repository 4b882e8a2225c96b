"""Releases: what comes on a stick to bring the program, or what ships with it, up to date.

manifest    what a release says of itself, signed
paths       which names its files may have
trusted     whose releases count
reading     a release file: looked at, checked as a whole, its files one by one
writing     makes one
shelf       which copy of the program starts: the folder of versions and its pointer
"""
