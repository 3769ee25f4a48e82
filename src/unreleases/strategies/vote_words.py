"""What generated meetings print of a vote in each language. Drafts and their topics are without meaning."""

from __future__ import annotations

from typing import Final

from attrs import frozen

__all__ = ["ENGLISH_VOTES", "FRENCH_VOTES", "VotePhrases"]


@frozen(kw_only=True)
class VotePhrases:
    """The words of one language.

    >>> ENGLISH_VOTES.language, FRENCH_VOTES.language
    ('en', 'fr')
    """

    language: str
    #: The counts, as sentences print them.
    tallies: tuple[str, ...]
    #: Sentences of an action section: with counts adopted and rejected, on a paragraph, and without counts by method.
    adopted: tuple[str, ...]
    rejected: tuple[str, ...]
    paragraph: tuple[str, ...]
    uncounted: dict[str, tuple[str, ...]]
    #: Sentences of a lead.
    lead: str
    lead_rejected: str
    #: An annex: its sentence, and the label of each list.
    annex: str
    annex_title: str
    as_follows: str
    labels: tuple[str, str, str, str]
    none: str
    joint: str
    #: Numbers that stand in words.
    numbers: tuple[str, ...]
    #: What is printed for 0 before the word for votes against, and before the word for abstentions.
    nobody: tuple[str, str]
    topics: tuple[str, ...]


ENGLISH_VOTES: Final = VotePhrases(
    language="en",
    tallies=(
        "{f} in favour to {a} against{against}, with {x} abstention{s}{abstaining}",
        "{f} votes in favour to {a} against{against}, with {x} abstention{s}{abstaining}",
        "{f} in favour, {a} against{against} and {x} abstention{s}{abstaining}",
    ),
    adopted=(
        "The Assembly then adopted the draft resolution on {topic} (document {symbol}) by a recorded vote of {tally}.",
        "By a recorded vote of {tally}, it adopted the draft on {topic} (document {symbol}).",
        "Draft resolution {symbol}, on {topic}, was adopted by {tally}.",
        "The draft on {topic} (document {symbol}) was next adopted by a vote of {tally}.",
    ),
    rejected=(
        "The Assembly rejected the draft resolution on {topic} (document {symbol}) by a recorded vote of {tally}.",
        "The draft on {topic} (document {symbol}) was not adopted, having received {tally}.",
    ),
    paragraph=(
        "Operative paragraph {n} of the draft on {topic} (document {symbol}) was retained by a recorded vote of {tally}.",
        "It then decided, by {tally}, to retain operative paragraph {n} of draft resolution {symbol}.",
    ),
    uncounted={
        "without_a_vote": (
            "Acting without a vote, the Assembly adopted the draft on {topic} (document {symbol}).",
            "The draft resolution on {topic} (document {symbol}) was then adopted without a vote, as orally revised.",
        ),
        "consensus": ("It then adopted, by consensus, draft resolution {symbol}, on {topic}.",),
        "acclamation": ("The draft on {topic} (document {symbol}) was adopted by acclamation.",),
        "unanimous": ("The Assembly unanimously adopted the draft on {topic} (document {symbol}).",),
    },
    lead="It adopted, by a recorded vote of {tally}, a resolution on {topic}.",
    lead_rejected="It rejected, by a recorded vote of {tally}, a draft on {topic}.",
    annex="The draft resolution on {topic} (document {symbol}) was {outcome} by a recorded vote of {tally}, {follows}:",
    annex_title="Vote on {topic}",
    as_follows="as follows",
    labels=("In favour", "Against", "Abstain", "Absent"),
    none="None",
    joint="and",
    numbers=("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    nobody=("none", "no"),
    topics=(
        "harbour lamps",
        "Arctic buoys",
        "the keeping of tide tables",
        "foghorns",
        "the Convention on Anchors",
        "pilots",
    ),
)

FRENCH_VOTES: Final = VotePhrases(
    language="fr",
    tallies=(
        "{f} voix pour, {a} contre{against} et {x} abstention{s}{abstaining}",
        "{f} voix pour, {a} voix contre{against} et {x} abstention{s}{abstaining}",
        "{f} voix pour, {a} contre{against}, avec {x} abstention{s}{abstaining}",
    ),
    adopted=(
        "L’Assemblée a ensuite adopté le projet de résolution sur {topic} ({symbol}) par {tally}.",
        "Par {tally}, elle a adopté le projet de résolution {symbol} sur {topic}.",
        "Le projet de résolution {symbol}, sur {topic}, a été adopté par un vote enregistré de {tally}.",
    ),
    rejected=(
        "L’Assemblée a rejeté le projet de résolution sur {topic} ({symbol}) par {tally}.",
        "Le projet sur {topic} ({symbol}) n’a pas été adopté, ayant recueilli {tally}.",
    ),
    paragraph=(
        "Le paragraphe {n} du dispositif du projet de résolution {symbol} a été maintenu par {tally}.",
        "Elle a décidé, par {tally}, de maintenir le paragraphe {n} du projet de résolution {symbol}.",
    ),
    uncounted={
        "without_a_vote": (
            "L’Assemblée a adopté, sans vote, le projet de résolution sur {topic} ({symbol}).",
            "Tel qu’oralement révisé, le projet de résolution {symbol} sur {topic} a été adopté sans vote.",
        ),
        "consensus": ("Elle a ensuite adopté par consensus le projet de résolution {symbol} sur {topic}.",),
        "acclamation": ("Le projet sur {topic} ({symbol}) a été adopté par acclamation.",),
        "unanimous": ("L’Assemblée a adopté à l’unanimité le projet sur {topic} ({symbol}).",),
    },
    lead="Elle a adopté, par {tally}, une résolution sur {topic}.",
    lead_rejected="Elle a rejeté, par {tally}, un projet sur {topic}.",
    annex="Le projet de résolution sur {topic} ({symbol}) a été {outcome} par un vote enregistré de {tally}, {follows}:",
    annex_title="Vote sur {topic}",
    as_follows="comme suit",
    labels=("Pour", "Contre", "Abstentions", "Absents"),
    none="Néant",
    joint="et",
    numbers=("aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    nobody=("aucune", "aucune"),
    topics=(
        "les feux de port",
        "les bouées arctiques",
        "la tenue des annuaires de marées",
        "les cornes de brume",
        "la Convention des ancres",
        "les pilotes",
    ),
)
