from __future__ import annotations

import re

from unreleases.views.expressions import Expression, Template, Words


class Charter(Words):
    name = Expression("references.charter_name_pattern")
    shouted = Expression("references.charter_name_pattern", re.IGNORECASE)
    cited = Template(r"{references.article_words}\s\d+{references.charter_pattern}")


def test_an_expression_is_compiled_when_it_is_first_asked_for():
    words = Charter("en")
    assert "name" not in vars(words)
    first = words.name
    assert vars(words)["name"] is first
    assert words.name is first


def test_languages_keep_their_expressions_apart():
    assert Charter("en").name.search("the Charter")
    assert not Charter("en").name.search("la Charte")
    assert Charter("fr").name.search("la Charte")
    assert not Charter("fr").name.search("the Charter")


def test_flags_count():
    assert Charter("en").shouted.search("THE CHARTER")
    assert not Charter("en").name.search("THE CHARTER")


def test_words_and_expressions_of_the_vocabulary_are_put_in():
    found = Charter("en").cited.search("under Article 51 of the Charter")
    assert found
    assert found[0] == "Article 51 of the Charter"


def test_the_class_itself_has_the_declaration():
    assert isinstance(Charter.name, Expression)
    assert Charter.name.printed == "references.charter_name_pattern"
