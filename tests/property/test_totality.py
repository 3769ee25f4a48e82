"""Law "totality": any text and any bytes give a release or an error of the library, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import unreleases as un

pytestmark = pytest.mark.property

#: Pieces that mean something to the grammar, so that arbitrary input gets past its first steps.
PIECES = [
    "SC/13944", "GA/12990-PI/2", "Press Release", "Communiqué de presse", "In progress at UNHQ", "12 March 2031", "19971120 ",
    "Seventy-second Session,", "62nd Meeting (PM)", "9402e séance – matin", "Security Council", "General AssemblyGA/1",
    "COUNCIL ADOPTS TEXT", "Statements", "ANNEX I", "In favour:  Kenya, Norway.", "Against:  None.", "**Sudan", "Question:",
    "AMINA WANJIRU (Kenya) said that it was so.", "M. JEAN DUVAL (France) a dit que oui.", "“He said", "«", "»", "((((", "| |||",
    "by a recorded vote of 3 in favour to 1 against (Malta)", "adopté par 3 voix pour et une voix contre", "resolution 60/1",
    "1.  Decides to remain seized;", "The Security Council,", "__________ * See Press Release SC/1.", "* *** *", "# # # # #",
    "For information media. Not an official record.", "-- kits", "\n", "\n\n", "\n\n\n", "\u00a0", "\u200b", "\u00ad", "\ud800", "\x00",
    "e\u0301", "\u202e", "<p>", "</p>", "<table><tr><td>", "<br>", "&#150;", "&nbsp;", "<b><i>", "<div class='field--name-body'>",
]  # fmt: skip


def everything(release: un.Release) -> None:
    """Use a release as a user would: all views, both codecs' text, and spans that lead back."""
    for view in (
        un.statements,
        un.votes,
        un.references,
        un.quotations,
        un.resolutions,
        un.contacts,
        un.mentions,
    ):
        for result in view(release):
            assert result.span.of(release.text) == result.text
    assert un.from_json(un.to_json(release)) == release


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=30).map("".join))
)
@example("")
@example("\ud800")
@example("SC/13944")
def test_any_text(text):
    try:
        release = un.parse_text(text)
    except un.UnreleasesError:
        return
    everything(release)


@given(
    st.one_of(
        st.binary(),
        st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=30).map(
            lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")
        ),
    )
)
@example(b"")
@example(b"\xff\xfe")
@example(b"<")
def test_any_bytes_as_html(data):
    try:
        release = un.parse_html(data)
    except un.UnreleasesError:
        return
    everything(release)


@given(st.binary(max_size=200))
def test_any_bytes(data):
    try:
        un.parse(data)
    except un.UnreleasesError:
        return


@given(st.text(alphabet="A ()“”«»\"'/0123456789.,:;-*\n", max_size=400))
def test_punctuation_below_a_masthead(text):
    release = un.parse_text(
        "SC/13944\n\nCouncil Meets on Haiti\n\nThe Security Council met this morning.\n\n" + text
    )
    everything(release)
