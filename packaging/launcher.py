"""Where the program that PyInstaller makes begins."""

from r2p_field.__main__ import main

main()
