"""The parts of the page that sends: what goes and stays, the risk check, packets made, the second copy."""
