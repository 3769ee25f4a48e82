"""Series of press releases: what each code stands for, and its counterpart in the other language."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from unreleases._resources import read_csv

__all__ = ["Series", "all_series", "series", "series_of_slug"]


@frozen(kw_only=True)
class Series:
    """A series of press releases.

    >>> series("GA/SPD").code_fr
    'CPSD'
    """

    #: The code on English releases, or an empty text.
    code_en: str
    #: The code on French releases, or an empty text.
    code_fr: str
    organ_en: str
    organ_fr: str
    #: `meetings`, `statement`, `appointment`, `travel`, `biography`, `topic`, `agency`, `press`, …
    kind: str
    #: How addresses of English releases begin.
    slug_en: str
    slug_fr: str
    #: Whether a release with the code has been seen.
    verified: bool

    def code(self, language: str) -> str:
        """Return the code in a language.

        Args:
            language: `en` or `fr`.

        Returns:
            The code, or an empty text.

        >>> series("SC").code("fr")
        'CS'
        """
        return self.code_fr if language == "fr" else self.code_en


@cache
def all_series() -> tuple[Series, ...]:
    """Return the table of series.

    >>> len(all_series()) > 60
    True
    """
    return tuple(
        Series(
            code_en=row["code_en"],
            code_fr=row["code_fr"],
            organ_en=row["organ_en"],
            organ_fr=row["organ_fr"],
            kind=row["kind"],
            slug_en=row["slug_en"],
            slug_fr=row["slug_fr"],
            verified=row["verified"] == "yes",
        )
        for row in read_csv("series.csv")
    )


@cache
def _by_code() -> dict[str, Series]:
    table: dict[str, Series] = {}
    for each in all_series():
        for code in (each.code_en, each.code_fr):
            if code:
                table.setdefault(code, each)
    return table


def series(code: str) -> Series | None:
    """Find a series by its code in either language.

    Args:
        code: The code without the closing stroke, such as `AG/J`.

    Returns:
        The series, or None.

    >>> series("AG/J").code_en
    'GA/L'
    """
    return _by_code().get(code)


@cache
def _by_slug() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in read_csv("series.csv"):
        for slug, code in ((row["slug_en"], row["code_en"]), (row["slug_fr"], row["code_fr"])):
            if slug and code:
                table.setdefault(slug, code)
        for slug in filter(None, row["other_slugs"].split(";")):
            table.setdefault(
                slug, row["code_fr"] if slug.startswith("ec") and slug != "eco" else row["code_en"]
            )
    return table


def series_of_slug(slug: str) -> str | None:
    """Find the code that an address spells without strokes.

    Args:
        slug: The letters at the beginning of the last part of an address, lower case.

    Returns:
        The code, or None.

    >>> series_of_slug("gash"), series_of_slug("cpsd")
    ('GA/SHC', 'CPSD')
    """
    return _by_slug().get(slug)
