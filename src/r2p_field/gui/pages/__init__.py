"""The pages of the main window, one for each thing a person comes to do."""
