"""A vocabulary file is all it takes to read another language: here one whose words nobody speaks."""

from __future__ import annotations

import subprocess
import sys

from unreleases._resources import resource

#: English words and the invented ones that take their place in the file.
WORDS = {
    '"March"': '"Zephrion"',
    "march = 3": "zephrion = 3",
    '"Meeting"': '"Kunvok"',
    '"Session"': '"Tagar"',
    '"Statements"': '"Dirajoj"',
    "for\\s+(?:the\\s+)?(?:use\\s+of\\s+(?:the\\s+)?)?information\\s+media": "por\\s+la\\s+gazetoj",
    "not\\s+an\\s+official\\s+record": "ne\\s+oficiala",
}
RELEASE = """GA/12990
72nd Tagar,
61st Kunvok (AM)
12 Zephrion 2031

Lumturoj Ricevas Novan Oleon

La asembleo hodiau akceptis la tekston pri lumturoj, kaj neniu kontraudiris.

Dirajoj

La oleo estas multekosta.

Por la gazetoj.  Ne oficiala.
"""
PROGRAM = """
import sys
import unreleases as un
from unreleases.catalogue.vocabulary import add_vocabulary
vocabulary, release = sys.stdin.read().split("\\x00")
add_vocabulary(vocabulary)
read = un.parse_text(release, language="eo")
print(read.language, read.date, read.session.number, [(m.number, *map(str, m.sittings)) for m in read.meetings])
print([type(block).__name__ for block in read.body], read.trailer is not None)
print([str(notice.code) for notice in read.notices if notice.code == "language_unsupported"])
"""


def test_a_release_in_an_added_language_is_read():
    text = (
        resource("vocabulary", "en.toml").read_text(encoding="utf-8").replace('bcp47 = "en"', 'bcp47 = "eo"')
    )
    for english, invented in WORDS.items():
        assert english in text
        text = text.replace(english, invented)
    # in a process of its own: a language is added for the rest of the program
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=f"{text}\0{RELEASE}",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "eo 2031-03-12 72 [(61, 'AM')]",
        "['Paragraph', 'Heading', 'Paragraph'] True",
        "[]",
    ], done.stderr
