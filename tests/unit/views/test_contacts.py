"""Whom to turn to."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.model import Heading, Link, Paragraph, Release, Text


def contacts(*lines: str, language: str = "en") -> list[tuple[str | None, ...]]:
    """Return name, office, address and number of each contact; a line that begins with `# ` is a heading."""
    body = tuple(
        Heading(content=(Text(text=line[2:]),))
        if line.startswith("# ")
        else Paragraph(content=(Text(text=line),))
        for line in lines
    )
    release = Release(language=language, body=body)
    found = un.contacts(release)
    assert all(each.span.of(release.text) == each.text for each in found)
    return [(each.name, each.role, each.email, each.telephone) for each in found]


ENGLISH = [
    ("Late passes by arrangement with Lieutenant Ima Sample, tel.: (212) 963-0000.", ("Ima Sample", None, None, "(212) 963-0000")),
    ("Tel.: (212) 963-0000, (212) 963-0001; fax: (212) 963-1111;", (None, None, None, "(212) 963-0000, (212) 963-0001")),
    ("Correspondents may follow up by telephoning (212) 963-0000.", (None, None, None, "(212) 963-0000")),
    ("Correspondents abroad can submit questions to press[at]example.org.", (None, None, "press@example.org", None)),
    ("For details, contact the Division for Lamps and the Law of Light, tel.: (212) 963-0000.", ("Division for Lamps and the Law of Light", None, None, "(212) 963-0000")),
    ("Please contact Ima Sample, Office for the Coordination of Lamps, at (212) 963-0000.", ("Ima Sample", "Office for the Coordination of Lamps", None, "(212) 963-0000")),
    ("Please contact Ima Sample, Office for Lamp Affairs, at (212) 963-0000 for details.", ("Ima Sample", "Office for Lamp Affairs", None, "(212) 963-0000")),
    ("Please contact: Ima Sample (+1 212 963 0000).", ("Ima Sample", None, None, "+1 212 963 0000")),
    ("Seats are few. Questions: events@example.org", (None, None, "events@example.org", None)),
    ("For further information, please contact Ima Sample, Press Office, tel.: (212) 963-0000; fax: (212) 963-1111; e-mail: sample@example.org.",
     ("Ima Sample", "Press Office", "sample@example.org", "(212) 963-0000")),
    ("For more information, contact Ima Q. Sample of the Department of Lamps at (212) 963-0000/0001, or e-mail sample@example.org.",
     ("Ima Q. Sample", "Department of Lamps", "sample@example.org", "(212) 963-0000/0001")),
    ("Tel.:  (212) 963-0000/ 0001/ 0002; fax:  (212) 963-1111.", (None, None, None, "(212) 963-0000/ 0001/ 0002")),
    ("Correspondents should call the Lamp Accreditation Unit at 212-963-0000.", ("Lamp Accreditation Unit", None, None, "212-963-0000")),
    ("Media contacts: Ann Sample, LAMPS, telephone: (+43-1) 26060-0000, mobile: +43 699 000 0000, e-mail: ann.sample@example.org.",
     ("Ann Sample", "LAMPS", "ann.sample@example.org", "(+43-1) 26060-0000")),
    ("Contact: Jane Sample, e-mail: jane[at]example.org", ("Jane Sample", None, "jane@example.org", None)),
    ("E-mail: sample at example.org; Tel.: 1 (917) 000-0000", (None, None, "sample@example.org", "1 (917) 000-0000")),
    ("For further information, please contact Ima Sample at [email protected] or tel. (212) 963-0001.", ("Ima Sample", None, None, "(212) 963-0001")),
    ("Please contact the Lamp Accreditation Unit.", ("Lamp Accreditation Unit", None, None, None)),
    ("Requests should be addressed to Ms. Ima Sample, Treaty Section, room S-3200; fax: (212) 963-1111.", ("Ima Sample", "Treaty Section", None, None)),
    ("Media queries should be addressed to Ima Sample at sample@example.org or (212) 963-0000.", ("Ima Sample", None, "sample@example.org", "(212) 963-0000")),
    ("Enquiries: Lamp Section, P.O. Box 500, A-1400 Vienna; telephone (43 1) 26060, ext. 4666.", ("Lamp Section", None, None, "(43 1) 26060, ext. 4666")),
    ("RSVP to events@example.org by 3 May.", (None, None, "events@example.org", None)),
    ("For further information please contact Ms. Ima Sample, Public Information Officer, Lamp Office, at (212) 963-0000.",
     ("Ima Sample", "Public Information Officer, Lamp Office", None, "(212) 963-0000")),
    ("For information, contact: Lamp Information Centre, Lagos, tel. 234 1 269 0000", ("Lamp Information Centre, Lagos", None, None, "234 1 269 0000")),
    ("Media enquiries: Ima Sample, Spokesperson, +41 22 917 0000 / +41 79 000 00 00", ("Ima Sample", "Spokesperson", None, "+41 22 917 0000 / +41 79 000 00 00")),
    ("For further information, call Ima Sample of LAMPS, 963-0000.", ("Ima Sample", "LAMPS", None, "963-0000")),
    ("Please contact Ima Sample, telephone (212) 963-0000, ext. 123; mobile (917) 000-0000; fax (212) 963-1111.",
     ("Ima Sample", None, None, "(212) 963-0000, ext. 123")),
    ("Further information may be obtained from Ima Sample, Lamp Section, room S-2000, extension 3.0000.",
     ("Ima Sample", "Lamp Section", None, "extension 3.0000")),
    ("Please contact the Lamp Office at: (212) 963-0000 (tel.) or (212) 963-1111 (fax).", ("Lamp Office", None, None, "(212) 963-0000")),
    ("Contact person: Mr. Ivo van der Sample, Tel. No. 963-0000", ("Ivo van der Sample", None, None, "963-0000")),
    ("Telephone and fax: (212) 963-0000", (None, None, None, "(212) 963-0000")),
    ("Correspondents may call the Lamp Service, Mr. Ivo Sample, tel.: (41-22) 917 0000.",
     ("Ivo Sample", "Lamp Service", None, "(41-22) 917 0000")),
    ("Please contact Ivo Sample, Chief of the Branch, tel.: 963-0000.", ("Ivo Sample", "Chief of the Branch", None, "963-0000")),
    ("Keepers should e-mail Ima Sample (sample@example.org).", ("Ima Sample", None, "sample@example.org", None)),
]  # fmt: skip
FRENCH = [
    ("Les journalistes sont priés de s’adresser à M. Rainer Sample (tél.: 212 555 0163; courriel: sample@example.org).",
     ("Rainer Sample", None, "sample@example.org", "212 555 0163")),
    ("Pour plus d’informations, veuillez contacter Mme Anne Sample, Service des phares, tél. +41 22 917 00 00, télécopie +41 22 917 00 01.",
     ("Anne Sample", "Service des phares", None, "+41 22 917 00 00")),
    ("Pour de plus amples renseignements, prière de s’adresser à M. Ivo Sample de la Direction des phares (sample@example.org).",
     ("Ivo Sample", "Direction des phares", "sample@example.org", None)),
    ("Contact: Service de presse, tél.: 01 45 68 00 00 ou 01 45 68 00 01", ("Service de presse", None, None, "01 45 68 00 00 ou 01 45 68 00 01")),
    ("Pour plus d’information: Ima Sample, Porte-parole, +41 (0)22 917 00 00", ("Ima Sample", "Porte-parole", None, "+41 (0)22 917 00 00")),
    ("Renseignements: Ima Sample, tél. (212) 963-0000, poste 12", ("Ima Sample", None, None, "(212) 963-0000, poste 12")),
    ("Pour toute demande d’entretien: Ima Sample (sample@example.org; +41 22 917 00 00)",
     ("Ima Sample", None, "sample@example.org", "+41 22 917 00 00")),
    ("Téléphone: (212) 963-0000, mél: malu[at]example.org", (None, None, "malu@example.org", "(212) 963-0000")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), ENGLISH)
def test_english(line, expected):
    assert contacts(line) == [expected]


@pytest.mark.parametrize(("line", "expected"), FRENCH)
def test_french(line, expected):
    assert contacts(line, language="fr") == [expected]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "For further information please visit www.example.org."),
        ("en", "They should call the keepers and ask for oil.  The telephone rang for 20 minutes."),
        ("en", "He said that 212 963 people had called, and that a contact group would meet."),
        ("en", "Fax: (212) 963-1111."),
        ("en", "For accreditation, please fax the form to (212) 963-1111."),
        ("en", "For further information see paragraphs 2003-2004 and 500.000 of document A/71/100."),
        ("en", "The keepers of 212-963-0000 lamps met."),
        ("en", "Comments on A/HRC/2006/933 should be sent to Ima Sample."),
        ("en", "The keepers wrote from keeper@example.org that oil was short."),
        ("fr", "Le groupe de contact s’est réuni; la ligne téléphonique a été coupée."),
        ("fr", "Télécopie: (212) 963-1111."),
        ("fr", "Pour de plus amples renseignements, consulter le site www.example.org."),
    ],
)
def test_what_is_no_contact(language, line):
    assert contacts(line, language=language) == []


def test_two_persons_of_one_line():
    line = (
        "For interviews, please contact Mary Sample (mary@example.org, tel: +41 22 917 0000) or Peter Sample "
        "(peter@example.org, tel: +41 22 917 0001)."
    )
    assert contacts(line) == [
        ("Mary Sample", None, "mary@example.org", "+41 22 917 0000"),
        ("Peter Sample", None, "peter@example.org", "+41 22 917 0001"),
    ]


def test_two_persons_after_a_semicolon():
    line = "Media contact: Mary Sample at +1 (646) 000-0000; and Peter Sample at +1 (646) 000-0001 or peter@example.org."
    assert contacts(line) == [
        ("Mary Sample", None, None, "+1 (646) 000-0000"),
        ("Peter Sample", None, "peter@example.org", "+1 (646) 000-0001"),
    ]


def test_names_with_addresses_under_an_invitation():
    lines = (
        "For more information, please contact:",
        "Mary Sample, LAMPS, mary@example.org",
        "Peter Sample, +41 22 917 0000",
    )
    assert contacts(*lines) == [
        ("Mary Sample", "LAMPS", "mary@example.org", None),
        ("Peter Sample", None, None, "+41 22 917 0000"),
    ]
    assert contacts(*lines[1:]) == []


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("Ms. Ima Sample", "Head of communications", "P.O. Box 500, A-1400 Vienna", "Telephone: (+43-1) 26060-0000", "Fax: (+43-1) 26060-1111", "E-mail: sample@example.org")),
        ("fr", ("Mme Ima Sample", "Attachée de presse", "Tél.: (+43-1) 26060-0000", "Télécopie: (+43-1) 26060-1111", "Courriel: sample@example.org")),
    ],
)  # fmt: skip
def test_office_postal_address_and_telefax_stand_between_name_and_address(language, lines):
    assert contacts(*lines, language=language) == [
        ("Ima Sample", lines[1], "sample@example.org", "(+43-1) 26060-0000")
    ]


def test_lines_of_one_contact():
    lines = (
        "For further information:",
        "Ima Sample",
        "Press Officer, Lamp Section",
        "Tel.: (212) 963-0000",
        "E-mail: sample@example.org",
    )
    assert contacts(*lines) == [
        ("Ima Sample", "Press Officer, Lamp Section", "sample@example.org", "(212) 963-0000")
    ]


def test_lines_of_one_block():
    block = "Ima Sample\nSpokesperson\nLamp Section\nTelephone: (212) 963-0000\nMobile: (917) 963-0000\nE-mail: sample[at]example.org"
    assert contacts("For information contact:", block) == [
        ("Ima Sample", "Spokesperson, Lamp Section", "sample@example.org", "(212) 963-0000")
    ]


def test_no_contact_takes_the_name_of_the_one_before():
    lines = ("Ima Sample", "Tel.: (212) 963-0000", "Ivo Sample", "Tel.: (212) 963-0001")
    assert contacts("Media contacts:", *lines) == [
        ("Ima Sample", None, None, "(212) 963-0000"),
        ("Ivo Sample", None, None, "(212) 963-0001"),
    ]


def test_a_name_behind_its_label_stands_above_its_numbers():
    lines = ("Contact: Ima Sample", "Lamp Section", "Tel.: (212) 963-0000")
    assert contacts(*lines) == [("Ima Sample", "Lamp Section", None, "(212) 963-0000")]


def test_french_numbers_need_no_label_below_one():
    lines = ("Contacts presse:", "Ima Sample, +33 1 45 68 00 00", "Ivo Sample, 01 45 68 00 01")
    assert contacts(*lines, language="fr")[0] == ("Ima Sample", None, None, "+33 1 45 68 00 00")


def test_a_second_number_is_no_second_contact():
    lines = (
        "Media contacts:",
        "Ima Sample",
        "Tel.: +43 1 0000 0000",
        "Mobile: +43 699 000 0000",
        "E-mail: sample@example.org",
    )
    assert contacts(*lines, "Ivo Sample", "Tel.: +43 1 0000 0001") == [
        ("Ima Sample", None, "sample@example.org", "+43 1 0000 0000"),
        ("Ivo Sample", None, None, "+43 1 0000 0001"),
    ]


@pytest.mark.parametrize("label", ["Contact", "# Contact", "For further information", "Media contacts:"])
def test_a_label_on_a_line_of_its_own_needs_no_colon(label):
    lines = (label, "Ima Sample", "Head of Lamps", "+43 1 00000 0000")
    assert contacts(*lines) == [("Ima Sample", "Head of Lamps", None, "+43 1 00000 0000")]
    assert contacts("The lamps", *lines[1:]) == []


def test_a_heading_parts_contacts():
    lines = ("Tel.: (212) 963-0000", "# Vienna", "E-mail: sample@example.org")
    assert contacts(*lines) == [
        (None, None, None, "(212) 963-0000"),
        (None, None, "sample@example.org", None),
    ]


@pytest.mark.parametrize(
    ("href", "shown", "email"),
    [
        ("mailto:sample@example.org?subject=Lamps", "the Press Office", "sample@example.org"),
        ("/cdn-cgi/l/email-protection#2a4b6a48044945", "[email protected]", "a@b.co"),
        ("/cdn-cgi/l/email-protection#2a4b6", "[email protected]", None),
        ("https://example.org/", "[email protected]", None),
    ],
)
def test_addresses_that_only_a_link_has(href, shown, email):
    content = (
        Text(text="Please contact "),
        Link(href=href, content=(Text(text=shown),)),
        Text(text=", tel.: (212) 963-0000."),
    )
    (found,) = un.contacts(Release(language="en", body=(Paragraph(content=content),)))
    assert (found.email, found.telephone) == (email, "(212) 963-0000")


@pytest.mark.parametrize(
    "numbers", ["tel.: 963-0000, 963-0001 (fax)", "(212) 963-0000, (212) 963-0001 (fax)"]
)
def test_a_number_that_is_said_to_be_of_telefax_is_none(numbers):
    ((*_, telephone),) = contacts(f"For further information, contact Ima Sample, {numbers}.")
    assert telephone == numbers.partition(", ")[0].removeprefix("tel.: ")


@pytest.mark.parametrize(
    "line", ["(212) 963-0000, " * 4000, "a" * 60000 + "@", "tel.: " * 20000, "x at y dot " * 8000]
)
def test_hostile_lines_are_read_to_the_end(line):
    assert all(len(found) for found in contacts(line))
