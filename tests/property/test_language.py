"""Law "language": a release written in the other language's words has the same structure."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

import unreleases as un
from unreleases._resources import read_csv

pytestmark = pytest.mark.property

ORDINALS = {int(row["n"]): (row["en_cap"], row["fr_f_cap"]) for row in read_csv("ordinals.csv")}
ORGANS = [
    ("General Assembly", "Assemblée générale", "GA", "AG"),
    ("Security Council", "Conseil de sécurité", "SC", "CS"),
    ("Third Committee", "Troisième Commission", "GA/SHC", "AG/SHC"),
    ("Sixth Committee", "Sixième Commission", "GA/L", "AG/J"),
    ("Fifth Committee", "Cinquième Commission", "GA/AB", "AG/AB"),
]
TITLES = [
    ("Delegates Differ over Lighthouses", "Les délégations divergent au sujet des phares"),
    ("Speakers Call for Clean Harbours", "Les intervenants demandent des ports propres"),
]
LEADS = [
    ("The {0} today took up the matter of harbours, and heard from its members.",
     "L’{0} a examiné aujourd’hui la question des ports et a entendu ses membres."),
]  # fmt: skip
HEADINGS = [
    ("Statements", "Déclarations"),
    ("Background", "Contexte"),
    ("Right of Reply", "Droit de réponse"),
]
SENTENCES = [
    (
        "The harbours were old, and the ships were many.",
        "Les ports étaient vieux et les navires étaient nombreux.",
    ),
    ("More light was wanted by all.", "Tous demandaient davantage de lumière."),
]
MONTHS = (
    "January February March April May June July August September October November December",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
SITTINGS = [
    (("AM",), "AM", "matin"),
    (("PM",), "PM", "après-midi"),
    (("AM", "PM"), "AM & PM", "matin et après-midi"),
]


@frozen
class Facts:
    """What the two editions of one release have in common."""

    organ: tuple[str, str, str, str]
    session: int | None
    meeting: int
    sittings: tuple[tuple[str, ...], str, str]
    number: int
    date: datetime.date | None
    title: tuple[str, str]
    parts: tuple[tuple[tuple[str, str], tuple[tuple[str, str], ...]], ...]


def facts() -> st.SearchStrategy[Facts]:
    part = st.tuples(
        st.sampled_from(HEADINGS), st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(tuple)
    )
    return st.builds(
        Facts,
        organ=st.sampled_from(ORGANS),
        session=st.none() | st.integers(49, 99),
        meeting=st.integers(1, 9999),
        sittings=st.sampled_from(SITTINGS),
        number=st.integers(9000, 19999),
        date=st.none() | st.dates(datetime.date(2014, 1, 1), datetime.date(2035, 12, 31)),
        title=st.sampled_from(TITLES),
        parts=st.lists(part, max_size=3).map(tuple),
    )


def english_ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def written(known: Facts, language: str) -> str:
    """Write the release in the form of today's site."""
    english = language == "en"
    column = 0 if english else 1
    head = [("Meetings Coverage", "Couverture des réunions")[column], known.organ[column]]
    if known.session is not None:
        head.append(f"{ORDINALS[known.session][column]} {('Session', 'session')[column]},")
    if english:
        head.append(f"{english_ordinal(known.meeting)} Meeting ({known.sittings[1]})")
    else:
        head.append(f"{known.meeting}{'re' if known.meeting == 1 else 'e'} séance – {known.sittings[2]}")
    head.append(f"{known.organ[2 + column]}/{known.number}")
    if known.date is not None:
        months = MONTHS[column].split()
        day = "1er" if not english and known.date.day == 1 else str(known.date.day)
        head.append(f"{day} {months[known.date.month - 1]} {known.date.year}")
    parts = ["\n".join(head), known.title[column], LEADS[0][column].format(known.organ[column])]
    for heading, sentences in known.parts:
        parts += [heading[column], *(sentence[column] for sentence in sentences)]
    parts.append(
        ("For information media. Not an official record.",
         "À l’intention des organes d’information. Document non officiel.")[column]
    )  # fmt: skip
    return "\n\n".join(parts)


def structure(release: un.Release) -> dict[str, Any]:
    """Return what does not depend on the words."""
    session = release.session
    return {
        "kind": release.kind,
        "lines": [line.kind for line in release.masthead.lines],
        "organs": [organ.code for organ in release.organs],
        "session": None if session is None else (session.number, session.kind),
        "meetings": [(meeting.number, meeting.sittings) for meeting in release.meetings],
        "date": release.date,
        "numbers": [symbol.number for symbol in release.symbols],
        "deck": len(release.deck),
        "blocks": [type(block) for block in release.blocks],
        "annexes": len(release.annexes),
        "trailer": release.trailer is not None,
    }


@given(facts())
def test_both_editions_have_one_structure(known):
    english, french = (un.parse_text(written(known, language)) for language in ("en", "fr"))
    assert (english.language, french.language) == ("en", "fr")
    assert structure(english) == structure(french)
    assert (english.title, french.title) == known.title
    assert [(meeting.number, tuple(map(str, meeting.sittings))) for meeting in english.meetings] == [
        (known.meeting, known.sittings[0])
    ]
    assert english.date == known.date
    assert (english.session.number if english.session else None) == known.session
    headings = [block.text for block in english.body if isinstance(block, un.Heading)]
    assert headings == [heading[0] for heading, _ in known.parts]
