"""The dialogue of a treaty body with a State: whose report is under review, and when its delegation speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unreleases.catalogue.organs import find_organ, organs
from unreleases.views.turns.clauses import read_clause
from unreleases.views.turns.delegations import read_delegation, state_of
from unreleases.views.turns.speaker import Speaker, SpeakerForm
from unreleases.views.turns.words import turn_words

if TYPE_CHECKING:
    import datetime

    from unreleases.model.release import Release
    from unreleases.views.turns.speaker import Setting
    from unreleases.views.turns.words import TurnWords

__all__ = ["delegation_speaker", "is_treaty_body", "reviewed_state"]

#: Series of releases on the meetings of treaty bodies.
_SERIES: Final = frozenset({"HR/CT", "DH/CT"})
#: Series that treaty bodies share with others.
_SHARED: Final = frozenset({"WOM", "FEM"})
_REACH: Final = 1200
#: A lead is no longer.
_LEAD: Final = 4000
_TREATY: Final = "treaty body"


def is_treaty_body(release: Release) -> bool:
    """Tell whether a release covers a meeting of a treaty body.

    Args:
        release: The release.

    Returns:
        Whether it does.

    >>> from unreleases.model import Masthead, Organ, Release
    >>> is_treaty_body(Release(masthead=Masthead(organs=(Organ(text="Human Rights Committee"),))))
    True
    """
    if any(symbol.series in _SERIES for symbol in release.symbols):
        return True
    if not release.organs and any(symbol.series in _SHARED for symbol in release.symbols):
        return _tells_of_treaty_body(release)
    found = (find_organ(organ.text, release.language) for organ in release.organs)
    return any(organ is not None and organ.kind == _TREATY for organ in found)


def _tells_of_treaty_body(release: Release) -> bool:
    """Tell whether the lead tells of a meeting of a treaty body: old masthead lines are often lost."""
    language = release.language.split("-", 1)[0].lower()
    text = release.text[:_LEAD]
    met = turn_words(language).treaty_meeting
    for each in organs():
        if each.kind == _TREATY:
            name = each.name_fr if language == "fr" else each.name_en
            place = text.find(name)
            while place >= 0:
                if met.match(text, place + len(name)):
                    return True
                place = text.find(name, place + 1)
    return False


def reviewed_state(text: str, words: TurnWords, date: datetime.date | None) -> str | None:
    """Return the State whose report a heading or paragraph says is considered.

    Args:
        text: The heading or paragraph.
        words: Those of the language.
        date: The day of the release.

    Returns:
        ISO 3166 alpha-3, or None; a report that the next meeting will take up is not considered yet.

    >>> from unreleases.views.turns.words import turn_words
    >>> reviewed_state("The Committee took up the third periodic report of Mali.", turn_words("en"), None)
    'MLI'
    """
    for found in words.review.finditer(text, 0, min(len(text), _REACH)):
        if words.review_coming.search(text, text.rfind(". ", 0, found.start()) + 1, found.start()):
            continue
        named = read_delegation(text, found.end(), words, date)
        # a heading in capitals ends with the State
        rest = text[found.end() :].rstrip(" .:")
        state = named.state if named else state_of(rest, words, date) if rest.isupper() else None
        if state is not None:
            return state
    return None


def delegation_speaker(text: str, position: int, setting: Setting) -> Speaker | None:
    """Read `The delegation` or `Another delegate`, where a delegation answers for its State.

    Args:
        text: A paragraph.
        position: Where the words would begin.
        setting: What is known of the release: the State under review, too.

    Returns:
        The speaker, or None.

    >>> from unreleases.views.turns.words import turn_words
    >>> from unreleases.views.turns.speaker import Setting
    >>> delegation_speaker("Another delegate said that it was late.", 0, Setting(turn_words("en"), reviewed="MLI")).state
    'MLI'
    """
    if setting.reviewed is None:
        return None
    words = setting.words
    found = words.review_speaker.match(text, position)
    clause = read_clause(text, found.end(), words) if found else None
    if found is None or clause is None or not clause.speech:
        return None
    return Speaker(
        form=SpeakerForm.DELEGATE,
        clause=clause,
        state=setting.reviewed,
        affiliation=found["office"],
        head=found["office"],
        body=found["body"] is not None,
        another=words.another.match(text, position) is not None,
    )
