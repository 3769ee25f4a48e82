"""Sphinx configuration."""

from importlib.metadata import version as installed

project = "unreleases"
author = "The unreleases maintainers"
copyright = "2026, the unreleases maintainers"
release = version = installed("unreleases")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
autodoc_default_options = {"undoc-members": True}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_member_order = "bysource"
# what stands between single backticks in docstrings is code, as it is in Markdown
default_role = "code"
nitpicky = True
html_theme = "furo"
html_title = "unreleases"

# names of the standard library and of optional packages, whose inventories would have to be fetched
nitpick_ignore_regex = [
    ("py:.*", r"(?:datetime|re|os|pathlib|collections\.abc)\..*"),
    ("py:class", r"SearchStrategy|PathLike|Doc|Language"),
]


def setup(app):
    """Keep `#:` comments as they are: Napoleon takes what stands before a colon in them for a type."""
    kept = {}

    def keep(_app, what, name, _object, _options, lines):
        if what in ("attribute", "data", "property"):
            kept[name] = list(lines)

    def give_back(_app, _what, name, _object, _options, lines):
        lines[:] = kept.pop(name, lines)

    app.connect("autodoc-process-docstring", keep, priority=100)
    app.connect("autodoc-process-docstring", give_back, priority=900)
