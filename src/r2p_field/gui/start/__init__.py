"""The pages of the first window, each made when it is first shown."""
