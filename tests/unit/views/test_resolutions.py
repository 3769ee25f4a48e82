from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import unreleases as un
from unreleases.model import Heading, List, ListItem, Paragraph, Release, Text

if TYPE_CHECKING:
    from unreleases.views.resolutions import ResolutionParagraph


def release_of(*lines: str, language: str = "en") -> Release:
    """Make a release; a line that begins with `# ` is a heading."""
    body = tuple(
        Heading(content=(Text(text=line[2:]),))
        if line.startswith("# ")
        else Paragraph(content=(Text(text=line),))
        for line in lines
    )
    return Release(language=language, body=body)


def numbers(paragraphs: tuple[ResolutionParagraph, ...]) -> list[object]:
    return [(each.number, numbers(each.items)) if each.items else each.number for each in paragraphs]


COUNCIL = (
    "The full text of resolution 2999 (2031) reads as follows:",
    "“The Security Council,",
    "“Recalling its previous resolutions, in particular resolution 2286 (2016),",
    "“Taking note of the report entitled ‘Harbours of the World’,",
    "“Acting under Chapter VII of the Charter of the United Nations,",
    "“1.   Decides to extend the mandate until 1 May 2032;",
    "“2.   Requests the Secretary-General:",
    "“(a)  To report every six months;",
    "“(b)  To visit:",
    "“(i)  The ports;",
    "“(ii)  The lights;",
    "“3.   Decides to remain seized of the matter.”",
    "The meeting began at 10 a.m.",
)


def test_a_text_with_running_marks():
    release = release_of(*COUNCIL)
    (text,) = un.resolutions(release)
    assert (text.symbol, text.draft, text.organ) == ("S/RES/2999(2031)", None, "The Security Council")
    assert numbers(text.preambular) == [None, None, None]
    assert numbers(text.operative) == ["1", ("2", ["(a)", ("(b)", ["(i)", "(ii)"])]), "3"]
    assert text.preambular[1].text == "Taking note of the report entitled ‘Harbours of the World’,"
    assert text.operative[2].text == "Decides to remain seized of the matter."
    assert text.text.startswith("“The Security Council,")
    assert text.text.endswith("of the matter.”")


def test_every_span_gives_back_its_words():
    release = release_of(*COUNCIL)
    (text,) = un.resolutions(release)
    assert text.span.of(release.text) == text.text

    def visit(paragraphs):
        for each in paragraphs:
            assert each.span.of(release.text) == each.text
            visit(each.items)

    visit((*text.preambular, *text.operative))


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        (('"The Security Council,', '"Recalling its resolution 1100 (1997),', '"1. Decides to wait;', '"2. Expresses its intention to review it."'), (1, 2)),
        (("The General Assembly,", "Recalling its resolution 60/1,", "Noting the storm,", "1. Decides to open a fund;", "2. Requests a report.", "The Assembly then adjourned."), (2, 2)),
        (("“The Economic and Social Council,", "“Recalling its decision 2030/200,", "“Decides to grant consultative status.”"), (1, 1)),
        (("“The Security Council,", "“Recalling it,", "“A", "“1. Decides to wait;", "“B", "“2. Decides to remain seized.”"), (1, 2)),
        (("“The Security Council,", "“Recalling it,", "“1. Calls upon all, acting nationally,", "to help;", "“2. Remains seized.”"), (1, 2)),
        (("“The Security Council,", "“Recalling it,", "“1. Decides to wait;", "“2. Decides to remain seized.", "# Statements", "ANA LUND (Norway) said yes."), (1, 2)),
    ],
)  # fmt: skip
def test_texts_of_other_forms(lines, counts):
    (text,) = un.resolutions(release_of(*lines))
    assert (len(text.preambular), len(text.operative)) == counts
    assert text.symbol is None


def test_a_french_text_has_no_marks():
    release = release_of(
        "# Texte du projet de résolution S/2004/857",
        "Le Conseil de sécurité,",
        "Rappelant ses résolutions antérieures,",
        "Prenant note du rapport,",
        "1. Décide de proroger le mandat;",
        "2. Prie le Secrétaire général:",
        "a) De faire rapport;",
        "b) De visiter les ports;",
        "3. Décide de demeurer saisi de la question.",
        "# Déclarations",
        language="fr",
    )
    (text,) = un.resolutions(release)
    assert (text.symbol, text.draft, text.organ) == ("S/2004/857", "S/2004/857", "Le Conseil de sécurité")
    assert (len(text.preambular), numbers(text.operative)) == (2, ["1", ("2", ["a)", "b)"]), "3"])
    assert text.text.endswith("de la question.")


@pytest.mark.parametrize(
    "lines",
    [
        ("« Le Conseil de sécurité,", "« Rappelant ses résolutions,", "« 1. Décide d’attendre;", "« 2. Demeure saisi. »", "M. BA (Mali) a dit non."),
        ("L’Assemblée générale,", "Rappelant sa résolution 60/1,", "Décide de tenir une réunion;", "Prie le Secrétaire général de faire rapport.", "L’Assemblée a levé la séance."),
    ],
)  # fmt: skip
def test_other_french_texts(lines):
    (text,) = un.resolutions(release_of(*lines, language="fr"))
    assert (len(text.preambular), len(text.operative)) == (1, 2)


@pytest.mark.parametrize(
    ("language", "lines", "counts"),
    [
        ("en", ("# The Security Council", "Recalling its lamps,", "Acting under Chapter VII,", "1. Decides to wait;", "2. Remains seized."), (2, 2)),
        ("en", ("“The Security Council", "“Recalling its lamps,", "“1. Decides to wait;", "“2. Remains seized.”"), (1, 2)),
        ("en", ("“The Security Council, Recalling its lamps,", "“Noting them,", "“1. Decides to wait.”"), (2, 1)),
        ("fr", ("# Le Conseil de sécurité", "Rappelant ses phares,", "Profondément préoccupé par eux,", "1. Décide d’attendre;", "2. Demeure saisi."), (2, 2)),
        ("fr", ("Le Conseil économique et social", "Rappelant sa résolution,", "Décide d’attendre;", "Prie le Secrétaire général de veiller."), (1, 2)),
    ],
)  # fmt: skip
def test_texts_that_have_lost_the_comma_or_the_line_end_after_the_name(language, lines, counts):
    release = release_of(*lines, "# Statements", language=language)
    (text,) = un.resolutions(release)
    assert (len(text.preambular), len(text.operative)) == counts
    assert "," not in text.organ
    assert text.preambular[0].text.startswith(("Recalling", "Rappelant"))
    assert text.span.of(release.text) == text.text


def test_also_opens_paragraphs_of_both_sorts():
    (text,) = un.resolutions(
        release_of("The General Assembly,", "Recalling it,", "Also recalling lamps,", "Also decides to wait.")
    )
    assert [paragraph.text for paragraph in text.operative] == ["Also decides to wait."]


def test_drafts_that_number_all_their_paragraphs():
    (text,) = un.resolutions(
        release_of(
            "“The Security Council,", "“PP1. Recalling it,", "“PP1 bis. Noting it,", "“OP1. Decides to wait;", "“OP2. Remains seized.”"
        )
    )  # fmt: skip
    assert numbers(text.preambular) == ["PP1", "PP1 bis"]
    assert numbers(text.operative) == ["OP1", "OP2"]


def test_two_texts_are_kept_apart():
    lines = ("“The Security Council,", "“Recalling it,", "“Decides to renew it.”")
    texts = un.resolutions(
        release_of(
            "The full text of resolution 2998 (2031) reads as follows:", *lines,
            "The full text of resolution 2999 (2031) reads as follows:", *lines,
        )
    )  # fmt: skip
    assert [text.symbol for text in texts] == ["S/RES/2998(2031)", "S/RES/2999(2031)"]


@pytest.mark.parametrize(
    ("language", "announcement", "sponsors"),
    [
        ("en", "The full text of draft resolution S/2031/44, submitted by Norway and Malta, reads as follows:", ("Norway", "Malta")),
        ("en", "The text of draft resolution S/2031/44, sponsored by the United Kingdom, Chad and the Holy See (document S/2031/45), reads as follows:", ("United Kingdom", "Chad", "Holy See")),
        ("fr", "Le texte du projet de résolution S/2031/44, présenté par la Norvège, Malte et les Fidji, se lit comme suit:", ("Norvège", "Malte", "Fidji")),
    ],
)  # fmt: skip
def test_the_sponsors_of_a_draft(language, announcement, sponsors):
    lines = {
        "en": ("“The Security Council,", "“Recalling it,", "“Decides to wait.”"),
        "fr": ("Le Conseil de sécurité,", "Rappelant ses résolutions,", "1. Décide d’attendre."),
    }[language]
    (text,) = un.resolutions(release_of(announcement, *lines, language=language))
    assert (text.symbol, text.draft, text.sponsors) == ("S/2031/44", "S/2031/44", sponsors)


@pytest.mark.parametrize(
    ("language", "announcement"),
    [
        ("en", "Resolution 2999 (2031), sponsored by Malta and Chad, reads as follows:"),
        ("en", "Co-sponsored by Malta and Chad, resolution 2999 (2031) reads:"),
        ("fr", "La résolution 2999 (2031), parrainée par Malta et Chad, se lit comme suit:"),
    ],
)
def test_the_sponsors_of_what_was_adopted(language, announcement):
    lines = {
        "en": ("“The Security Council,", "“Recalling it,", "“Decides to wait.”"),
        "fr": ("Le Conseil de sécurité,", "Rappelant ses résolutions,", "1. Décide d’attendre."),
    }[language]
    (text,) = un.resolutions(release_of(announcement, *lines, language=language))
    assert (text.symbol, text.sponsors) == ("S/RES/2999(2031)", ("Malta", "Chad"))


def test_an_annex_is_no_operative_paragraph():
    (text,) = un.resolutions(
        release_of(
            "“The Security Council,", "“Recalling it,", "“1. Decides to list those in the annex;", "“2. Remains seized.",
            "# “Annex", "“1. A ship.", "“2. A boat.”", "The meeting rose.",
        )
    )  # fmt: skip
    assert numbers(text.operative) == ["1", "2"]
    assert [paragraph.text for paragraph in text.annex] == ["Annex", "1. A ship.", "2. A boat."]
    assert text.text.endswith("A boat.”")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("The Security Council, meeting today, heard a briefing.", "It adjourned.")),
        ("en", ("The full text of presidential statement S/PRST/2031/3 reads as follows:", "“The Security Council recalls it.", "“The Security Council stresses it.”")),
        ("en", ("“The Security Council,",)),
        ("en", ("# The Security Council", "Recalling its lamps, Mr. Lund said that they were out.", "1. Ports.", "2. Ships.")),
        ("en", ("The Security Council, Recalling Lamps, Adjourns Debate", "The Council met.", "1. Ports.")),
        ("fr", ("Le Conseil de sécurité, réuni ce matin, a entendu un exposé.",)),
    ],
)  # fmt: skip
def test_other_texts_are_no_resolutions(language, lines):
    assert un.resolutions(release_of(*lines, language=language)) == ()


def test_the_enacting_line_can_stand_behind_what_announces_the_text():
    lines = (
        "Resolution 2999 (2031) reads as follows: “The Security Council,",
        "“Recalling its resolutions,",
        "“1.   Decides to wait.”",
    )
    (found,) = un.resolutions(release_of(*lines))
    assert (found.symbol, found.organ) == ("S/RES/2999(2031)", "The Security Council")
    assert (len(found.preambular), len(found.operative)) == (1, 1)


def test_a_text_can_recall_nothing():
    lines = (
        "Resolution 2999 (2031) reads as follows:",
        "“The Security Council",
        "“1.   Decides to wait;",
        "“2.   Decides to come back.”",
    )
    (found,) = un.resolutions(release_of(*lines))
    assert (found.organ, found.preambular, len(found.operative)) == ("The Security Council", (), 2)


def test_operative_paragraphs_can_be_the_items_of_a_list():
    def item(marker, text, *inner):
        lists = (List(items=inner, ordered=True),) if inner else ()
        return ListItem(marker=marker, content=(Text(text=text),), lists=lists)

    release = release_of("“The Security Council,", "“Recalling its resolutions,")
    items = (
        item("1.", "Decides to wait;"),
        item("2.", "Requests the Secretary-General:", item("1.", "To report;"), item("2.", "To come back;")),
        item("3.", "Decides to remain seized.”"),
    )
    release = Release(language="en", body=(*release.body, List(items=items, ordered=True)))
    (found,) = un.resolutions(release)
    assert numbers(found.operative) == ["1", ("2", ["1", "2"]), "3"]
    assert all(each.span.of(release.text) == each.text for each in found.operative)
