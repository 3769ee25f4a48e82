"""The language: by the words of the text, held against what page and address say."""

from __future__ import annotations

import pytest

import unreleases as un

SENTENCES = {
    "en": "The members of the Council condemned the attack, and they asked that those who did it be brought to justice.",
    "fr": "Les membres du Conseil ont condamné l’attaque et ont demandé que ceux qui l’ont commise soient traduits en justice.",
    "de": "Die Mitglieder des Rates verurteilten den Angriff und verlangten, dass die Täter vor Gericht gestellt werden.",
    "es": "Los miembros del Consejo condenaron el ataque y pidieron que los autores fueran llevados ante la justicia.",
    "ar": "أدان أعضاء مجلس الأمن بأشد العبارات الهجوم الذي وقع في أبيدجان",
    "ru": "Члены Совета Безопасности самым решительным образом осудили нападение в Абиджане.",
}


def text(language, count=1):
    return "SC/13944\n\nAbidjan\n\n" + "\n\n".join([SENTENCES[language]] * count)


def codes(release):
    return {str(notice.code) for notice in release.notices}


@pytest.mark.parametrize("count", [1, 20], ids=["short", "long"])
@pytest.mark.parametrize("language", SENTENCES)
def test_words_tell_it(language, count):
    release = un.parse(text(language, count))
    assert release.language == language
    assert ("language_unsupported" in codes(release)) == (language not in ("en", "fr"))


def test_the_caller_knows_best():
    assert un.parse(text("en"), language="fr").language == "fr"


@pytest.mark.parametrize("declared", ["en", "fr", "de-AT", ""])
def test_a_page_that_declares_another_language_is_not_believed(declared):
    body = "".join(f"<p>{line}</p>" for line in text("fr", 3).split("\n\n"))
    release = un.parse_html(f"<html lang='{declared}'><body>{body}</body></html>")
    assert release.language == "fr"
    assert ("language_uncertain" in codes(release)) == (declared in ("en", "de-AT"))


def test_an_address_tells_it_where_words_do_not():
    release = un.parse(
        "SC/13944\n\nABIDJAN 2031\n\n1, 2, 3.", url="https://press.un.org/fr/2031/sc13944.doc.htm"
    )
    assert release.language == "fr"


def test_nothing_tells_it():
    release = un.parse("SC/13944\n\n1234\n\n12, 13.")
    assert release.language == "und"
    assert "language_uncertain" in codes(release)
