"""The raw patterns of document symbols, class by class.

The classes follow the United Nations Library's guide to document symbols. Each pattern describes a symbol
before its tail (`/Add.1`, `/Rev.2`, `(PartI)` …); the first class that matches wins.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CLASSES", "HEADS", "NUMBERED", "TAIL", "is_disarmament_document", "is_press_number"]

_SESSION: Final = r"(?:\d{1,3}|S-\d{1,2}|ES-\d{1,2})"
_YEAR: Final = r"(?:19|20)\d\d"
#: A component with points inside; one at its end is the sentence's.
_COMPONENT: Final = r"[A-Za-z\d]{1,12}(?:\.[A-Za-z\d]{1,12}){0,2}"
#: Components of which the last has a figure, so that `E/ECE/meetings` is none.
_COMPONENTS: Final = rf"(?:/{_COMPONENT}){{0,4}}/(?=[A-Za-z.]{{0,12}}\d){_COMPONENT}"

#: What can follow a symbol; parts of a document are printed with and without a space.
TAIL: Final = (
    r"(?:/(?:Add|Rev|Corr|Amend)\.\d{1,3}(?:-\d{1,3})?|/Summary"
    r"| ?\((?:Part|PART|Vol|Parts|Resumption|Suppl)\.? ?[IVXLC\d]{1,6}\))*"
)

#: Names and patterns of the classes, by family; those of `NUMBERED` stand apart, so that few are tried.
CLASSES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "A": (
        ("GA resolution", rf"A/RES/{_SESSION}/\d{{1,3}}(?: ?[A-Z](?:-[A-Z])?(?![A-Za-z'’]))?"),
        ("GA resolution to 1975", r"A/RES/\d{1,4}(?: ?[A-Z])? ?\([IVXLS-]+\)"),
        ("GA decision", rf"A/DEC/{_SESSION}/\d{{1,3}}"),
        ("GA special series", rf"A/(?:BUR|INF|AB|BP|BQ)/{_SESSION}/(?:SR\.|PV\.|L\.)?\d{{1,3}}"),
        ("GA main committee", rf"A/(?:C\.[1-6]|SPC)/{_SESSION}/(?:L\.|SR\.|PV\.|CRP\.|INF/|WP\.)?\d{{1,4}}"),
        (
            "Human Rights Council",
            r"A/HRC/(?:RES/|DEC/|PRST/)?(?:S-)?\d{1,3}/(?:L\.|G/|NGO/|NI/|CRP\.)?\d{1,4}",
        ),
        ("HRC working group", r"A/HRC/WG\.\d{1,2}/\d{1,3}/(?:[A-Z]{3}/)?(?:L\.)?\d{1,3}"),
        (
            "GA subsidiary",
            (
                r"A/(?:AC|CN|CONF|WGAP)\.\d{1,3}(?=/)"
                r"(?:/(?:\d{2,4}|L\.|WP\.|SR\.|CRP\.|INF|PV\.|C\.\d|WG\.[IVX\d]{1,5}|PC|NC|PM)){0,5}/?\.?\d{1,4}(?:/\d{1,3})?"
            ),
        ),
    ),
    "S": (
        ("SC resolution", rf"S/RES/\d{{1,4}} ?\({_YEAR}\)"),
        ("SC presidential statement", rf"S/PRST/{_YEAR}/\d{{1,3}}"),
        ("SC verbatim record", r"S/PV\.\d{1,5}"),
        ("SC agenda or note", rf"S/(?:Agenda/\d{{1,5}}|INF/\d{{1,3}}|NC/{_YEAR}/\d{{1,3}})"),
        ("SC subsidiary", rf"S/(?:AC|CN)\.\d{{1,3}}/{_YEAR}/(?:\(\d{{1,5}}\)/)?(?:COMM\.|NOTE\.)?\d{{1,4}}"),
    ),
    "E": (
        ("ECOSOC resolution or decision", rf"E/(?:RES|DEC)/{_YEAR}/\d{{1,3}}"),
        (
            "ECOSOC subsidiary",
            (
                r"E/(?:CN|C|AC)\.\d{1,3}(?:/\d{1,4})?/(?:L|L\.|SR\.|GC/|NGO/|CRP\.|INF/|WP\.|Sub\.\d/)?\d{1,4}(?:\.\d{1,2})?"
                r"(?:/(?:L\.|SR\.)?\d{1,3})?"
            ),
        ),
        (
            "ECOSOC commission or programme",
            rf"E/(?:ECA|ECE|ESCAP|ESCWA|LC|ECLAC|ICEF|HLPF|INCB|FFDF){_COMPONENTS}",
        ),
    ),
    "ST": (("Secretariat", rf"ST/(?:SGB|AI|IC|ESA|LEG|CS|DPI|CTC|SPACE|OIOS|IRO){_COMPONENTS}"),),
    "treaty": (
        (
            "treaty body",
            r"(?:CCPR|CRC|CEDAW|CERD|CAT|CMW|CRPD|CED)/(?:[A-Z]{1,3}/)?(?:[A-Za-z\d.-]{1,12}/){0,5}[A-Za-z]{0,6}\.?\d{1,5}(?:-\d{1,3})?(?:/(?:[A-Z]{1,2}/)?[A-Z]{3}(?![A-Za-z\d]))?",
        ),
    ),
    "other": (
        (
            "other series",
            (
                r"(?:SPLOS|ISBA|CLCS|TD|DP|NPT|CD|PBC|FCCC|HRI|UNEP|HSP|BWC|CCW|TPNW|CAC|IDC|LOS|T)/(?:[A-Za-z\d.]{1,12}/){0,5}"
                r"[A-Za-z.]{0,8}\.?\d{1,5}"
            ),
        ),
    ),
}

#: The classes of a family in which a year, a session or a number stands next to the head.
NUMBERED: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "A": (
        ("GA verbatim record", rf"A/{_SESSION}/PV\.\d{{1,4}}"),
        ("GA draft", rf"A/{_SESSION}/L\.\d{{1,3}}"),
        ("GA document", rf"A/{_SESSION}/(?:INF/|BUR/|Agenda/)?\d{{1,4}}"),
        ("GA document to 1976", r"A/\d{4,5}"),
    ),
    "S": (
        ("SC document", rf"S/{_YEAR}/\d{{1,4}}"),
        ("SC document to 1993", r"S/\d{2,5}"),
    ),
    "E": (
        ("ECOSOC draft or record", rf"E/{_YEAR}/(?:L\.|SR\.|PV\.|NGO/|INF/|CRP\.)\d{{1,3}}"),
        ("ECOSOC document", rf"E/{_YEAR}/\d{{1,3}}"),
    ),
}

#: Which family of classes a head belongs to.
HEADS: Final[dict[str, str]] = {
    "A": "A",
    "S": "S",
    "E": "E",
    "ST": "ST",
    **dict.fromkeys(("CCPR", "CRC", "CEDAW", "CERD", "CAT", "CMW", "CRPD", "CED"), "treaty"),
    **dict.fromkeys(
        (
            "SPLOS",
            "ISBA",
            "CLCS",
            "TD",
            "DP",
            "NPT",
            "CD",
            "PBC",
            "FCCC",
            "HRI",
            "UNEP",
            "HSP",
            "BWC",
            "CCW",
            "TPNW",
            "CAC",
            "IDC",
            "LOS",
            "T",
        ),
        "other",
    ),
}

_DISARMAMENT: Final = re.compile(r"CD/(\d{1,5})(?:/|$)")

_BARE: Final = re.compile(r"(?:CD/(?:G/)?|PBC/|UNEP/)\d{1,5}(?:/(?:Rev|Corr|Add)\.\d{1,2}){0,3}$")


def is_press_number(symbol: str) -> bool:
    """Tell whether a symbol that has the form of a document's is a press release's.

    Documents of the Peacebuilding Commission and of the Environment Programme have a session or a body before
    the number; those of the Conference on Disarmament are told by `is_disarmament_document`.

    Args:
        symbol: A symbol of either sort.

    Returns:
        Whether it is of a press series that shares its head with documents.

    >>> is_press_number("PBC/116"), is_press_number("PBC/6/OC/L.1"), is_press_number("CD/1864")
    (True, False, False)
    """
    return _BARE.match(symbol) is not None and not is_disarmament_document(symbol)


def is_disarmament_document(symbol: str) -> bool:
    """Tell whether a symbol `CD/n` is of the Conference on Disarmament and not of the French press series.

    Both print the same; the Conference has not reached 2500 documents, and the press series, since it shares
    the English numbers, stands above that.

    Args:
        symbol: A symbol of either sort.

    Returns:
        Whether the number is one of the Conference's.

    >>> is_disarmament_document("CD/1864"), is_disarmament_document("CD/3831"), is_disarmament_document("SC/1")
    (True, False, False)
    """
    found = _DISARMAMENT.match(symbol)
    return found is not None and int(found[1]) < 2500
