"""Lines that the lists of a vocabulary have, and the quick looks that come before slower ones."""

from __future__ import annotations

import pytest

from unreleases.catalogue.folding import find_folded, fold_accents
from unreleases.catalogue.vocabulary import vocabulary
from unreleases.grammar.head_edges import opening_type_word
from unreleases.grammar.line_pieces import opens_with_list
from unreleases.grammar.lines import read_line
from unreleases.grammar.meetings import may_name_meeting, read_meetings
from unreleases.grammar.sessions import may_name_session, read_session
from unreleases.model.masthead import LineKind
from unreleases.source import Hint

LANGUAGES = ("en", "fr")
LISTS = {
    "document_types": LineKind.DOCUMENT_TYPE,
    "banners": LineKind.BANNER,
    "publishers": LineKind.PUBLISHER,
    "instructions": LineKind.INSTRUCTION,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_every_line_of_a_list_is_read_as_what_it_is(name, language):
    words = vocabulary(language)
    for printed in words.words(f"masthead.{name}"):
        for form in (printed, printed.upper(), printed.replace("'", "’"), f" {printed}. "):
            reading = read_line(form, words)
            assert reading is not None, form
            assert reading.kind is LISTS[name], form


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("76th & 77th Meetings (AM & PM)", "en"),
        ("12THMEETING*", "en"),
        ("1ère séance--matin", "fr"),
        ("8E\u00a0SÉANCE – APRÈS-MIDI", "fr"),
    ],
)
def test_the_quick_look_finds_what_is_read_as_a_meeting(line, language):
    words = vocabulary(language)
    assert read_meetings(line, words)
    assert may_name_meeting(f"before {line} after", words)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Sixty-first General Assembly", "en"),
        ("2016 SESSION,", "en"),
        ("Humanitarian Affairs Segment", "en"),
        ("Soixante-dixième session,", "fr"),
    ],
)
def test_the_quick_look_finds_what_is_read_as_a_session(line, language):
    words = vocabulary(language)
    assert read_session(line, words) is not None
    assert may_name_session(f"before {line} after", words)


def test_a_symbol_printed_twice_on_a_line_counts_once():
    reading = read_line("UN Information Service GA/10/Rev.1 GA/10/Rev.1", vocabulary("en"))
    assert [str(symbol) for symbol in reading.symbols] == ["GA/10/Rev.1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Background Release The Committee will meet.", "Background Release"),
        ("FOR INFORMATION ONLY - NOT AN OFFICIAL DOCUMENT The Committee met.", None),
        ("Speakers Differ on 12 Draft Texts", None),
        ("Press Briefing", "Press Briefing"),
        ("", None),
    ],
)
def test_a_type_word_opens_a_text(text, expected):
    found = opening_type_word(text, vocabulary("en"))
    if expected is not None:
        assert found is not None
        assert found[0] == expected
    elif found is not None:
        assert found[1].kind is LineKind.INSTRUCTION


def test_texts_that_begin_with_a_mark_are_looked_at():
    assert opens_with_list(["*"], vocabulary("en"))


@pytest.mark.parametrize("text", ["LE COMITÉ", "le comite’s", "x\u00adComité"])
def test_words_are_found_in_folded_texts(text):
    assert find_folded(["Comité", "Forum"]).search(fold_accents(text))


def test_accents_of_every_script_are_folded():
    assert fold_accents("ÉTÉ Й") == "ete и"
    assert fold_accents("“Ünïon” – œuvre") == "“union” – œuvre"


@pytest.mark.parametrize(
    ("line", "language", "session", "meetings"),
    [
        ("Seventy-seventh Session, Second Resumed Part", "en", (77, "resumed"), []),
        ("Resumed Second Part, 34th Meeting (PM)", "en", (None, "regular"), [(34, ["PM"])]),
        ("810th & 811th Meetings (Chamber A) (AM & PM)", "en", None, [(810, ["AM"]), (811, ["PM"])]),
        ("4231st Meeting (Resumption 1) (AM)", "en", None, [(4231, ["AM"])]),
        ("62nd Meeting, Part I (AM)", "en", None, [(62, ["AM"])]),
        (
            "810e et 811e séances – Chambre A – matin et après-midi",
            "fr",
            None,
            [(810, ["AM"]), (811, ["PM"])],
        ),
        ("4231e séance (reprise 1) – après-midi", "fr", None, [(4231, ["PM"])]),
        ("Séance du matin", "fr", None, [(None, ["AM"])]),
    ],
)
def test_parts_of_sessions_and_meetings(line, language, session, meetings):
    reading = read_line(line, vocabulary(language))
    assert (reading.session and (reading.session.number, reading.session.kind)) == session
    assert [(meeting.number, [*meeting.sittings]) for meeting in reading.meetings] == meetings
    assert reading.organs == ()


@pytest.mark.parametrize(
    ("line", "language", "session", "meetings", "organs"),
    [
        ("Deuxième partie de la reprise de session", "fr", (None, "resumed"), [], []),
        ("Second Part of Resumed Session", "en", (None, "resumed"), [], []),
        ("Clôture de la session, 21e séance plénière", "fr", (None, "regular"), [(21, [])], []),
        ("Closing of Session, 21st Meeting (PM)", "en", (None, "regular"), [(21, ["PM"])], []),
        ("Sixty-four General Assembly", "en", (64, "regular"), [], ["General Assembly"]),
        ("Session de fonds de 2010", "fr", (None, "regular"), [], []),
        ("Forum sur les ports - Quinzième session", "fr", (15, "regular"), [], ["Forum sur les ports"]),
        ("Committee on Harbours – Fifth Session", "en", (5, "regular"), [], ["Committee on Harbours"]),
        ("MORNING HR/CN/907", "en", None, [(None, ["AM"])], []),
    ],
)
def test_sessions_and_meetings_beside_other_things(line, language, session, meetings, organs):
    reading = read_line(line, vocabulary(language))
    assert (reading.session and (reading.session.number, reading.session.kind)) == session
    assert [(meeting.number, [*meeting.sittings]) for meeting in reading.meetings] == meetings
    assert [organ.text for organ in reading.organs] == organs


def test_a_type_word_before_the_number_of_a_note():
    reading = read_line("Note to Correspondents No. 5672", vocabulary("en"))
    assert (reading.document_type, [str(symbol) for symbol in reading.symbols]) == (
        "Note to Correspondents",
        ["NOTE/5672"],
    )


def test_fields_that_markup_names_are_believed():
    english = vocabulary("en")
    assert read_line("Report on Lamps", english, Hint.DOCUMENT_TYPE).document_type == "Report on Lamps"
    assert read_line("Lamp Gathering of 2003", english, Hint.SESSION).session.text == "Lamp Gathering of 2003"


@pytest.mark.parametrize(
    ("line", "sat"),
    [
        ("3rd to 5th Meetings (AM)", [(3, "AM"), (4, "AM"), (5, "AM")]),
        ("3rd-5th Meetings (PM)", [(3, "PM"), (4, "PM"), (5, "PM")]),
        ("3rd, 4th & 5th Meetings (AM & PM)", [(3, "AM"), (4, "AM"), (5, "PM")]),
    ],
)
def test_several_meetings_and_when_they_were(line, sat):
    meetings = read_meetings(line, vocabulary("en"))
    assert [(meeting.number, *map(str, meeting.sittings)) for meeting in meetings] == sat


@pytest.mark.parametrize(
    ("line", "session", "meetings", "language"),
    [
        ("Session de 2001 - 1e séance - matin", None, [(1, "AM")], "fr"),
        ("Session annuelle – 3e et 4e séances – matin & après-midi", None, [(3, "AM"), (4, "PM")], "fr"),
        ("Quinzième session - 12e séance - matin", 15, [(12, "AM")], "fr"),
        ("Resumed Session - 12th Meeting (PM)", None, [(12, "PM")], "en"),
    ],
)
def test_a_dash_between_session_and_meetings(line, session, meetings, language):
    reading = read_line(line, vocabulary(language))
    assert reading.session.number == session
    assert [(meeting.number, *meeting.sittings) for meeting in reading.meetings] == meetings


@pytest.mark.parametrize(
    ("line", "organs", "language"),
    [
        ("Fifty-sixth General Assembly Plenary", ["General Assembly", "Plenary"], "en"),
        ("Fifty-sixth General Assembly, Sixth Committee", ["General Assembly", "Sixth Committee"], "en"),
        ("Cinquante-sixième Assemblée générale Plénière", ["Assemblée générale", "Plénière"], "fr"),
    ],
)
def test_the_assemblys_session_and_an_organ_on_one_line(line, organs, language):
    reading = read_line(line, vocabulary(language))
    assert (reading.session.number, [organ.text for organ in reading.organs]) == (56, organs)


@pytest.mark.parametrize(
    "line",
    [
        "UNITED NATIONS INFORMATION SERVICE VIENNA (UNIS)",
        "United Nations Information Service (UNIS), Vienna – For information only – not an official document:",
    ],
)
def test_an_information_services_line_with_its_short_name(line):
    assert read_line(line, vocabulary("en")) is not None
    assert read_line("UNIS Opens Its Doors", vocabulary("en")) is None
