"""`python -m r2p_field`: the same program as the command `r2p-field`."""

from r2p_field.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
