"""Formulas that say who spoke, in both languages."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.model import Paragraph, Release, Text
from unreleases.model.release import ReleaseKind
from unreleases.views.quotations import Attribution


def speakers(text, language="en", kind=ReleaseKind.MEETINGS_COVERAGE):
    release = Release(language=language, kind=kind, body=(Paragraph(content=(Text(text=text),)),))
    return [
        found.speaker if found.attribution == Attribution.SENTENCE else None
        for found in un.quotations(release)
    ]


ENGLISH = [
    ("ANA BERG-LUND, chief pilot of the Red Cross, recounted how she had docked. “I dream of it still,” she concluded.", ["ANA BERG-LUND"]),
    ("AWAD al-MAHJUB (Sudan), speaking for China, said the charts were old. “Each chart shows one reef, and never the same reef”, he said.", ["AWAD al-MAHJUB"]),
    ("“Each chart shows one reef, and never the same reef”, said Mr. al-Mahjub (Sudan).", ["al-Mahjub"]),
    ("DEV THAPA (Nepal) said, quoting a proverb, “A full net makes a slow boat”.", ["DEV THAPA"]),
    ("Citing an old saying, Ms. Lund (Norway) said “a boat does not row itself”.", ["Lund"]),
    ("Ms. Lund recalled the words spoken in March by the Harbour Chaplain: “A rope has two ends.”", ["Harbour Chaplain"]),
    ("“A berth is no harbour”, Ms. Lund told the crews. “Those who sailed know what a chart can hide” (see document A/60/1).", ["Lund", "Lund"]),
    ("“Two lamps are enough,” said Ms. Lund, quoting the Chair of the Board, who had asked her, “How many lamps does it take?”", ["Lund", "Chair of the Board"]),
    ("“Two lamps are enough,” said Ms. Lund, who had come late, “and one will do.”", ["Lund", "Lund"]),
    ("“We wait,” Administrator of the Harbour Programme (HP) Mark Lund told the press.", ["Mark Lund"]),
    ("Mali’s representative countered that view, declaring: “No port was ever asked.”", ["Mali’s representative"]),
    ("Mali’s delegate, rejecting that claim, warned: “No port was ever asked.”", ["Mali’s delegate"]),
    ("The observer of the Holy See, citing the report, cautioned: “No port was ever asked.”", ["observer of the Holy See"]),
    ("The Council then heard Jan Berg. “No port was ever asked,” he began.", ["Jan Berg"]),
    ("“We wait,” Foreign Minister Jan Berg of Norway told the Council.", ["Jan Berg"]),
    ("The President of Norway told the Council: “We wait.”", ["President of Norway"]),
    ("“We wait for a pilot,” the panel’s moderator said.", ["panel’s moderator"]),
    ("“We wait for a pilot,” the delegate said.", [None]),
    ("“The dyke holds,” said, this morning, at a briefing in Rome, Ms. Ada Oru.", ["Ada Oru"]),
    ("The Chair of the Reefs, Shoals and Lights Commission (RSLC), Jan Berg, said: “It is dark.”", ["Jan Berg"]),
    ("The Chair of the Reefs, Shoals and Lights Commission (RSLC) said: “It is dark.”", ["Chair of the Reefs, Shoals and Lights Commission"]),
    ("The Secretary-General said that the yard was small. Its foreman, Ms. Ada Oru, showed him a plank. “It floats,” she said.", ["Ada Oru"]),
    ("The Secretary-General said that the yard was small. Its foreman, Ms. Ada Oru, showed him a plank. “It floats,” he said.", ["Secretary-General"]),
    ("Ms. Lund said that the valley was cut off. The Mayor of Bol had sent her a letter, in which he said: “The bridge is down.”", ["Mayor of Bol"]),
    ("Ms. Lund quoted a fisherman she had met: “The sea does not wait for us.”", ["fisherman"]),
    ("The steps were, she said, “a ladder, not a list”.", []),
    ("Peru would hold the vote, he pledged, “come rain or shine or snow”.", []),
    ("“We have counted every box twice,” Mr. Oru joked.", ["Oru"]),
    ("“We have counted every box twice,” joked Mr. Oru.", ["Oru"]),
    ("“We have counted every box twice,” she deadpanned.", [None]),
    ("Ms. Lund (Norway) took the floor. “We have counted every box twice,” she deadpanned.", ["Lund"]),
    ("As Ms. Lund put it: “No one is above the law.”", ["Lund"]),
    ("In Mr. Oru’s words: “No one is above the law.”", ["Oru"]),
    ("In the words of Mr. Oru, “no one is above the law”.", ["Oru"]),
    ("Mr. Oru had this to say: “No one is above the law.”", ["Oru"]),
    ("Mr. Oru’s message was clear: “No one is above the law.”", ["Oru"]),
    ("Asked whether he would return, Mr. Oru replied: “No one is above the law.”", ["Oru"]),
    ("Ms. Lund quoted Mr. Oru as saying, “No one is above the law.”", ["Oru"]),
    ("“No one is above the law.”  That was how Ms. Lund described it.", ["Lund"]),
    ("“No one is above the law,” in the words of Mr. Oru.", ["Oru"]),
    ("“No one is above the law,” according to the Chair of the Board.", ["Chair of the Board"]),
    ("Ms. Lund went on to say: “No one is above the law.”", ["Lund"]),
    ("Ms. Lund (Norway) concluded by saying, “No one is above the law.”", ["Lund"]),
    ("Ms. Lund put it this way: “No one is above the law.”", ["Lund"]),
    ("Ms. Lund, for her part, said “no one is above the law”.", ["Lund"]),
    ("“No one is above the law,” says Ana Lund.", ["Ana Lund"]),
    ("“No one is above the law,” added the representative of Mali.", ["representative of Mali"]),
    ("“No one is above the law,” the speaker from Mali added.", ["speaker from Mali"]),
    ("Mali’s delegate said: “No one is above the law.”", ["Mali’s delegate"]),
    ("“No one is above the law,” Mali’s representative warned.", ["Mali’s representative"]),
    ("Opening the meeting, Ana Lund (Norway), Chair of the Committee, declared: “No one is above the law.”", ["Ana Lund"]),
    ("The Secretary-General has said that “no one is above the law”.", ["Secretary-General"]),
    ("The Secretary-General’s statement said: “No one is above the law.”", ["Secretary-General"]),
    ("“No one,” Ms. Lund told the Council, “is above the law.”", ["Lund", "Lund"]),
    ("“No one,” stressed the Deputy Secretary-General, “is above the law.”", ["Deputy Secretary-General", "Deputy Secretary-General"]),
    ("Ana Lund: “No one is above the law.”", ["Ana Lund"]),
    ("The Special Envoy for Yemen, Jan Berg, summed it up in one sentence: “No one is above the law.”", ["Jan Berg"]),
    ("She recalled the words of Dag Lund: “No one is above the law.”", ["Dag Lund"]),
    ("As the late Dag Lund once said, “no one is above the law”.", ["Dag Lund"]),
    ("To quote Dag Lund: “No one is above the law.”", ["Dag Lund"]),
    ("Dag Lund once wrote that “no one is above the law”.", ["Dag Lund"]),
    ("“No one is above the law,” Dag Lund, head of the Office for Relief, wrote in a letter.", ["Dag Lund"]),
    ("“No one is above the law”, the Under-Secretary-General for Relief and Emergency Coordinator, Jan Berg, told journalists.", ["Jan Berg"]),
    ("“No one is above the law,” United Nations spokesperson Jan Berg told reporters.", ["Jan Berg"]),
    ("His answer was: “No one is above the law.”", [None]),
    ("“No one is above the law,” reads a sign in the hall.", [None]),
    ("H.E. Mr. Jan Berg, Minister for Foreign Affairs of Norway, stated: “No one is above the law.”", ["Jan Berg"]),
    ("“No one is above the law,” — Jan Berg, Minister of Norway.", ["Jan Berg"]),
    ("“The door is open,” Ms. Lund (Norway), Chair of the Committee, assured delegates.", ["Lund"]),
    ("“The door is open,” the Permanent Representative of Norway to the United Nations, Ana Lund, assured delegates.", ["Ana Lund"]),
    ("“The door is open,” the head of the Norwegian delegation said.", ["head of the Norwegian delegation"]),
    ("“The door is open,” he said, “but nobody comes,” he added. Mr. Oru left.", [None, None]),
    ("Mr. Oru asked: “Who pays?” “Nobody,” answered Ms. Lund.", ["Oru", "Lund"]),
    ("Mr. Oru (Chad) said the port was shut. “It is a pity,” he went on. “We are sorry.”", ["Oru", "Oru"]),
    ("Speaking for the Group of 77 and China, the representative of Chad said: “We are sorry.”", ["representative of Chad"]),
    ("The observer for the State of Palestine said that “we are sorry”.", ["observer for the State of Palestine"]),
    ("Ms. Lund agreed, saying “we are sorry”.", ["Lund"]),
    ("Echoing that view, Chad’s delegate stressed: “We are sorry.”", ["Chad’s delegate"]),
    ("“We are sorry,” Chad’s Minister for Foreign Affairs, Jan Oru, said.", ["Jan Oru"]),
    ("“We are sorry,” Minister Jan Oru said.", ["Jan Oru"]),
    ("“We are sorry,” underscored Hon. Jan Oru (Chad).", ["Jan Oru"]),
    ("Ms. de la Cruz (Peru) said: “We are sorry.”", ["de la Cruz"]),
    ("“We are sorry,” said Mr. van der Berg.", ["van der Berg"]),
    ("JAN VAN DER BERG (Belgium) said: “We are sorry.”", ["JAN VAN DER BERG"]),
    ("“We are sorry,” said Sheikh Abd al-Karim.", ["Abd al-Karim"]),
    ("“We are sorry,” said Abdul al-Karim, Minister of Oil.", ["Abdul al-Karim"]),
    ("“We are sorry,” said [Ana] Lund.", ["[Ana] Lund"]),
    ("In a message read out by Mr. Oru, the Secretary-General said: “We are sorry.”", ["Secretary-General"]),
    ("Delivering a message from the Secretary-General, Ms. Lund said: “We are sorry.”", ["Secretary-General"]),
    ("In a statement delivered by his Special Adviser, Secretary-General Jan Moon said: “We are sorry.”", ["Jan Moon"]),
    ("“We are sorry,” Secretary-General Jan Moon said today.", ["Jan Moon"]),
    ("Noting that the port was shut, the representative of Chad said, “We are sorry”.", ["representative of Chad"]),
    ("Mr. Oru — who had arrived late — said: “We are sorry.”", ["Oru"]),
    ("The delegate of Chad, meanwhile, said “we are sorry”.", ["delegate of Chad"]),
    ("The delegate of Chad also said that, in her view, “we are sorry”.", ["delegate of Chad"]),
    ("Opening the debate was the President of Chad, who said: “We are sorry.”", ["President of Chad"]),
    ("Among the speakers was Ana Lund (Norway), who warned: “We are sorry.”", ["Ana Lund"]),
    ("The report by the Secretary-General warns that “the sea wall is cracking”.", ["Secretary-General"]),
    ("The Secretary-General’s report warns that “the sea wall is cracking”.", ["Secretary-General"]),
    ("The Committee was told that “the sea wall is cracking”.", [None]),
    ("It was Ana Lund who said: “The sea wall is cracking.”", ["Ana Lund"]),
    ("Asked about it, the Spokesman for the Secretary-General said: “The sea wall is cracking.”", ["Spokesman for the Secretary-General"]),
    ("“The sea wall is cracking,” the Spokesperson said, adding, “and we know it.”", ["Spokesperson", "Spokesperson"]),
    ("“The sea wall is cracking,” he told Council members, adding that “we know it”.", [None, None]),
    ("Mr. Oru emphasized: “The sea wall is cracking.” In that regard, he stressed, “we know it well.”", ["Oru", "Oru"]),
    ("“The sea wall is cracking,” said several speakers.", [None]),
    ("“The sea wall is cracking,” she stated categorically.", [None]),
    ("“The sea wall is cracking,” was her message to the Council.", [None]),
    ("“The sea wall is cracking,” was how Ms. Lund described it.", ["Lund"]),
    ("RUTH ST. HILL LUND (Chad) spoke.  “The sea wall is cracking”, she observed.", ["RUTH ST. HILL LUND"]),
    ("“The sea wall is cracking,” was the verdict of Ms. Lund (Norway).", ["Lund"]),
    ("“The sea wall,” Ms. Lund (Norway) said, speaking for the Nordic States, “is cracking.”", ["Lund", "Lund"]),
    ("“The sea wall is cracking.” With those words, Ms. Lund opened the meeting.", ["Lund"]),
    ("“The sea wall is cracking,” Ms. Lund said, on behalf of the Group.  “It cannot last.”", ["Lund", "Lund"]),
    ("Ms. Lund (Norway), in her capacity as Chair, said, “The sea wall is cracking.”", ["Lund"]),
    ("Ms. Lund, of the Office for Relief, said, “The sea wall is cracking.”", ["Lund"]),
    ("Ana Lund of the Office for Relief said, “The sea wall is cracking.”", ["Ana Lund"]),
    ("Ana Lund, Norway’s Minister for Fisheries, said, “The sea wall is cracking.”", ["Ana Lund"]),
    ("In his address, Chad’s Head of State, Jan Oru, said: “The sea wall is cracking.”", ["Jan Oru"]),
    ("For his part, the delegate of Chad wondered: “Is the sea wall cracking?”", ["delegate of Chad"]),
    ("The delegate of Chad asked, “Is the sea wall cracking?”, and left.", ["delegate of Chad"]),
    ("“Is the sea wall cracking?” wondered the delegate of Chad.", ["delegate of Chad"]),
    ("“Is the sea wall cracking?” he asked. “It is.”", [None, None]),
    ("“Is the sea wall cracking?”, asked Ms. Lund rhetorically.", ["Lund"]),
    ("“…the sea wall is cracking”, Ms. Lund said.", ["Lund"]),
    ("‘The sea wall is cracking,’ said Ms. Lund.", ["Lund"]),
    ("\"The sea wall is cracking\", said Ms. Lund.", ["Lund"]),
    ("``The sea wall is cracking'', said Ms. Lund.", ["Lund"]),
    ("MR. ORU (Chad): “The sea wall is cracking.”", ["ORU"]),
    ("Mr. ORU (Chad) said “the sea wall is cracking.”", ["ORU"]),
    ("OLA ORU, Minister of Chad, said “the sea wall is cracking.”", ["OLA ORU"]),
    ("OLA ORU, President of the General Assembly, recalled that Dag Berg had said: “The sea wall is cracking.”", ["Dag Berg"]),
    ("According to OLA ORU (Chad), “the sea wall is cracking”.", ["OLA ORU"]),
    ("The Prime Minister of Chad wrote to the Council: “The sea wall is cracking.”", ["Prime Minister of Chad"]),
    ("A letter from the Prime Minister of Chad said: “The sea wall is cracking.”", ["Prime Minister of Chad"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), ENGLISH)
def test_formulas_in_english(text, named):
    assert speakers(text, "en") == named


FRENCH = [
    ("Mme ANA DIOP-LUND (Mali) a fait savoir que le phare était rallumé. « Le phare a plus de gardiens que de lampes », a-t-elle plaisanté.", ["ANA DIOP-LUND"]),
    ("« Nous ne choisirons pas », a prévenu la Directrice exécutive du Programme des Nations Unies pour l’environnement (PNUE), Mme Inès Sol.", ["Inès Sol"]),
    ("« Nous ne choisirons pas », a prévenu la Directrice exécutive du Programme des Nations Unies pour l’environnement.", ["Directrice exécutive du Programme des Nations Unies pour l’environnement"]),
    ("Sir JOHN BERG (Royaume-Uni) a pris note du budget. « La digue ne tiendra pas », a-t-il calculé.", ["JOHN BERG"]),
    ("« Un chalut qui part de Brava met neuf heures pour vider la baie », a calculé devant les membres la Représentante spéciale.", ["Représentante spéciale"]),
    ("« La digue ne tiendra pas », a fait observer M. Diop (Mali).", ["Diop"]),
    ("« La digue ne tiendra pas », s’est exclamée la représentante du Mali.", ["représentante du Mali"]),
    ("« La digue ne tiendra pas », s’est-elle exclamée.", [None]),
    ("M. Diop (Mali) a pris la parole. « La digue ne tiendra pas », s’est-il amusé.", ["Diop"]),
    ("« La digue ne tiendra pas », a fait valoir le délégué de la Chine.", ["délégué de la Chine"]),
    ("« La digue ne tiendra pas », ironise M. Diop.", ["Diop"]),
    ("« La digue ne tiendra pas », selon M. Diop.", ["Diop"]),
    ("« La digue ne tiendra pas », dixit M. Diop.", ["Diop"]),
    ("« La digue ne tiendra pas », pour reprendre les mots de M. Diop.", ["Diop"]),
    ("Et M. Diop d’ajouter: « La digue ne tiendra pas. »", ["Diop"]),
    ("M. Diop, quant à lui, a déclaré: « La digue ne tiendra pas. »", ["Diop"]),
    ("M. Diop a tenu à souligner: « La digue ne tiendra pas. »", ["Diop"]),
    ("Le message de M. Diop est clair: « La digue ne tiendra pas. »", ["Diop"]),
    ("Comme l’a dit M. Diop, « la digue ne tiendra pas ».", ["Diop"]),
    ("Citant M. Diop, elle a dit: « La digue ne tiendra pas. »", ["Diop"]),
    ("Mme Diop (Mali) a cité un proverbe: « la pirogue ne passe pas deux fois ».", ["Diop"]),
    ("Aux dires de M. Diop, « la digue ne tiendra pas ».", ["Diop"]),
    ("« La digue ne tiendra pas », a lancé, sous les applaudissements, la Présidente de l’Assemblée générale, Mme Inès Sol.", ["Inès Sol"]),
    ("Interrogé sur ce point, M. Diop a répondu: « La digue ne tiendra pas. »", ["Diop"]),
    ("Pour M. Diop, « la digue ne tiendra pas ».", ["Diop"]),
    ("Le représentant du Mali a dit que « la paix est possible ».", ["représentant du Mali"]),
    ("« La paix est possible », a voulu croire le représentant du Mali.", ["représentant du Mali"]),
    ("« La paix est possible », a encore dit Mme Sol, qui s’exprimait au nom du Groupe.", ["Sol"]),
    ("« La paix est possible », a, de son côté, affirmé M. Diop.", ["Diop"]),
    ("« La porte est ouverte », a assuré Mme Lund (Norvège), Présidente de la Commission.", ["Lund"]),
    ("« La porte est ouverte », a assuré la Représentante permanente de la Norvège, Mme Ana Lund.", ["Ana Lund"]),
    ("« La porte est ouverte », a tranché le Haut-Commissaire des Nations Unies pour les réfugiés, M. Jan Oru.", ["Jan Oru"]),
    ("M. OMAR el-KARIM (Soudan) a estimé que tout allait bien. « La porte est ouverte », a-t-il résumé.", ["OMAR el-KARIM"]),
    ("« La porte est ouverte », a dit M. de la Cruz (Pérou).", ["de la Cruz"]),
    ("« La porte est ouverte », a dit M. d’Oru.", ["d’Oru"]),
    ("Mme Lund a averti que, « sans argent, il n’y aura pas de paix ».", ["Lund"]),
    ("Mme Lund l’a dit sans détour: « La porte est ouverte. »", ["Lund"]),
    ("Mme Lund, pour sa part, s’est dite inquiète: « La porte est ouverte. »", ["Lund"]),
    ("Mme Lund s’est félicitée de ce que « la porte est ouverte ».", ["Lund"]),
    ("« Qui paiera? », s’est interrogée la déléguée du Kenya.", ["déléguée du Kenya"]),
    ("« Qui paiera? » s’est interrogée la déléguée du Kenya.", ["déléguée du Kenya"]),
    ("« Qui paiera? », s’interroge Mme Lund.", ["Lund"]),
    ("« Qui paiera? », a-t-on entendu.", [None]),
    ("À ses yeux, « la porte est ouverte », a dit Mme Lund.", ["Lund"]),
    ("« La porte est ouverte », conclut le Secrétaire général dans son rapport.", ["Secrétaire général"]),
    ("Le Secrétaire général a rappelé les mots de Nelson Berg: « La porte est ouverte. »", ["Nelson Berg"]),
    ("Il a rappelé cette phrase de Nelson Berg: « La porte est ouverte. »", ["Nelson Berg"]),
    ("Et la Présidente de conclure: « La porte est ouverte. »", ["Présidente"]),
    ("Mme Lund en a appelé au Conseil: « Ouvrez la porte. »", ["Lund"]),
    ("« La porte est ouverte », s’est réjoui l’Ambassadeur Jan Oru.", ["Jan Oru"]),
    ("Le rapport du Secrétaire général avertit que « le sol se dérobe ».", ["Secrétaire général"]),
    ("Dans son rapport, le Secrétaire général avertit que « le sol se dérobe ».", ["Secrétaire général"]),
    ("C’est Mme Lund qui a dit: « Le sol se dérobe. »", ["Lund"]),
    ("« Le sol se dérobe », a déploré l’Observateur permanent du Saint-Siège.", ["Observateur permanent du Saint-Siège"]),
    ("« Le sol se dérobe », ont dit plusieurs délégations.", [None]),
    ("« Le sol », a dit Mme Lund (Norvège), « se dérobe sous nos pieds ».", ["Lund", "Lund"]),
    ("« Le sol se dérobe, a dit Mme Lund (Norvège), et nous le savons. »", ["Lund"]),
    ("« Le sol se dérobe.  Nous le savons », a résumé Mme Lund, au nom du Groupe.", ["Lund"]),
    ("Mme Lund (Norvège), au nom des pays nordiques, a prévenu: « Le sol se dérobe. »", ["Lund"]),
    ("Mme ANA LUND (Norvège) a dit que « le sol se dérobe ».", ["ANA LUND"]),
    ("M. ORU (Tchad) s’est dit préoccupé.  « Le sol se dérobe », s’est-il alarmé.", ["ORU"]),
    ("Le délégué du Tchad s’est demandé: « Qui paiera? »", ["délégué du Tchad"]),
    ("« Qui paiera? » a demandé le délégué du Tchad.", ["délégué du Tchad"]),
    ("Pour reprendre les termes de Mme Lund, « le sol se dérobe ».", ["Lund"]),
    ("« Le sol se dérobe », a encore averti Mme Lund qui présentait le rapport.", ["Lund"]),
    ("« Le sol se dérobe », a mis en garde la Secrétaire générale adjointe aux affaires humanitaires, Mme Ana Lund.", ["Ana Lund"]),
    ("« Le sol se dérobe », a mis en garde M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », a fait remarquer à son tour M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », a tenu à rappeler M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », a voulu préciser M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », n’a cessé de répéter M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », n’a pas hésité à dire M. Oru.", ["Oru"]),
    ("« Le sol se dérobe », pouvait-on lire sur une banderole.", [None]),
    ("Mme Lund a conclu sur ces mots: « Le sol se dérobe. »", ["Lund"]),
    ("Mme Lund a conclu par ces mots: « Le sol se dérobe. »", ["Lund"]),
    ("Mme Lund de répondre: « Le sol se dérobe. »", ["Lund"]),
    ("Réponse de Mme Lund: « Le sol se dérobe. »", ["Lund"]),
    ("M. Oru: « Le sol se dérobe. »", ["Oru"]),
]  # fmt: skip


MORE_FRENCH = [
    ("M. Oru a repris les mots adressés en mars aux marins par le Cardinal: « Vous n’êtes pas seuls. »", ["Cardinal"]),
    ("« La digue tient », a affirmé, ce matin, lors d’un point de presse, à Rome, M. Jan Oru, Rapporteur spécial.", ["Jan Oru"]),
    ("Le délégué du Mali, pour qui « aucun port n’a été consulté », a voté contre.", ["délégué du Mali"]),
    ("« Aucun port n’a été consulté »: c’est le constat dressé par Mme Lund.", ["Lund"]),
    ("« Aucun port n’a été consulté », a reconnu l’Administrateur du Programme des ports (PP) Jan Oru.", ["Jan Oru"]),
    ("M. Oru a jugé que « la rame prêtée vaut mieux que la rame promise » et que le quai attendrait.", ["Oru"]),
    ("« Le quai attend », a déclaré le Secrétaire général aux journalistes à l’issue de la visite.", ["Secrétaire général"]),
    ("M. Oru a cité Mme Ada Lund, qui lui avait dit: « Le quai attend. »", ["Ada Lund"]),
    ("M. Oru a rappelé ce que lui avait dit Mme Lund: « Le quai attend. »", ["Lund"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), [*FRENCH, *MORE_FRENCH])
def test_formulas_in_french(text, named):
    assert speakers(text, "fr") == named


LESS_COMMON = [
    ("The text on river basins was introduced by the representative of Togo.  “A river signs nothing,” she said.", ["representative of Togo"]),
    ("The report was presented by Ana Lund, Chair of the Board.  “It is short because the year was,” she said.", ["Ana Lund"]),
    ("The Committee was briefed by Jan Oru, Director of the Relief Fund.  “We are running on promises,” he said.", ["Jan Oru"]),
    ("Ms. Lund quoted its Chief Minister, who had said, “We have kept the keys and lost the doors.”", ["Chief Minister"]),
    ("Chief Minister Ana Lund said: “We have kept the keys.”", ["Ana Lund"]),
    ("This morning, the Secretary-General told the Council that the truce was fragile.  “I ask you for patience,” he said.", ["Secretary-General"]),
    ("ANA BERG (Chad), Assembly President, recalled that Mr. Oru had once chaired for nine hours.  “I shall sit until you are tired,” he had told delegates.", ["Oru"]),
    ("ANA BERG (Chad) recalled that her father had left in 1961.  “I shall come back by sea,” he had said.", [None]),
    ("The floor was then given to the observer for Palestine, for whom “the wall is older than the talks”.", ["observer for Palestine"]),
    ("The debate was closed by the representative of Chad, in whose view “the wall is older than the talks”.", ["representative of Chad"]),
    ("According to a saying in her village, “the well remembers every bucket”.", [None]),
    ("A Malagasy proverb teaches that “whoever digs a well never drinks alone”.", [None]),
    ("As the proverb goes, “a guest sees more in an hour than the host in a year”.", [None]),
    ("Quoting the President of Chad, Mr. Oru said: “The road ends before the map does.”", ["President of Chad"]),
    ("The project would take two years, according to Mr. Oru, who said the money was there.  “We count every nail,” he emphasized.", ["Oru"]),
    ("The project would take two years, according to Mr. Oru.  “We count every nail,” he emphasized.", ["Oru"]),
    ("As the Secretary-General noted in his report, “the rains will end before the road does”.", ["Secretary-General"]),
    ("“We are tired of waiting,” was Ms. Lund’s reply.", ["Lund"]),
    ("“We are tired of waiting,” came the reply from Mr. Oru.", ["Oru"]),
    ("In words borrowed from Dag Berg, “we are tired of waiting”.", ["Dag Berg"]),
    ("She recalled Mr. Berg’s warning that “the sea keeps no accounts”.", ["Berg"]),
    ("She recalled the warning by Mr. Berg that “the sea keeps no accounts”.", ["Berg"]),
    ("The words of Dag Berg come to mind: “The sea keeps no accounts.”", ["Dag Berg"]),
    ("The World Bank had estimated that “one river in three runs dry”.", ["World Bank"]),
    ("The attack was condemned by the Secretary-General.  “The hour is late,” he said.", ["Secretary-General"]),
    ("“The hour is late,” Jan Oru said, quoting Dag Berg.", ["Dag Berg"]),
    ("Ms. Lund opened with a line from Dag Berg: “The hour is late.”", ["Dag Berg"]),
    ("Ms. Lund read out a message from the Secretary-General: “The hour is late.”", ["Secretary-General"]),
    ("Delegates heard from Ana Lund, a farmer from Brava.  “We have been patient,” she said.", ["Ana Lund"]),
    ("Also speaking was Jan Oru (Chad).  “We have been patient,” he said.", ["Jan Oru"]),
    ("Borrowing the words of a poet, Ms. Lund said: “The well remembers.”", ["poet"]),
    ("“The well remembers,” Ms. Lund said, in the words of Dag Berg.", ["Dag Berg"]),
    ("Ms. Lund was clear: “The well remembers.”", ["Lund"]),
    ("The Council had a message for the parties: “The well remembers.”", ["Council"]),
    ("Nobody said that “the well remembers every bucket”.", [None]),
    ("Question:  Mr. Berg said last week that “the road is long”.  Do you agree?", ["Berg"]),
    ("Let me quote Ana Lund: “The road is long.”", ["Ana Lund"]),
    ("That same evening, the Secretary-General spoke in Brava.  “The road is long,” he said.", ["Secretary-General"]),
    ("Marking the Day, the Secretary-General said in a message that “the road is long”.", ["Secretary-General"]),
    ("Members then heard a briefing by Ana Lund, Director of the Fund.  “The road is long,” she said.", ["Ana Lund"]),
    ("The Special Rapporteur on water, in her report, warns that “the road is long”.", ["Special Rapporteur on water"]),
    ("“The road is long,” said the Special Rapporteur on the human rights of migrants.", ["Special Rapporteur on the human rights of migrants"]),
    ("“The road is long,” said the Special Rapporteur on behalf of all mandate holders.", ["Special Rapporteur"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), LESS_COMMON)
def test_less_common_formulas_in_english(text, named):
    assert speakers(text, "en") == named


LESS_COMMON_FRENCH = [
    ("Le projet a été présenté par le représentant du Togo.  « Un fleuve ne signe rien », a-t-il dit.", ["représentant du Togo"]),
    ("Ce matin, le Secrétaire général a dit au Conseil que la trêve était fragile.  « Je vous demande de la patience », a-t-il ajouté.", ["Secrétaire général"]),
    ("Une commerçante, Mme Rosa Quille, m’a dit: « Je vends à la tasse. »  Cela résume mieux que nos rapports la crise.", ["Rosa Quille"]),
    ("Mme Lund a dit: « Je vends à la tasse. » Cela en dit long.", ["Lund"]),
    ("« Elle sait ce que coûte un pont », a dit d’elle le Secrétaire général.", ["Secrétaire général"]),
    ("La parole est allée au représentant du Togo, pour qui « le fleuve est un voisin qui ne dort pas ».", ["représentant du Togo"]),
    ("Le débat a été clos par le délégué du Tchad, aux yeux duquel « le fleuve est un voisin ».", ["délégué du Tchad"]),
    ("Un proverbe malgache enseigne que « celui qui creuse un puits ne boit jamais seul ».", [None]),
    ("Un dicton de son pays veut que « la mer ne rende rien de ce qu’on lui prête ».", [None]),
    ("Le représentant égyptien a estimé que le texte était faible et a déclaré que « la route finit avant la carte ».", ["représentant égyptien"]),
    ("La déléguée kényane a dit que « la route finit avant la carte ».", ["déléguée kényane"]),
    ("« La route finit avant la carte », a déploré la représentante sud-africaine.", ["représentante sud-africaine"]),
    ("Son homologue égyptien a dit que « la route finit avant la carte ».", ["homologue égyptien"]),
    ("Ainsi que l’a rappelé Mme Lund, « mieux vaut tard que jamais, mais il est tard ».", ["Lund"]),
    ("D’après le rapport, « un fleuve sur trois est à sec ».", ["rapport"]),
    ("« Nous sommes las d’attendre »: tel est le message de Mme Lund.", ["Lund"]),
    ("« Nous sommes las d’attendre. »  Par ces mots, M. Oru a ouvert la séance.", ["Oru"]),
    ("« Nous sommes las d’attendre. »  Ces mots sont de M. Oru.", ["Oru"]),
    ("Reprenant les mots de Dag Berg, M. Oru a dit: « La mer ne tient pas de comptes. »", ["Dag Berg"]),
    ("M. Oru a relaté les propos d’un pêcheur: « La mer monte et nous comptons. »", ["pêcheur"]),
    ("M. JAN ORU (Tchad) a rappelé ce que disait Dag Berg: « Une route est une promesse. »", ["Dag Berg"]),
    ("M. JAN ORU (Tchad) a salué le thème de la session, « Des paroles aux actes ».", []),
    ("Le projet a été présenté par M. Jan Oru (Tchad), Vice-Président de la Commission.  « Il est tard », a-t-il dit.", ["Jan Oru"]),
    ("L’attentat a été condamné par le Secrétaire général.  « Il est tard », a-t-il dit.", ["Secrétaire général"]),
    ("« Il est tard », a dit M. Oru, citant Dag Berg.", ["Dag Berg"]),
    ("« Il est tard », a répondu à M. Oru la Présidente.", ["Présidente"]),
    ("Le Ministre togolais des affaires étrangères a déclaré: « Il est tard. »", ["Ministre togolais des affaires étrangères"]),
    ("Le délégué russe a jugé que « le texte ne dit rien de la mer ».", ["délégué russe"]),
    ("L’Ambassadrice suisse a jugé que « le texte ne dit rien de la mer ».", ["Ambassadrice suisse"]),
    ("Le Secrétaire général ne dit pas autre chose quand il écrit: « Le texte ne dit rien de la mer. »", ["Secrétaire général"]),
    ("Mme Lund a lu un message du Secrétaire général: « Le texte ne dit rien de la mer. »", ["Secrétaire général"]),
    ("« Le texte ne dit rien de la mer »: le mot est de Mme Lund.", ["Lund"]),
    ("« Le texte ne dit rien de la mer », a résumé d’une phrase Mme Lund.", ["Lund"]),
    ("« Qu’attendons-nous ? », a demandé un correspondant à Mme Lund.", ["correspondant"]),
    ("Le délégué du Tchad a dit: « Nous attendons. » Celui du Togo a répondu: « Nous aussi. »", ["délégué du Tchad", None]),
    ("Faisant siens les mots de Dag Berg, elle a dit: « La mer n’attend pas. »", ["Dag Berg"]),
    ("Mme Lund a une réponse: « La mer n’attend pas. »", ["Lund"]),
    ("Le Directeur exécutif du Fonds a été clair: « La mer n’attend pas. »", ["Directeur exécutif du Fonds"]),
    ("Même son de cloche chez le délégué du Togo: « La mer n’attend pas. »", ["délégué du Togo"]),
    ("Un avis partagé par le délégué du Togo: « La mer n’attend pas. »", ["délégué du Togo"]),
    ("Mme Lund a été on ne peut plus claire: « Rien n’est perdu. »", ["Lund"]),
    ("La délégation du Togo est catégorique: « Rien n’est perdu. »", ["délégation du Togo"]),
    ("« Rien n’est perdu », a rétorqué au délégué du Togo celui du Tchad.", [None]),
    ("« Rien n’est perdu », a lancé devant l’Assemblée générale le Premier Ministre du Togo.", ["Premier Ministre du Togo"]),
    ("« Rien n’est perdu », a dit avec M. Oru la représentante du Togo.", ["représentante du Togo"]),
    ("Présenté par Mme Lund, Ministre togolaise de la pêche, le rapport est court.  « Rien n’est perdu », a-t-elle dit.", ["Lund"]),
    ("« Rien n’est perdu. » Mme Lund a ensuite quitté la salle.", [None]),
    ("Permettez-moi de citer Dag Berg: « La route est longue. »", ["Dag Berg"]),
    ("Cet après-midi, la Vice-Secrétaire générale a ouvert le forum.  « La route est longue », a-t-elle déclaré.", ["Vice-Secrétaire générale"]),
    ("Les membres ont entendu un exposé de Mme Ana Lund, Directrice du Fonds.  « La route est longue », a-t-elle dit.", ["Ana Lund"]),
    ("« La route est longue », a dit le Rapporteur spécial sur le droit à l’alimentation.", ["Rapporteur spécial sur le droit à l’alimentation"]),
    ("« La route est longue », a dit la Rapporteuse spéciale sur la torture lors du débat.", ["Rapporteuse spéciale sur la torture"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), LESS_COMMON_FRENCH)
def test_less_common_formulas_in_french(text, named):
    assert speakers(text, "fr") == named


OWN_WORDS = [
    (ReleaseKind.MESSAGE, "en", "In Osto last spring, I met Rosa Quille-Anto, who has kept bees for years. “We move the hives at night”, she told me. “They know the road.”", ["Rosa Quille-Anto", "Rosa Quille-Anto"]),
    (ReleaseKind.MESSAGE, "en", "On Tarba, an old man, Tanku Rami, explained why. “The dogs had left first”, he said.", ["Tanku Rami"]),
    (ReleaseKind.REMARKS, "en", "I think of Amina Sule, a nurse in Brava. “We never closed the door,” she said.", ["Amina Sule"]),
    (ReleaseKind.MESSAGE, "en", "A teacher named Peter Oko wrote to me last year. He asked: “Why do you meet so often?”", ["Peter Oko"]),
    (ReleaseKind.REMARKS, "en", "Last year I met a widow in Bol called Amara. “The roof is mine,” she said to me.", ["Amara"]),
    (ReleaseKind.REMARKS, "fr", "J’ai rencontré à Bol une veuve prénommée Amara. « Le toit est à moi », m’a-t-elle dit.", ["Amara"]),
    (ReleaseKind.REMARKS, "en", "“No one is above the law,” my friend Amina told me.", ["Amina"]),
    (ReleaseKind.PRESS_CONFERENCE, "en", "Responding, Mr. Oru said, “Yes, that is true.” Asked again, he said, “No, it is not.”", ["Oru", "Oru"]),
    (ReleaseKind.MESSAGE, "fr", "« On a vendu la barque de mon père », m’a confié Célie Bono-Oko, croisée à Brava.", ["Célie Bono-Oko"]),
    (ReleaseKind.MESSAGE, "fr", "« C’est quand, demain? », m’a demandé votre camarade Fifa.", ["Fifa"]),
    (ReleaseKind.MESSAGE, "fr", "« On a vendu la barque de mon père », nous a dit Célie Bono, infirmière.", ["Célie Bono"]),
    (ReleaseKind.MESSAGE, "fr", "Une infirmière, Aïssa Bono, m’a écrit: « La paix est possible. »", ["Aïssa Bono"]),
    (ReleaseKind.MESSAGE, "fr", "J’ai rencontré Aïssa Bono à Goma. « La paix est possible », m’a-t-elle dit.", ["Aïssa Bono"]),
    (ReleaseKind.MESSAGE, "fr", "J’ai rencontré Aïssa Bono à Goma. Elle m’a dit: « La paix est possible. »", ["Aïssa Bono"]),
    (ReleaseKind.PRESS_CONFERENCE, "en", "Question: You said, “We are sorry.” Why?", [None]),
    (ReleaseKind.PRESS_CONFERENCE, "en", "Mr. Oru: As I said, “we are sorry”.", [None]),
    (ReleaseKind.MESSAGE, "en", "As Nelson Berg said: “We are sorry.”", ["Nelson Berg"]),
    (ReleaseKind.MESSAGE, "en", "Nelson Berg reminded us that “we are one”.", ["Nelson Berg"]),
    (ReleaseKind.REMARKS, "en", "I recall what Nelson Berg told this Assembly: “We are one.”", ["Nelson Berg"]),
    (ReleaseKind.REMARKS, "en", "A girl in Aleppo told me: “We are one.”", ["girl"]),
    (ReleaseKind.REMARKS, "en", "As one young woman, Lina, told me: “We are one.”", ["Lina"]),
    (ReleaseKind.REMARKS, "en", "The Charter begins with “We the peoples”.", []),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "language", "text", "named"), OWN_WORDS)
def test_in_own_words_a_pronoun_means_whom_they_name(kind, language, text, named):
    assert speakers(text, language, kind) == named


TURN = "JAN ORU (Chad) said that the fund was empty."
TOUR = "M. JAN ORU (Tchad) a dit que le fonds était vide."


@pytest.mark.parametrize(
    ("language", "opening", "line", "speaker"),
    [
        ("en", TURN, "In his view, “there is none left”.", "JAN ORU"),
        ("en", TURN, "He was blunt: “The well remembers.”", "JAN ORU"),
        ("en", TURN, "A year later, the port had closed.  “We waited at the gate,” he said.", "JAN ORU"),
        ("en", TURN, "The text, introduced by Mr. Berg, was weak.  “It says nothing,” he said.", "JAN ORU"),
        ("en", TURN, "Half the schools were shut, according to Mr. Berg’s report.  “There is none left,” he said.", "JAN ORU"),
        ("en", TURN, "The text was introduced by Ms. Berg.  “There is none left,” he said.", "JAN ORU"),
        ("en", TURN, "A nurse had told him: “There is nothing here.”", "nurse"),
        ("fr", TOUR, "À son avis, « il n’en reste rien ».", "JAN ORU"),
        ("fr", TOUR, "Il a été clair: « Il n’en reste rien. »", "JAN ORU"),
        ("fr", TOUR, "Il a rejeté l’idée selon laquelle « il n’en reste rien ».", "JAN ORU"),
        ("fr", TOUR, "Il a rejeté l’argument du Togo selon lequel « il n’en reste rien ».", "Togo"),
        ("fr", TOUR, "Une infirmière lui avait dit: « Il n’y a rien ici. »", "infirmière"),
    ],
)  # fmt: skip
def test_in_the_paragraphs_of_a_turn(language, opening, line, speaker):
    body = tuple(Paragraph(content=(Text(text=text),)) for text in (opening, line))
    release = Release(language=language, kind=ReleaseKind.MEETINGS_COVERAGE, body=body)
    assert [found.speaker for found in un.quotations(release)] == [speaker]


DESCRIBED = [
    ("en", "The harbour master of Bol told us: “The lamp is out.”", ["harbour master of Bol"]),
    ("en", "As his predecessor had put it, “the lamp is out”.", ["predecessor"]),
    ("en", "She recalled what a monk had said to her: “The lamp is out.”", ["monk"]),
    ("en", "Ms. Lund met a pilot who had told her: “The lamp is out.”", ["pilot"]),
    ("en", "He spoke with a nurse who had seen the fire. She told him: “The lamp is out.”", ["nurse"]),
    ("en", "A nurse who had seen the fire told him: “The lamp is out.”", ["nurse"]),
    ("en", "A keeper whom I met in Brava told me: “The lamp is out.”", ["keeper"]),
    ("en", "Chad was heard.  “The lamp is out,” said the representative of that country.", ["representative of that country"]),
    ("en", "A keeper whose lamp had burned told me: “The lamp is out.”", ["keeper"]),
    ("fr", "Un gardien que j’ai connu à Brava m’a dit : « La lampe ne brûle plus. »", ["gardien"]),
    ("fr", "Un gardien dont la lampe a brûlé m’a dit : « La lampe ne brûle plus. »", ["gardien"]),
    ("en", "Ms. Lund quoted the report, which had warned that “the lamp will go out”.", ["report"]),
    ("en", "“The lamp is out,” one delegate admitted.", ["delegate"]),
    ("en", "“The lamp is out,” several pilots told the panel.", [None]),
    ("en", "“The lamp is out,” his colleagues told the panel.", [None]),
    ("en", "“The lamp is out,” the people of Bol say.", [None]),
    ("en", "An old proverb says: “A lamp needs a hand.”", [None]),
    ("en", "“The lamp is out,” the latter said.", [None]),
    ("fr", "Une femme de Bol a dit au Président: « La lampe est éteinte. »", ["femme de Bol"]),
    ("fr", "À Bol, un étudiant m’a répondu: « La lampe est éteinte. »", ["étudiant"]),
    ("fr", "Mme Lund a cité le mot d’un négociateur d’Oslo: « La lampe est éteinte. »", ["négociateur d’Oslo"]),
    ("fr", "M. Oru a cité l’exemple d’un ouvrier des chantiers navals qui lui avait dit: « La lampe est éteinte. »", ["ouvrier des chantiers navals"]),
    ("fr", "M. Oru a rappelé ce que lui avait confié un pêcheur de Bol: « La lampe est éteinte. »", ["pêcheur de Bol"]),
    ("fr", "Il a parlé avec une infirmière qui avait vu le feu. Elle lui a dit: « La lampe est éteinte. »", ["infirmière"]),
    ("fr", "Un proverbe peul enseigne que « la lampe veut une main ».", [None]),
    ("fr", "« La lampe est éteinte », ont dit les pêcheurs.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "described"), DESCRIBED)
def test_who_is_not_named_is_described(language, text, described):
    assert speakers(text, language) == described


def test_who_is_pointed_to_is_described_only_where_nobody_else_is_meant():
    line = "The prosecutor told us: “You will see him when I have seen his papers.”"
    assert speakers(line, kind=ReleaseKind.BRIEFING) == ["prosecutor"]
