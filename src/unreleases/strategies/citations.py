"""A strategy for sentences that cite: their words together with what they cite, in one spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen
from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["KnownCitation", "known_citations"]

#: Sentences, and the symbols that they cite; `{a}`, `{b}` and `{c}` are numbers, `{y}` and `{z}` years, `{s}` is a session.
_ENGLISH: Final = (
    ("She recalled resolution {a} ({y}).", ("S/RES/{a}({y})",)),
    (
        "The Council reaffirmed its resolutions {a} ({y}), {b} ({z}) and {c} ({z}).",
        ("S/RES/{a}({y})", "S/RES/{b}({z})", "S/RES/{c}({z})"),
    ),
    ("He welcomed General Assembly resolution {s}/{n}.", ("A/RES/{s}/{n}",)),
    ("It had before it the report (document A/{s}/{a}).", ("A/{s}/{a}",)),
    ("The Committee considered documents A/{s}/{a} and A/{s}/{b}/Add.1.", ("A/{s}/{a}", "A/{s}/{b}/Add.1")),
    ("The note (document A/{s}/{a} and Corr.1) was ready.", ("A/{s}/{a}", "A/{s}/{a}/Corr.1")),
    ("The draft (document A/C.3/{s}/L.{n}/Rev.1) was tabled.", ("A/C.3/{s}/L.{n}/Rev.1",)),
    ("They noted presidential statement S/PRST/{z}/{n}.", ("S/PRST/{z}/{n}",)),
    ("That was the meaning of Article {n} of the Charter.", ("charter:{n}",)),
    ("(See Press Release SC/{a} of 3 March.)", ("press:SC/{a}",)),
)
_FRENCH: Final = (
    ("Elle a rappelé la résolution {a} ({y}).", ("S/RES/{a}({y})",)),
    (
        "Le Conseil a réaffirmé ses résolutions {a} ({y}), {b} ({z}) et {c} ({z}).",
        ("S/RES/{a}({y})", "S/RES/{b}({z})", "S/RES/{c}({z})"),
    ),
    ("Il a salué la résolution {s}/{n} de l’Assemblée générale.", ("A/RES/{s}/{n}",)),
    ("La Commission était saisie du rapport (A/{s}/{a}).", ("A/{s}/{a}",)),
    ("Elle a examiné les documents A/{s}/{a} et A/{s}/{b}/Add.1.", ("A/{s}/{a}", "A/{s}/{b}/Add.1")),
    ("La note (document A/{s}/{a} et Corr.1) était prête.", ("A/{s}/{a}", "A/{s}/{a}/Corr.1")),
    ("Le projet (A/C.3/{s}/L.{n}/Rev.1) a été déposé.", ("A/C.3/{s}/L.{n}/Rev.1",)),
    ("Ils ont pris note de la déclaration présidentielle S/PRST/{z}/{n}.", ("S/PRST/{z}/{n}",)),
    ("Tel est le sens de l’Article {n} de la Charte.", ("charter:{n}",)),
    ("(Voir notre communiqué CS/{a} du 3 mars.)", ("press:CS/{a}",)),
)
_SENTENCES: Final = {"en": _ENGLISH, "fr": _FRENCH}


@frozen(kw_only=True)
class KnownCitation:
    """A sentence and what it cites.

    >>> KnownCitation(text="See resolution 60/1.", symbols=("A/RES/60/1",)).symbols
    ('A/RES/60/1',)
    """

    text: str
    #: In canonical spelling, in the order printed.
    symbols: tuple[str, ...]


def known_citations(language: str) -> SearchStrategy[KnownCitation]:
    """Make sentences of which it is known what they cite.

    Args:
        language: `en` or `fr`.

    Returns:
        A strategy.

    >>> from hypothesis import given
    >>> @given(known_citations("fr"))
    ... def law(citation):
    ...     assert citation.text.endswith((".", ".)")) and citation.symbols
    >>> law()
    """
    numbers = st.fixed_dictionaries(
        {
            "a": st.integers(1001, 1999),
            "b": st.integers(2001, 2299),
            "c": st.integers(2300, 2699),
            "n": st.integers(1, 99),
            "s": st.integers(45, 80),
            "y": st.integers(1990, 2005),
            "z": st.integers(2006, 2025),
        }
    )

    def made(sentence: tuple[str, tuple[str, ...]], values: dict[str, int]) -> KnownCitation:
        words, symbols = sentence
        return KnownCitation(
            text=words.format(**values), symbols=tuple(symbol.format(**values) for symbol in symbols)
        )

    return st.builds(made, st.sampled_from(_SENTENCES[language]), numbers)
