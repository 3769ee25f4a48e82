"""The raw patterns of document symbols, class by class.

The classes follow the United Nations Library's guide to document symbols. Each pattern describes a symbol
before its tail (`/Add.1`, `/Rev.2`, `(PartI)` …); the first class that matches wins.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CLASSES", "HEADS", "INITIALS", "NUMBERED", "TAIL", "is_disarmament_document", "is_press_number"]

_SESSION: Final = r"(?:\d{1,3}|S-\d{1,2}|ES-\d{1,2})"
_ROMAN_SESSION: Final = r"\((?:E?S-)?[IVXLC]{1,8}\)"
_YEAR: Final = r"(?:19|20)\d\d"
#: A component with points inside, `EX(27)` and `COP.7`; a point at its end is the sentence's.
_COMPONENT: Final = r"[A-Za-z\d]{1,12}(?:\.[A-Za-z\d]{1,12}){0,2}(?:\((?:\d{1,3}|[IVXLC]{1,6})\))?"
#: Components of which the last ends with a figure, so that `E/ECE/meetings` is none; tails are none of them.
_LAST: Final = r"(?:[A-Za-z]{1,12}\.){0,2}[A-Za-z]{0,12}\d{1,5}(?:\.\d{1,2})?"
_COMPONENTS: Final = (
    rf"(?:/(?!(?:Add|Rev|Corr|Amend)\.){_COMPONENT}){{0,5}}/(?!(?:Add|Rev|Corr|Amend)\.){_LAST}"
)

#: Heads of their own: of treaties, programmes and conferences, and of bodies outside the Assembly and the Councils.
_SERIES: Final = (
    "SPLOS", "ISBA", "CLCS", "LOS", "TD", "DP", "NPT", "CD", "PBC", "FCCC", "HRI", "UNEP", "HSP", "BWC", "CCW", "TPNW",
    "CAC", "CTOC", "IDC", "T", "ACC", "APLC", "CBD", "CCM", "CEB", "ICC-ASP", "ICCD", "ICSC", "INFCIRC", "JIU", "PCNICC",
    "UNCTAD", "UNW",
)  # fmt: skip

#: What can follow a symbol; parts of a document are printed with and without a space.
TAIL: Final = (
    r"(?:/(?:Add|Rev|Corr|Amend)\.\d{1,3}(?:-\d{1,3})?|/Summary"
    r"| ?\((?:Part|PART|Partie|Vol|Parts|Resumption|Suppl|Sect|Chap)\.? ?[IVXLC\d]{1,6}\))*"
)

#: Names and patterns of the classes, by family; those of `NUMBERED` stand apart, so that few are tried.
CLASSES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "A": (
        ("GA resolution", rf"A/RES/{_SESSION}/\d{{1,3}}(?: ?[A-Z](?:-[A-Z])?(?![A-Za-z'’]))?"),
        ("GA resolution to 1975", rf"A/RES/\d{{1,4}}(?: ?[A-Z])? ?{_ROMAN_SESSION}"),
        ("GA decision", rf"A/DEC/{_SESSION}/\d{{1,3}}"),
        ("GA special series", rf"A/(?:BUR|INF|AB|BP|BQ)/{_SESSION}/(?:SR\.|PV\.|L\.)?\d{{1,3}}"),
        ("GA main committee", rf"A/(?:C\.[1-6]|SPC)/{_SESSION}/(?:L\.|SR\.|PV\.|CRP\.|INF/|WP\.)?\d{{1,4}}"),
        ("GA main committee to 1976", r"A/(?:C\.[1-6]|SPC)/(?:(?:L\.|SR\.|PV\.)\d{1,4}|\d{3,4})"),
        ("GA verbatim record to 1976", r"A/PV\.\d{1,4}"),
        ("GA draft to 1976", r"A/L\.\d{1,3}"),
        (
            "Human Rights Council",
            r"A/HRC/(?:RES/|DEC/|PRST/)?(?:S-)?\d{1,3}/(?:L\.|G/|NGO/|NI/|CRP\.)?\d{1,4}",
        ),
        ("HRC working group", r"A/HRC/WG\.\d{1,2}/\d{1,3}/(?:[A-Z]{3}/)?(?:L\.)?\d{1,3}"),
        ("Human Rights Council", rf"A/HRC{_COMPONENTS}"),
        ("GA subsidiary", rf"A/(?:(?:AC|CN|CONF|WGAP)\.\d{{1,3}}|HLPF){_COMPONENTS}"),
    ),
    "S": (
        ("SC resolution", rf"S/RES/\d{{1,4}} ?\({_YEAR}\)"),
        ("SC presidential statement", rf"S/PRST/{_YEAR}/\d{{1,3}}"),
        ("SC verbatim record", r"S/PV\.\d{1,5}"),
        ("SC agenda or note", rf"S/(?:Agenda/\d{{1,5}}|INF/\d{{1,3}}|NC/{_YEAR}/\d{{1,3}})"),
        ("SC subsidiary", rf"S/(?:AC|CN)\.\d{{1,3}}/{_YEAR}/(?:\(\d{{1,5}}\)/)?(?:COMM\.|NOTE\.)?\d{{1,4}}"),
        ("SC subsidiary", rf"S/(?:AC|CN|C)\.\d{{1,3}}{_COMPONENTS}"),
    ),
    "E": (
        ("ECOSOC resolution or decision", rf"E/(?:RES|DEC)/{_YEAR}/\d{{1,3}}"),
        ("ECOSOC resolution to 1977", rf"E/RES/\d{{1,4}}(?: ?[A-Z])? ?{_ROMAN_SESSION}"),
        ("ECOSOC subsidiary", rf"E/(?:(?:CN|C|AC|CONF)\.\d{{1,3}}|NL\.{_YEAR}){_COMPONENTS}"),
        (
            "ECOSOC commission or programme",
            rf"E/(?:ECA|ECE|ESCAP|ESCWA|LC|ECLAC|ICEF|HLPF|INCB|FFDF){_COMPONENTS}",
        ),
    ),
    "ST": (("Secretariat", rf"ST/[A-Z]{{2,8}}{_COMPONENTS}"),),
    "treaty": (
        (
            "treaty body",
            r"(?:CCPR|CRC|CEDAW|CERD|CAT|CMW|CRPD|CED)/(?:[A-Z]{1,3}/)?(?:[A-Za-z\d.-]{1,12}/){0,5}[A-Za-z]{0,6}\.?\d{1,5}(?:-\d{1,3})?(?:/(?:[A-Z]{1,2}/)?[A-Z]{3}(?![A-Za-z\d]))?",
        ),
    ),
    "other": (
        ("Trusteeship Council resolution", rf"T/RES/\d{{1,4}} ?{_ROMAN_SESSION}"),
        (
            "other series",
            (
                rf"(?:{'|'.join(_SERIES)}|TD\([IVX]{{1,5}}\)|GC\(\d{{1,2}}\)|(?:IDB|PBC|GC)\.\d{{1,2}})/"
                rf"(?:{_COMPONENT}/){{0,5}}[A-Za-z.]{{0,8}}\.?\d{{1,5}}"
            ),
        ),
        # heads that mean other things, too, with what follows them in a symbol
        (
            "other series",
            (
                r"LC/[GLRW]\.\d{1,4}|(?:AT/DEC|ATT/CSP\d|ECE/[A-Z]{2,8}|GOV(?:/INF)?/(?:19|20)\d\d|HS/C|ITC/AG|WFP/EB)"
                rf"(?:\.\d{{1,2}}|\([IVXLC]{{1,6}}\))?{_COMPONENTS}"
            ),
        ),
    ),
}

#: The classes of a family in which a year, a session or a number stands next to the head.
NUMBERED: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "A": (
        ("GA verbatim record", rf"A/{_SESSION}/PV\.\d{{1,4}}"),
        ("GA draft", rf"A/{_SESSION}/L\.\d{{1,3}}"),
        ("GA document", rf"A/{_SESSION}/(?:INF/|BUR/|Agenda/|CRP\.)?\d{{1,4}}"),
        ("GA subsidiary", rf"A/{_SESSION}/AC\.\d{{1,2}}/(?:L\.|SR\.|PV\.)?\d{{1,3}}"),
        # a shorter number is a session
        ("GA document to 1976", r"A/[1-9]\d{2,4}"),
    ),
    "S": (
        ("SC document", rf"S/{_YEAR}/\d{{1,4}}"),
        ("SC document to 1993", r"S/\d{2,5}"),
    ),
    "E": (
        ("ECOSOC draft or record", rf"E/{_YEAR}/(?:L\.|SR\.|PV\.|NGO/|INF/|CRP\.|R\.)\d{{1,3}}"),
        ("ECOSOC document", rf"E/{_YEAR}/\d{{1,3}}"),
        # a year alone is no number
        ("ECOSOC document to 1977", rf"E/(?!{_YEAR}(?!\d))[1-9]\d{{2,3}}"),
    ),
}

#: The letters with which a class goes on after its head, where it has a head in common with many.
INITIALS: Final[dict[str, str]] = {
    "GA resolution": "R",
    "GA resolution to 1975": "R",
    "GA decision": "D",
    "GA special series": "ABI",
    "GA main committee": "CS",
    "GA main committee to 1976": "CS",
    "GA verbatim record to 1976": "P",
    "GA draft to 1976": "L",
    "Human Rights Council": "H",
    "HRC working group": "H",
    "SC resolution": "R",
    "SC presidential statement": "P",
    "SC verbatim record": "P",
    "SC agenda or note": "AIN",
    "SC subsidiary": "AC",
    "ECOSOC resolution or decision": "DR",
    "ECOSOC resolution to 1977": "R",
    "ECOSOC subsidiary": "ACN",
    "Trusteeship Council resolution": "R",
}

#: Which family of classes a head belongs to.
HEADS: Final[dict[str, str]] = {
    "A": "A",
    "S": "S",
    "E": "E",
    "ST": "ST",
    **dict.fromkeys(("CCPR", "CRC", "CEDAW", "CERD", "CAT", "CMW", "CRPD", "CED"), "treaty"),
    **dict.fromkeys(_SERIES, "other"),
    **dict.fromkeys(("AT", "ATT", "ECE", "GC", "GOV", "HS", "IDB", "ITC", "LC", "WFP"), "other"),
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
