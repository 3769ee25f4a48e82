from __future__ import annotations

import datetime

import pytest

import unreleases as un
from unreleases.model import Heading, Masthead, Paragraph, Release, Text
from unreleases.views.listed_names import ListedNames


def release_of(*lines: str, language: str = "en", **parts: object) -> Release:
    body = tuple(Paragraph(content=(Text(text=line),)) for line in lines)
    return Release(language=language, body=body, **parts)


def named(*lines: str, language: str = "en", **parts: object) -> list[tuple[str, str]]:
    release = release_of(*lines, language=language, **parts)
    found = un.mentions(release)
    assert all(each.span.of(release.text) == each.text for each in found)
    return [(each.text, each.code) for each in found]


STATES = [
    ("Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea", ["GIN", "GNQ", "GNB", "PNG"]),
    ("the Democratic People’s Republic of Korea and the Republic of Korea", ["PRK", "KOR"]),
    ("Côte d’Ivoire’s flag; Iran (Islamic Republic of); Viet Nam", ["CIV", "IRN", "VNM"]),
    ("Turkey and Türkiye, Swaziland and Eswatini", ["TUR", "TUR", "SWZ", "SWZ"]),
    ("Turning to Haiti, he thanked Niger and Nigeria.", ["HTI", "NER", "NGA"]),
    ("In Syria, Norway’s envoy met Palestine’s.", ["SYR", "NOR", "PSE"]),
    ("ANA LUND (Norway), for the Holy See", ["NOR", "VAT"]),
    ("the Soviet Union, Czechoslovakia and Zaire", ["SUN", "CSK", "COD"]),
    ("French ships, Nigerian ports and a non-Malta flag", []),
    ("Northern Ireland, the Sea of Japan, Lake Chad and the Jordan Valley", []),
    ("Mr. Jordan, Ms. Jordan and Michael Jordan met Kenya Airways.", []),
    ("He spoke. Ambassador Jordan and J. Chad agreed. (Judge Georgia was ill.) Chairman Jordan rose.", []),
    ("She thanked the Mayor of Oslo, Mr. Lund. Chad agreed, and so did Ms. Ruiz. Peru’s delegate did not.", ["TCD", "PER"]),
    ("Mexico City, Guinea worm, the Congo river and New Guinea", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), STATES)
def test_states_are_found_where_they_are_named(text, codes):
    found = un.mentions(release_of(text))
    assert [each.code for each in found] == codes
    assert {str(each.kind) for each in found} <= {"state"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("La France, l’Égypte, le représentant d’Haïti et la Côte d’Ivoire", ["FRA", "EGY", "HTI", "CIV"]),
        ("République démocratique du Congo, Congo et Guinée-Bissau", ["COD", "COG", "GNB"]),
        ("Iran (République islamique d’), États-Unis et Etats-Unis", ["IRN", "USA", "USA"]),
        ("les navires français en Irlande du Nord", []),
    ],
)
def test_so_are_they_in_french(text, codes):
    assert [code for _, code in named(text, language="fr")] == codes


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The African Group, the Group of 77 and China, AOSIS and the least developed countries agreed.",
         [("African Group", "AFR"), ("Group of 77 and China", "G77"), ("AOSIS", "AOSIS"), ("least developed countries", "LDC")]),
        ("en", "The European Union thanked the Security Council, the Fifth Committee, ACABQ and UNHCR.",
         [("European Union", "EU"), ("Security Council", "SC"), ("Fifth Committee", "C.5"), ("ACABQ", "ACABQ"), ("UNHCR", "UNHCR")]),
        ("en", "The Council, the Committee, the Chair and the Secretary-General agreed.", []),
        ("en", "Secretary-General Kofi Annan, UN Secretary-General António Guterres and Secretary-General Antonio Guterres met.",
         [("Secretary-General", "SG"), ("UN Secretary-General", "SG"), ("Secretary-General", "SG")]),
        ("en", "The Deputy Secretary-General, Louise Fréchette, met OAS Secretary-General Ima Sample and the Secretary-General.",
         [("Deputy Secretary-General", "DSG")]),
        ("en", "The G-77 and the G20 met.", [("G-77", "G77"), ("G20", "G20")]),
        ("fr", "Le Secrétaire général, M. Kofi Annan, et le Secrétaire général de l’Union se sont vus.",
         [("Secrétaire général", "SG")]),
        ("fr", "L’Union européenne, le Groupe des 77 et la Chine et le Conseil de sécurité ont remercié le HCR.",
         [("Union européenne", "EU"), ("Groupe des 77 et la Chine", "G77"), ("Conseil de sécurité", "SC"), ("HCR", "UNHCR")]),
    ],
)  # fmt: skip
def test_organs_and_groups(language, text, expected):
    assert named(text, language=language) == expected


def test_a_name_is_resolved_by_the_date_of_the_release():
    masthead = Masthead(date=datetime.date(1985, 5, 1))
    assert named("Burma and Democratic Yemen", masthead=masthead) == [
        ("Burma", "MMR"),
        ("Democratic Yemen", "YMD"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("en", "THE SITUATION IN THE SUDAN AND LIBYA", ["SDN", "LBY"]),
        ("fr", "LA SITUATION EN COTE D’IVOIRE", ["CIV"]),
    ],
)
def test_headings_in_capitals_are_read(language, text, codes):
    body = (Heading(content=(Text(text=text),)),)
    assert [each.code for each in un.mentions(Release(language=language, body=body))] == codes


def test_a_heading_in_title_case_names_states_between_capitals():
    body = (Heading(content=(Text(text="Situation in Sudan Remains Grave"),)),)
    assert [each.code for each in un.mentions(Release(language="en", body=body))] == ["SDN"]


def test_the_longest_listed_name_wins():
    names = ListedNames([("One", 1), ("One Two", 2), ("“Two” Three", 3)])
    assert names.find("One Two, One; “Two” Three One-Two") == [(2, 0, 7), (1, 9, 12), (3, 15, 25)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Guinea, New Guinea and Papua New Guinea", [(1, 0, 6), (1, 12, 18), (2, 23, 39)]),
        ("3Guinea, Guinea-Bissau, non-Guinea and McGuinea", []),
        ("(least developed countries’ plans", [(3, 1, 26)]),
        ("the least-developed countries", []),
        ("une troïka, «Œuvre», Россия", [(4, 4, 10), (5, 13, 18), (6, 21, 27)]),
        ("le groupe œuvre", [(7, 3, 15)]),
        ("Guinea\nleast developed countries\nGuinea", [(1, 0, 6), (3, 7, 32), (1, 33, 39)]),
    ],
)
def test_names_of_any_writing_are_found_where_they_stand_whole(text, found):
    names = [
        "Guinea",
        "Papua New Guinea",
        "least developed countries",
        "troïka",
        "Œuvre",
        "Россия",
        "groupe œuvre",
    ]
    listed = ListedNames(zip(names, range(1, 8), strict=True))
    assert listed.find(text) == found


def test_hostile_paragraphs_are_read_to_the_end():
    release = release_of("the United Republic of Tanzania, Equatorial Guinea, " * 3000)
    found = un.mentions(release)
    assert {each.code for each in found} == {"TZA", "GNQ"}
    assert all(each.span.of(release.text) == each.text for each in found)


def test_short_words_in_capitals_and_development_assistance_are_no_bodies():
    assert named("THE COMMUNITY CAN ACT AT LAST IN PERU") == [("PERU", "PER")]
    assert named("He spoke of official development assistance (ODA) and of ODA targets.") == []
