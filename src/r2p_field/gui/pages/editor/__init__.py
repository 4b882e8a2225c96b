"""The parts of the editor page, one module for each group of sections.

Each part is given the form and the model, connects its fields once, and has `fill()`, which shows what the
model holds. The page in `editor_page` puts them together and does no more.
"""
