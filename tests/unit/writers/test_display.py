"""What a notebook shows."""

from __future__ import annotations

import re

import unreleases as un
from tests.unit.writers.charms import CHARMED
from tests.unit.writers.found import FOUND, RELEASE
from tests.unit.writers.sample import FULL


def test_the_page_is_an_article_with_its_own_style():
    shown = un.display(FULL)._repr_html_()
    assert shown.startswith("<style>\n")
    assert "<article" in shown
    assert "<html" not in shown
    assert "<script" not in shown
    assert un.parse_html(shown) == un.parse_html(un.to_html(FULL))


def test_two_releases_on_one_page_have_names_of_their_own(with_views):
    with_views(**FOUND)
    one, two = un.display(RELEASE)._repr_html_(), un.display(FULL)._repr_html_()
    names = [re.findall(r'\sid="([^"]+)"', shown) for shown in (one, two)]
    assert names[0]
    assert set(names[0]).isdisjoint(names[1])
    # the same release shows the same again
    assert un.display(RELEASE)._repr_html_() == one


def test_views_are_shown_unless_they_are_unwanted(with_views):
    with_views(**FOUND)
    assert 'class="ur-view ur-turn"' in un.display(RELEASE)._repr_html_()
    assert 'class="ur-view ur-turn"' not in un.display(RELEASE, views=False)._repr_html_()


def test_a_console_shows_one_line():
    assert repr(un.display(FULL)) == (
        '<release GA/13001 Assembly Takes Up "Text" & <Annex>: meetings_coverage, en, 20 blocks>'
    )
    assert repr(un.display(un.Release())) == "<release: other, und, 0 blocks>"


def test_hostile_words_are_words():
    assert "<script" not in un.display(CHARMED)._repr_html_()
