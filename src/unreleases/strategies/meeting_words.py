"""What generated meetings say in each language: heads, headings, forms of opening, sentences without meaning."""

from __future__ import annotations

from typing import Final

from attrs import frozen

__all__ = ["ENGLISH", "FRENCH", "Phrases", "Section", "Step"]


@frozen
class Step:
    """A row of turns of one kind; of the kind `votes`, the place where votes are told.

    >>> Step("statement").least
    0
    """

    kind: str = ""
    #: What the speaker's presentation says of it, with its comma.
    aside: str = ""
    least: int = 0


@frozen
class Section:
    """A heading and what stands under it.

    >>> Section("Statements", (Step("statement"),)).heading
    'Statements'
    """

    heading: str
    steps: tuple[Step, ...]


@frozen(kw_only=True)
class Phrases:
    """The words of one language.

    >>> ENGLISH.language, FRENCH.language
    ('en', 'fr')
    """

    language: str
    #: What stands above the first heading, part by part.
    heads: tuple[tuple[str, ...], ...]
    #: What may end a lead.
    closings: tuple[str, ...]
    sections: tuple[Section, ...]
    #: How turns open; without `{name}` nobody is named.
    forms: tuple[str, ...]
    honorifics: tuple[str, ...]
    #: What is printed around those spoken for, and before what is said.
    behalf: str
    said: str
    #: Groups: what is printed before the name, and the name.
    groups: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]
    continuations: tuple[str, ...]
    #: What an annex is headed.
    annex: str
    trailer: str


ENGLISH: Final = Phrases(
    language="en",
    heads=(
        (
            "Eighty-fifth Session,\n61st Meeting (AM)\nGA/12990",
            "General Assembly Adopts Text on Lighthouses, as Delegates Differ over Costs",
            "The General Assembly today took up the upkeep of lighthouses along international straits.",
        ),
        (
            "GA/SPD/307",
            "FOURTH COMMITTEE APPROVES TEXT ON LIGHTHOUSES",
            "24/11/2004\nPress Release\nGA/SPD/307",
            "Fifty-ninth General Assembly",
            "Fourth Committee",
            "22nd Meeting (PM)",
            "FOURTH COMMITTEE APPROVES TEXT ON LIGHTHOUSES",
            "The Fourth Committee (Special Political and Decolonization) met this afternoon to debate lighthouses.",
        ),
    ),
    closings=("The Committee will meet again at 10 a.m. tomorrow.",),
    sections=(
        Section(
            "Introduction of Drafts", (Step("introduction", ", introducing the draft resolution on beacons"),)
        ),
        Section("Statements", (Step("statement", least=1),)),
        Section(
            "Action on Draft",
            (
                Step("explanation_before", ", speaking in explanation of vote before the vote"),
                Step("votes"),
                Step("explanation_after", ", speaking after the vote"),
            ),
        ),
        Section("Right of Reply", (Step("right_of_reply", ", speaking in exercise of the right of reply"),)),
    ),
    forms=(
        "{name} ({state})",
        "{name} ( {state})",
        "{honorific}{name} ({state})",
        "{name}, Minister for Foreign Affairs of {state}",
        "{name}, Permanent Representative of {state}",
        "The representative of {state}",
        "The delegate of {state}",
        "{state}’s representative",
    ),
    honorifics=("Mr. ", "Ms. ", "SHEIKH ", "PROF. ", "Dame "),
    behalf=", speaking on behalf of {group}",
    said="said that",
    groups=(
        ("the ", "African Group"),
        ("the ", "Group of 77 and China"),
        ("the ", "“Group of 77” developing countries and China"),
        ("the ", "European Union"),
        ("the ", "Caribbean Community (CARICOM)"),
        ("the ", "Alliance of Small Island States"),
        ("the ", "Nordic countries"),
        ("the ", "Rio Group"),
    ),
    sentences=(
        "automation had put out more lights than any storm.",
        "the keepers of her coast had waited for nine years.  “A lamp that nobody visits is already dark.”",
        "the text was balanced, if late.",
        "the sea was wide (see document A/85/12), and the lamps were few.",
    ),
    continuations=(
        "He added that no ship had asked for less light.",
        "Turning to costs, she proposed that a voluntary fund be opened in Mombasa.",
        "“The night does not wait for a budget,” he said.",
        "On the question of oil, the keepers had been clear.",
    ),
    annex="ANNEX",
    trailer="For information media. Not an official record.",
)

FRENCH: Final = Phrases(
    language="fr",
    heads=(
        (
            "Soixante-dix-septième session,\n29e séance plénière – matin\nAG/12467",
            "L’Assemblée générale adopte une résolution sur les phares et débat de leur coût",
            "L’Assemblée générale a examiné, ce matin, l’entretien des phares le long des détroits.",
        ),
        (
            "Quatrième Commission\n16e séance – après-midi\nCPSD/354",
            "Quatrième Commission: les délégations débattent des phares",
            "La Quatrième Commission (questions politiques spéciales et décolonisation) a débattu, cet après-midi, des phares.",
        ),
    ),
    closings=("La prochaine réunion de la Commission aura lieu lundi, à 10 heures.",),
    sections=(
        Section(
            "Présentation de projets de résolution",
            (Step("introduction", ", présentant le projet de résolution sur les balises"),),
        ),
        Section("Déclarations", (Step("statement", least=1),)),
        Section(
            "Décision",
            (
                Step("explanation_before", ", prenant la parole avant le vote"),
                Step("votes"),
                Step("explanation_after", ", s’exprimant après le vote"),
            ),
        ),
        Section("Droit de réponse", (Step("right_of_reply", ", exerçant son droit de réponse"),)),
    ),
    forms=(
        "{honorific}{name} ({state})",
        "{honorific}{name} ( {state})",
        "{honorific}{name}, Ministre des affaires étrangères {of}",
        "{honorific}{name}, Représentant permanent {of}",
        "Le représentant {of}",
        "La représentante {of}",
        "La délégation {of}",
    ),
    honorifics=("M. ", "Mme ", "Mgr ", "Cheikh ", "M. "),
    behalf=", s’exprimant au nom {group}",
    said="a dit que",
    groups=(
        ("du ", "Groupe des États d’Afrique"),
        ("du ", "Groupe des 77 et de la Chine"),
        ("de l’", "Union européenne"),
        ("du ", "Mouvement des pays non alignés"),
        ("de l’", "Alliance des petits États insulaires"),
        ("des ", "pays nordiques"),
        ("de la ", "Communauté des Caraïbes (CARICOM)"),
    ),
    sentences=(
        "l’automatisation avait éteint plus de feux que les tempêtes.",
        "les gardiens attendaient depuis neuf ans.  « Une lampe que personne ne visite est déjà morte. »",
        "le texte était équilibré, quoique tardif.",
        "la mer était vaste (voir A/85/12), et les lampes rares.",
    ),
    continuations=(
        "Il a ajouté qu’aucun navire n’avait demandé moins de lumière.",
        "S’agissant des coûts, elle a proposé un fonds de contributions volontaires.",
        "« La nuit n’attend pas le budget », a-t-il dit.",
        "Le représentant a enfin évoqué les gardiens.",
    ),
    annex="ANNEXE",
    trailer="À l’intention des organes d’information. Document non officiel.",
)
