"""The words of a language with which turns are read: expressions, hints without which they need not be tried, lists."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from unreleases.catalogue.folding import fold
from unreleases.catalogue.states import printed_states
from unreleases.views.expressions import Expression, Listed, Template, Words
from unreleases.views.turns.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["TurnWords", "turn_words"]

_OFFICES: Final = (
    "minister", "head", "secretariat", "chair", "expert", "observer", "spokesperson", "petitioner", "office",
    "representative",
)  # fmt: skip


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _casefolded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(str.casefold, words))


def _first_words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"(?<=')|\s", fold(word))[0] for word in words)


class _Offices(cached_property[Phrases]):
    """The words for offices of some kinds, in either case of letters."""

    def __init__(self, *kinds: str) -> None:
        super().__init__(
            lambda words: Phrases(
                (word for kind in kinds for word in words.vocabulary.words(f"speech.{kind}_words")),
                cased=False,
            )
        )


class TurnWords(Words):
    """What one language says about who speaks.

    >>> TurnWords("en").state_link.match("of the Gambia").end()
    7
    """

    @property
    def language(self) -> str:
        """`en` or `fr`."""
        return self.vocabulary.language

    @cached_property
    def honorific_beginnings(self) -> frozenset[str]:
        """The first two letters of honorifics, in the spellings that print knows."""
        firsts = {word[:2] for word in self.honorific_words}
        return frozenset(firsts | {first.replace("'", mark) for first in firsts for mark in "’‘"})

    @cached_property
    def titled_offices(self) -> Phrases:
        """The offices whose first word is an honorific, too: `Chief Minister`."""
        honorifics = set(self.vocabulary.words("speech.honorifics"))
        listed = {
            word for kind in _OFFICES for word in self.vocabulary.words(f"speech.{kind}_words") if " " in word
        }
        return Phrases(word for word in listed - honorifics if word.split(" ", 1)[0] in honorifics)

    @cached_property
    def states(self) -> Phrases:
        """The names of States that are looked for in running text."""
        return Phrases(printed_states(self.language))

    # what a name is printed with
    honorific = Template(
        r"(?!{speech.no_honorific_pattern}){speech.honorifics}"
        # `M.Diallo` is printed without a space; a word needs one
        r"(?:(?<=\.)\s?|\s)(?=[^\W\d_]|[“\"(])",
        re.IGNORECASE,
    )
    #: An honorific before a name in capitals.
    inner_honorific = Template(r"{speech.honorific_hints}(?=[^\W\d_a-zß-öø-ÿ]{2})")
    plain_honorifics = Listed("speech.plain_honorifics", frozenset)
    #: The first words of honorifics, folded.
    honorific_words = Listed("speech.honorifics", _first_words)
    particles = Listed("speech.particles", _casefolded)
    name_endings = Listed("speech.name_endings", _casefolded)
    no_names = Listed("speech.no_names", frozenset)

    # what stands behind a speaker
    #: A verb of speech, which is a group, and what it stands behind.
    next_verb = Template(r"[\s,)]({speech.verb_pattern})")
    predicate = Expression("speech.predicate_pattern")
    subject_end = Expression("speech.subject_end_pattern")
    aside = Expression("speech.aside_pattern")
    unclosed = Expression("speech.unclosed_pattern")
    #: The words before the first bracket or comma; in brackets a State, which may have some of its own; an aside and the
    #: verb of speech, where nothing else stands between.
    printed = Template(
        r"([^(),;:“”«»\"/\d]{3,82}+)"
        r"(?:\(\s?(?P<state>[^\W\d_a-zß-öø-ÿ][^(),]{2,60}(?:\([^(),]{2,60}\)\s?)?)\)"
        r"(?:(?P<aside>,\s{speech.aside_pattern}[^,()\[\]“”«»\":;.!?…]{0,400},)?[\s,)](?P<verb>{speech.verb_pattern}))?"
        r"|,\s)"
    )
    conjunction = Template(r"{masthead.and_words}\s")
    represents = Expression("speech.represents_pattern")
    body_link = Expression("speech.body_link_pattern")
    content = Expression("speech.content_pattern")

    # articles
    article = Expression("speech.article_pattern")
    speaker_article = Expression("speech.speaker_article_pattern")
    #: One in either case of letters.
    bare_article = Template(r"{speech.articles}(?:(?<=[’'])\s?|\s)", re.IGNORECASE)
    state_article = Expression("speech.state_article_pattern")
    metonym_article = Expression("speech.metonym_article_pattern")
    articles = Listed("speech.articles", tuple)

    # offices, and whose they are
    offices = _Offices(*_OFFICES)
    officers = _Offices("minister", "head", "secretariat", "chair", "expert", "spokesperson", "petitioner")
    #: Offices of those who are from States, and what else is told with a State.
    state_officers = _Offices("chair", "minister", "head", "representative")
    occupations = _Offices("minister", "state_office", "head", "representative", "observer", "expert")
    ministries = _Offices("minister", "state_office")
    state_offices = _Offices("state_office")
    ministers = _Offices("minister")
    heads = _Offices("head")
    secretariat = _Offices("secretariat")
    chairs = _Offices("chair")
    experts = _Offices("expert")
    observers = _Offices("observer")
    spokespersons = _Offices("spokesperson")
    petitioners = _Offices("petitioner")
    representatives = _Offices("representative")
    state_link = Expression("speech.state_link_pattern")
    #: The same anywhere in an office, before a State.
    office_link = Template(r"(?<![\w’'-]){speech.state_link_pattern}")
    state_end = Expression("speech.state_end_pattern")
    un_office = Template(r"(?<!\w)(?:{speech.un_office_words})(?![\w-])")
    place_words = Listed("speech.place_words", tuple)
    former = Template(
        r"(?:{speech.articles}(?:(?<=[’'])\s?|\s))?{speech.former_words}(?![\w])", re.IGNORECASE
    )
    no_office = Expression("speech.no_office_pattern", re.IGNORECASE)
    meeting_officer = Expression("speech.meeting_officer_pattern", re.IGNORECASE)
    manner_bracket = Expression("speech.manner_bracket_pattern")
    office_end = Expression("speech.office_end_pattern")
    officer_hints = Listed("speech.officer_hints", tuple)
    officer = Expression("speech.officer_pattern")
    office_adjectives = Listed("speech.office_adjectives", frozenset)
    another = Expression("speech.another_pattern")
    organs = Listed("speech.organ_words", Phrases)
    outside = Listed("speech.outside_words", Phrases)
    office_last_words = Listed("speech.office_last_words", frozenset)
    office_links = Listed("speech.office_links", frozenset)
    secretariat_bodies = Listed("speech.secretariat_body_words", Phrases)

    # who speaks for a State or an organization
    representative = Template("{speech.representative_words}", re.IGNORECASE)
    delegate = Expression("speech.delegate_pattern")
    possessive = Expression("speech.possessive_pattern")
    adjective = Expression("speech.adjective_pattern")
    own_delegate = Expression("speech.own_delegate_pattern")
    their_hints = Listed("speech.their_hints", tuple)
    through = Expression("speech.through_pattern")
    nobody = Expression("speech.nobody_pattern")
    national_capacity = Expression("speech.national_capacity_pattern")
    national_office = Expression("speech.national_office_pattern")
    observer_hints = Listed("speech.observer_hints", tuple)
    as_observer = Expression("speech.as_observer_pattern")

    # on whose behalf
    behalf_hints = Listed("speech.behalf_hints", tuple)
    on_behalf = Expression("speech.on_behalf_pattern")
    joined_ends = Listed("speech.joined_ends", tuple)
    joined_statement = Expression("speech.joined_statement_pattern")
    chair_hints = Listed("speech.chair_hints", tuple)
    chair_of = Expression("speech.chair_of_pattern")
    chaired_group = Expression("speech.chaired_group_pattern")
    for_group_hints = Listed("speech.for_group_hints", tuple)
    for_group = Expression("speech.for_group_pattern")
    speaking = Expression("speech.speaking_pattern")
    behalf_opening = Expression("speech.behalf_opening_pattern")
    behalf_end = Expression("speech.behalf_end_pattern")
    behalf_aside = Expression("speech.behalf_aside_pattern")
    behalf_link = Expression("speech.behalf_link_pattern")
    behalf_strong_link = Expression("speech.behalf_strong_link_pattern")
    #: Words for several States.
    group = Template(r"(?<![\w-])(?:{speech.group_words})(?![\w-])")
    and_words = Listed("masthead.and_words", tuple)

    # how a turn opens
    inner_hints = Listed("speech.inner_hints", tuple)
    own_hints = Listed("speech.own_hints", tuple)
    #: A pronoun for who speaks already; an organ; or what a sentence opens with, and a pronoun behind it:
    #: `Turning to costs, she `.
    beginning = Template(
        r"(?P<pronoun>{speech.pronoun_pattern})"
        r"|(?P<organ>{speech.speaker_article_pattern}{speech.organ_words}\s(?=[a-zß-öø-ÿ]))"
        r"|(?P<intro>{speech.intro_pattern})(?P<subject>[^,“”«»]{0,240}+,\s{speech.subject_pronouns}\s)?"
    )
    subject_pronouns = Listed("speech.subject_pronouns", tuple)
    intro = Expression("speech.intro_pattern")
    #: A comma behind which somebody may be named: before an article, a particle of names or a capital.
    named_after = Template(r", (?={speech.speaker_article_pattern}|{speech.particles}\s|[^\W\d_a-zß-öø-ÿ])")
    as_for = Expression("speech.as_for_pattern")
    as_for_subject = Expression("speech.as_for_subject_pattern")
    opinion = Expression("speech.opinion_pattern")
    inverted = Expression("speech.inverted_pattern")
    quoted_link = Expression("speech.quoted_link_pattern")
    attributed_hints = Listed("speech.attributed_hints", tuple)
    attributed_end = Expression("speech.attributed_end_pattern")
    presented = Expression("speech.presented_pattern")
    relative = Expression("speech.relative_pattern")
    whose_hints = Listed("speech.whose_hints", tuple)
    whose = Expression("speech.whose_pattern")
    heard = Expression("speech.heard_pattern")
    no_turn = Expression("speech.no_turn_pattern")
    only_spoke = Expression("speech.only_spoke_pattern")
    reported = Expression("speech.reported_pattern")

    # States that are said to speak themselves
    metonym_hints = Listed("speech.metonym_hints", tuple)
    metonym_verb = Expression("speech.metonym_verb_pattern")
    metonym_act = Expression("speech.metonym_act_pattern")
    written = Expression("speech.written_pattern")

    # the meeting’s own course
    attribution_hints = Listed("speech.attribution_hints", tuple)
    attribution = Expression("speech.attribution_pattern")
    chamber = Expression("speech.chamber_pattern")
    afterwards_hints = Listed("speech.afterwards_hints", tuple)
    several = Expression("speech.several_pattern")
    listing = Expression("speech.listing_pattern")
    together_beginnings = Listed("speech.together_beginnings", tuple)
    together = Expression("speech.together_pattern")
    told_hints = Listed("speech.told_hints", tuple)
    told = Expression("speech.told_pattern")
    #: An organ, an aside on it, and what it did.
    course = Template(
        r"{speech.met_pattern}(?:{speech.met_aside_pattern})?,?\s+{speech.acted_pattern}|{speech.course_pattern}"
    )
    absolute = Expression("speech.absolute_pattern")
    outcome_hints = Listed("speech.outcome_hints", tuple)
    outcome = Expression("speech.outcome_pattern")
    count_hints = Listed("speech.count_hints", tuple)
    count = Expression("speech.count_pattern")
    report_hints = Listed("speech.report_hints", tuple)
    #: The same with the rest of its name, and behind whatever a sentence opens with.
    report = Template(
        r"(?:[^\W\d_a-zß-öø-ÿ](?:[^,.“”«»]|(?<=M[rs])\.|(?<=M)\.|\.(?=\S)){1,240},\s)?"
        r"{speech.met_pattern}(?:{speech.met_name_pattern})?(?:{speech.met_aside_pattern})?"
        r"(?:,?\s+{speech.acted_pattern}|\s+{speech.lead_act_pattern})|{speech.report_pattern}"
    )
    decision = Expression("speech.decision_pattern")
    undecided_hints = Listed("speech.undecided_hints", tuple)
    undecided = Expression("speech.undecided_pattern")
    election = Expression("speech.election_pattern")
    decided_thing = Expression("speech.decided_thing_pattern")
    next_item = Expression("speech.next_item_pattern")

    # headings
    statement_headings = Expression("speech.statement_headings", re.IGNORECASE)
    action_headings = Expression("speech.action_headings", re.IGNORECASE)
    before_headings = Expression("speech.before_headings", re.IGNORECASE)
    after_headings = Expression("speech.after_headings", re.IGNORECASE)
    explanation_headings = Expression("speech.explanation_headings", re.IGNORECASE)
    dialogue_headings = Expression("speech.dialogue_headings", re.IGNORECASE)
    question_headings = Expression("speech.question_headings", re.IGNORECASE)
    closing_headings = Expression("speech.closing_headings", re.IGNORECASE)
    petitioner_headings = Expression("speech.petitioner_headings", re.IGNORECASE)

    # what a turn is
    kind_hints = Listed("speech.kind_hints", tuple)
    right_of_reply = Expression("speech.right_of_reply_pattern", re.IGNORECASE)
    point_of_order = Expression("speech.point_of_order_pattern", re.IGNORECASE)
    general_statement = Expression("speech.general_statement_pattern", re.IGNORECASE)
    explanation = Expression("speech.explanation_pattern", re.IGNORECASE)
    #: On which side of a vote somebody speaks.
    vote_side = Template(
        "(?P<before>{speech.before_vote_pattern})|(?P<after>{speech.after_vote_pattern})", re.IGNORECASE
    )
    side_hints = Listed("speech.side_hints", tuple)
    vote_to_come = Expression("speech.vote_to_come_pattern")
    vote_cast = Expression("speech.vote_cast_pattern")
    introduction_hints = Listed("speech.introduction_hints", tuple)
    introduction = Expression("speech.introduction_pattern")
    later_hints = Listed("speech.later_hints", tuple)
    later = Expression("speech.later_pattern")
    sponsor_hints = Listed("speech.sponsor_hints", tuple)
    sponsor = Expression("speech.sponsor_pattern")
    procedure = Expression("speech.procedure_pattern")
    motion = Expression("speech.motion_pattern")
    announcement_hints = Listed("speech.announcement_hints", tuple)
    announcement = Expression("speech.announcement_pattern")
    again = Expression("speech.again_pattern")
    thanks = Expression("speech.thanks_pattern")
    answer = Expression("speech.answer_pattern")
    question = Expression("speech.question_pattern")
    asking_hints = Listed("speech.asking_hints", tuple)
    asking = Expression("speech.asking_pattern")
    further_question = Expression("speech.further_question_pattern")
    expert_question = Expression("speech.expert_question_pattern")
    inquiry = Expression("speech.inquiry_pattern")

    # the dialogue of a treaty body with a State
    treaty_meeting = Expression("speech.treaty_meeting_pattern")
    review = Expression("speech.review_pattern", re.IGNORECASE)
    review_coming = Expression("speech.review_coming_pattern")
    review_speaker = Expression("speech.review_speaker_pattern")

    # texts of one issuer, and transcripts
    formula = Expression("kinds.formula_patterns", re.IGNORECASE)
    issuing = Expression("speech.issuing_pattern")
    second_briefer = Expression("speech.second_briefer_pattern")
    spokesperson = Template(r"(?<![\w-]){speech.spokesperson_words}(?![\w-])")
    no_speech = Expression("speech.no_speech_pattern")
    transcript = Template("{speech.transcript_words}", re.IGNORECASE)
    question_labels = Listed("speech.question_labels", _folded)
    label = Template(
        "{speech.label_article_pattern}(?:{speech.answer_labels}|{speech.question_labels}"
        "|{speech.secretariat_words}|{speech.spokesperson_words}|{speech.chair_words}|{speech.head_words}"
        "|{speech.minister_words}){speech.label_tail_pattern}",
        re.IGNORECASE,
    )


@cache
def turn_words(language: str) -> TurnWords:
    """Return the words of a language.

    Args:
        language: `en` or `fr`.

    Returns:
        The words.

    >>> turn_words("en").attribution_hints
    (' he ', ' she ', ' they ')
    """
    return TurnWords(language)
