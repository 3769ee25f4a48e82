"""Who is named where a turn opens, as the readers of sentences hand it on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from unreleases.model.inline import Strong

if TYPE_CHECKING:
    import datetime

    from unreleases.model.body import Paragraph
    from unreleases.views.turns.clauses import Clause
    from unreleases.views.turns.words import TurnWords

__all__ = ["Setting", "Speaker", "SpeakerForm", "bold_length"]


class Setting(NamedTuple):
    """What is known of a release before its sentences are read.

    >>> from unreleases.views.turns.words import turn_words
    >>> Setting(turn_words("en"))._replace(reviewed="LSO").reviewed
    'LSO'
    """

    words: TurnWords
    date: datetime.date | None = None
    #: The State whose report a treaty body considers.
    reviewed: str | None = None


class SpeakerForm(StrEnum):
    """By what words a speaker is presented.

    >>> SpeakerForm("delegate").value
    'delegate'
    """

    #: A name in capitals or bold.
    CAPITALS = "capitals"
    #: A name in ordinary letters, with State or office.
    NAME = "name"
    #: A name that only repeats one given before: `Mr. Lugovoy`.
    SURNAME = "surname"
    #: `the representative of Mali`.
    DELEGATE = "delegate"
    #: `the Chair`.
    OFFICER = "officer"


class Speaker(NamedTuple):
    """Who is named, and what the sentence goes on with.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.clauses import read_clause
    >>> Speaker(form=SpeakerForm.DELEGATE, clause=read_clause(" said no.", 0, turn_words("en")), state="MLI").name is None
    True
    """

    form: SpeakerForm
    clause: Clause
    name: str | None = None
    honorific: str | None = None
    state: str | None = None
    affiliation: str | None = None
    #: The word for the capacity of somebody who is not named: `representative`, `observer`.
    head: str | None = None
    #: Whether it is the representative of an organization spoken of before: `Its representative`.
    own: bool = False
    #: Whether it is a delegation as a whole.
    body: bool = False
    #: Whether it is `another`, and not who was spoken of before.
    another: bool = False


def bold_length(paragraph: Paragraph) -> int:
    """Return how far a paragraph is bold, from its beginning: so some releases print names and labels.

    Args:
        paragraph: The paragraph.

    Returns:
        The length of the bold words.

    >>> from unreleases.model import Paragraph, Strong, Text
    >>> bold_length(Paragraph(content=(Strong(content=(Text(text="Luz:"),)), Text(text=" No."))))
    4
    """
    content = paragraph.content
    return len(content[0].text) if content and isinstance(content[0], Strong) else 0
