"""The built program: what goes into its folder, whose work that is, and the packages made of the folder."""
