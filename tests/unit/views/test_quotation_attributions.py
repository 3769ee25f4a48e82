"""Whose words a sentence brings when it says more than one thing of them, in both languages."""

from __future__ import annotations

import pytest

import unreleases as un
from unreleases.model import Paragraph, Release, Text
from unreleases.model.release import ReleaseKind


def speakers(text, language="en"):
    body = (Paragraph(content=(Text(text=text),)),)
    release = Release(language=language, kind=ReleaseKind.MEETINGS_COVERAGE, body=body)
    return [found.speaker for found in un.quotations(release)]


ENGLISH = [
    # the verb behind the words shares its subject with the one before them, or tells of something else
    ("Mr. Oru said that “I did not sell the road”, adding that “the road was never ours”.", ["Oru", "Oru"]),
    ("Mr. Oru took the floor. He said “I did not sell the road”, adding that “the road was never ours”.", ["Oru", "Oru"]),
    ("Mr. Oru said, “I did not sell the road,” stressing that “the road was never ours”.", ["Oru", "Oru"]),
    ("Norway’s delegate, noting that “the rains are coming and the roofs are gone”, called for tents.", ["Norway’s delegate"]),
    ("Mr. Oru, stressing “we have no road to sell”, thanked the Chair for his words.", ["Oru"]),
    ("The representative of Norway, recalling that “the road was never ours”, said he would abstain.", ["representative of Norway"]),
    ("Noting that “the rains are coming and the roofs are gone”, Norway’s delegate called for tents.", ["Norway’s delegate"]),
    # a clause whose verb is like a noun, told by `that` and a comma
    ("Ms. Lund stressed that “peace requires patience and courage”, adding that the road was long.", ["Lund"]),
    ("Ms. Lund stressed that “full and equal participation” was the key, and thanked all.", []),
    ("President Berg had been there for that “proud and moving moment”, he added.", []),
    ("Mr. Oru spoke. For him, “it’s a crime against us all”.", ["Oru"]),
    ("Mr. Oru urged all to act because “the people expect a road from their chiefs”.", ["Oru"]),
    # an apposition before the verb
    ("“It is late,” Ana Lund (Chad), Chair of the Board that was to meet in Bol next year, said.", ["Ana Lund"]),
    ("“It is late,” Ana Lund, Head of the mission sent to Bol, the port, told the Board.", ["Ana Lund"]),
    ("“It is late,” Ana Lund, Head of the mission sent to Bol, the port, and its people.", [None]),
    ("The Chair, Jan Berg, asked, “Who among us has seen the road?”", ["Jan Berg"]),
    ("The Minister, Ana Lund, replied, “It was never ours to sell.”", ["Ana Lund"]),
    # an attribution in the midst of the account's own sentence
    ("The Council must act, said Norway’s delegate, as “nobody wants to bring a stone”.", ["Norway’s delegate"]),
    ("The sea, said Mr. Oru, a pilot from Bol, “has no other shore for those who cannot turn back”.", ["Oru"]),
    ("It was, said Mr. Oru, “a ladder and not a list”.", []),
    # a proverb is not its people's own words
    ("Mr. Oru quoted an Arab proverb that “the sea has no other shore for us”.", ["Oru"]),
    # what is read out
    ("“The road was never ours to sell,” read a letter from President Jan Berg.", ["Jan Berg"]),
    ("“The hour is late,” read a message from Secretary-General Anders Boru, delivered by Ada Lind.", ["Anders Boru"]),
    ("In a message read out by the Under-Secretary-General for Roads, Ada Lind, the Secretary-General said that the sea was rising. “We cannot go on like this”, he stated.", ["Secretary-General"]),
    ("In a message read out by the Under-Secretary-General for Roads, Ada Lind, the Secretary- General said that the sea was rising. “We cannot go on like this”, he stated.", ["Secretary-General"]),
    ("In a message delivered on his behalf by Ada Lind, Director of the Office, Secretary-General Anders Boru said that “we cannot go on like this”.", ["Anders Boru"]),
    # the sentence after the words
    ("“The hour is late and the road is long.”  That was the message of Jan Berg (Norway).", ["Jan Berg"]),
    ("“The hour is late and the road is long.”  With that warning, Jan Berg (Norway) opened the debate.", ["Jan Berg"]),
    ("“The hour is late and the road is long.”  It was with those words that Jan Berg (Norway) opened the debate.", ["Jan Berg"]),
    # what somebody used, chose or left
    ("Last month, the Minister for Fisheries of Senegal used a phrase that I have not forgotten: “A child of the sea has left the country.”", ["Minister for Fisheries of Senegal"]),
    # who stands at the end of an aside does not speak
    ("Secretary-General Ana Lund, who had returned from Oslo and Bol, said:  “Today the Council spoke with one voice.”", ["Ana Lund"]),
    ("Ms. Lund, who had met Mr. Oru and Mr. Berg, said:  “Today the Council spoke with one voice.”", ["Lund"]),
    # States that a relative clause tells of
    ("She thanked Norway, which had said: “We will come.”", ["Norway"]),
    # somebody who is told of, where there is no turn
    ("The panel that Mr. Oru chaired received 280 reports. “We give no marks,” he said.", ["Oru"]),
    ("The panel that Ms. Lund chaired received 280 reports. “We give no marks,” he said.", [None]),
    # names behind long offices, and names that are no verb
    ("“The road is long,” said United Nations High Commissioner for Refugees Ana Lund.", ["Ana Lund"]),
    ("“The road is long,” said Under-Secretary-General for Political Affairs Jan Berg.", ["Jan Berg"]),
    ("“The road is long,” said Norway’s Ana Lund.", ["Ana Lund"]),
    ("“The road is long,” said Norway’s Foreign Ministry.", ["Norway’s Foreign Ministry"]),
    ("“The road is long,” United Arab Emirates’s representative said.", ["United Arab Emirates’s representative"]),
    ("The Group of 77 said: “The road is long and the hour is late.”", ["Group of 77"]),
    ("“You have been kind,” were the closing words of Ms. Lund.", ["Lund"]),
    # verbs of speech in their other forms
    ("Mr. Oru, acknowledging that “the road was long and the bridge was old”, abstained.", ["Oru"]),
    ("Mr. Oru, hoping that “the road will be mended and the bridge will hold”, abstained.", ["Oru"]),
    ("Mr. Oru revealed that “the road was long and the bridge was old”.", ["Oru"]),
    ("“Small lamps, lit early, are large lamps,” as the Minister likes to say.", ["Minister"]),
    ("“Small lamps, lit early, are large lamps,” as the Controller put it.", ["Controller"]),
    ("And yet the Minister himself said that “the lamp has lost its light”.", ["Minister"]),
    ("But then the Chair said that “the lamp has lost its light”.", ["Chair"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), ENGLISH)
def test_whose_words_an_english_sentence_brings(text, named):
    assert speakers(text) == named


FRENCH = [
    ("M. Oru a souligné que « chacun doit apporter sa pierre », ajoutant que « personne ne peut attendre ».", ["Oru", "Oru"]),
    ("M. Oru a pris la parole. Il a dit que « la route est longue », ajoutant que « l’heure est tardive ».", ["Oru", "Oru"]),
    ("Soulignant que « la paix exige patience et courage », Mme Diop a remercié chacun.", ["Diop"]),
    ("Mme Diop, pour qui « la paix exige patience et courage », a remercié chacun.", ["Diop"]),
    ("Mme Diop a souligné que « la participation pleine et entière » était la clef, puis remercié chacun.", []),
    ("M. Oru a pris la parole. À ses yeux, « c’est un crime contre tous ».", ["Oru"]),
    ("M. Oru a pris la parole. Pour lui, « le silence est une faute ».", ["Oru"]),
    ("M. Oru a exhorté chacun à agir, car « les peuples attendent de leurs chefs une route ».", ["Oru"]),
    ("M. Oru, jugeant que « la route est longue et mauvaise », a voté contre.", ["Oru"]),
    ("M. Oru, considérant que « la route est longue et mauvaise », s’est abstenu.", ["Oru"]),
    ("M. Oru certifie que « la route est longue et mauvaise ».", ["Oru"]),
    ("Le Conseil doit agir, a plaidé la Norvège, car « personne ne veut apporter sa pierre ».", ["Norvège"]),
    ("L’océan, disait Baye Oru, vieux pilote de Gorée, « n’a pas d’autre rive pour qui ne sait pas revenir ».", ["Baye Oru"]),
    ("M. Oru, parlant au nom du Groupe, a remercié le Président, ajoutant que « personne ne veut attendre ».", ["Oru"]),
    ("« La route est longue » : c’est par ces mots que Mme Diop a ouvert la séance.", ["Diop"]),
    ("« Meilleure année à tous ».  C’est en ces termes que Mme Diop a ouvert la séance.", ["Diop"]),
    ("« Meilleure année à tous ».  Mme Diop a ouvert la séance.", []),
    ("Sur ce point, la réponse de Mme Diop a fusé: « Posez la question au Conseil. »", ["Diop"]),
    ("Mise en garde de Mme Diop: « La paix ne viendra pas seule. »", ["Diop"]),
    ("Mme Diop a formé le vœu que « la paix vienne quand les armes se taisent ».", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  C’est avec ce rappel que Mme Diop a ouvert la séance.", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  C’est sur cette note d’espoir que Mme Diop a levé la séance.", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  C’est sur ces mots que s’est conclu l’exposé de Mme Diop.", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  C’est le message qu’a adressé Mme Diop au Conseil.", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  Telle est la mise en garde lancée par Mme Diop au Conseil.", ["Diop"]),
    ("« La route est longue et l’heure tardive. »  Cette mise en garde est celle de Mme Diop.", ["Diop"]),
    ("Le Comité que présidait Sir Jan Berg (Norvège) a reçu 280 rapports. «Nous ne donnons pas de notes», a-t-il déclaré.", ["Jan Berg"]),
    ("Mme Diop, qui revenait de Bamako et de Dakar, a dit: « Aujourd’hui, le Conseil a parlé d’une seule voix. »", ["Diop"]),
    # several asides before an office, and relative clauses
    ("« Je ne viens pas annoncer un accord », a avoué, ce matin, devant le Conseil de sécurité, l’Envoyé spécial du Secrétaire général.", ["Envoyé spécial du Secrétaire général"]),
    ("Elle a cité le rapport dans lequel le Secrétaire général avertit que « le statu quo n’est pas une solution ».", ["Secrétaire général"]),
    ("Il faut respecter la trêve, qui, a souligné M. Oru, « est un moyen de servir la paix et la bonne volonté ».", ["Oru"]),
    ("Elle a cité son ouvrier des chantiers de Stavanger qui lui avait dit: « J’ai construit des routes. »", ["ouvrier des chantiers de Stavanger"]),
    ("Elle a repris les mots adressés en mars par le Pape aux jeunes de Bol: « La mer est vide. »", ["Pape"]),
    # names that go on in lower case
    ("« La route est longue », a dit le représentant de l’Arabie saoudite.", ["représentant de l’Arabie saoudite"]),
    ("« La route est longue », a dit le représentant de la République démocratique du Congo.", ["représentant de la République démocratique du Congo"]),
    ("« La route est longue », a dit le représentant des Émirats arabes unis.", ["représentant des Émirats arabes unis"]),
    ("« La route est longue », a dit le représentant de la Ligue des États arabes.", ["représentant de la Ligue des États arabes"]),
    ("« La route est longue », a dit le Chef du Gouvernement norvégien.", ["Chef du Gouvernement norvégien"]),
    ("« La route est longue », a dit le ministre norvégien.", ["ministre norvégien"]),
    ("« La route est longue », a dit d’Oslo le Président.", ["Président"]),
    ("« La route est longue », a dit avec une grande émotion le Président.", ["Président"]),
    ("« La route est longue », a dit le Groupe des 77.", ["Groupe des 77"]),
    ("Le Groupe des 77 et la Chine a demandé des routes, quand le Groupe des États d’Afrique s’est étonné que « les routes soient toujours ailleurs ».", ["Groupe des États d’Afrique"]),
    ("« Ses écoles ont des murs », a dit un jour son Commissaire général.", ["Commissaire général"]),
    ("« Ses écoles ont des murs », a dit un matin Mme Diop.", ["Diop"]),
    ("« Ses écoles ont des murs », a dit hier une fois de plus Mme Diop.", ["Diop"]),
    ("« Ses écoles ont des murs », a dit hier un pêcheur de Bol.", [None]),
    ("« Ses écoles ont des murs », répétait souvent ma grand-mère.", ["grand-mère"]),
    ("Le Ministre des pêches du Sénégal a employé devant moi une formule qui m’a frappé: « Un enfant de la mer a quitté son pays. »", ["Ministre des pêches du Sénégal"]),
    ("Dans un message lu par le Secrétaire général adjoint, M. Jan Berg, le Secrétaire général a dit que la mer montait. « Nous ne pouvons pas continuer ainsi », a-t-il ajouté.", ["Secrétaire général"]),
    ("« La lampe a perdu sa lumière », comme le Ministre l’a dit.", ["Ministre"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), FRENCH)
def test_whose_words_a_french_sentence_brings(text, named):
    assert speakers(text, "fr") == named


SPEECHES = [
    ("In Bol I met her father. He said: “The sea is empty.”", "en", ["father"]),
    ("In Bol I met a nurse. She said: “The sea is empty.”", "en", [None]),
    ("J’ai rencontré une ministre des pêches. Elle m’a dit: « La mer est vide. »", "fr", ["ministre des pêches"]),
    ("J’ai rencontré un pêcheur. Il m’a dit: « La mer est vide. »", "fr", [None]),
    ("Ada Lund King Jr. said, “The sea is not for sale.”", "en", ["Ada Lund King Jr."]),
    ("People ask me, “Where is the United Nations?”", "en", [None]),
    ("Young people chant “We will not wait any longer” in the streets.", "en", [None]),
    ("“We will not wait for the tide,” my grandmother used to say.", "en", ["grandmother"]),
    ("“We will not wait for the tide,” Bo used to say.", "en", ["Bo"]),
    ("“We will not wait for the tide,” said the Norwegian explorer Ada Lund.", "en", ["Ada Lund"]),
    ("“We will not wait for the tide,” said the Norwegian explorer.", "en", ["Norwegian explorer"]),
    ("“We will not wait for the tide,” said UN human rights chief Ada Lund.", "en", ["Ada Lund"]),
    ("Nobel laureate Ada Lund said: “We will not wait for the tide.”", "en", ["Ada Lund"]),
    ("As the poet Bo wrote: “We will not wait for the tide.”", "en", ["poet Bo"]),
    ("In the immortal words of Ada Lund: “We will not wait for the tide.”", "en", ["Ada Lund"]),
    ("Ada Lund had it right: “We will not wait for the tide.”", "en", ["Ada Lund"]),
    ("The Mayor of Bol: “We will not wait for the tide.”", "en", ["Mayor of Bol"]),
    ("The choice was clear: “We will not wait for the tide.”", "en", [None]),
    ("My old fisherman was blunt: “We will not wait for the tide.”", "en", ["old fisherman"]),
    ("She cited the Mayor’s warning that “we will not wait for the tide”.", "en", ["Mayor"]),
    ("Norway recalled Ms. Lund’s warning that “we will not wait for the tide”.", "en", ["Lund"]),
    ("“We will not wait for the tide,” said WHO director Ada Lund.", "en", ["Ada Lund"]),
    ("Ada Lund, chief pilot of the harbour, said: “We will not wait for the tide.”", "en", ["Ada Lund"]),
    ("Delegates said: “We will not wait.” Norway said: “We will.”", "en", [None, "Norway"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "named"), SPEECHES)
def test_whom_a_speech_quotes(text, language, named):
    body = (Paragraph(content=(Text(text=text),)),)
    found = un.quotations(Release(language=language, kind=ReleaseKind.REMARKS, body=body))
    assert [each.speaker for each in found] == named


def test_a_speech_in_two_languages_is_read_in_both():
    lines = (
        "L’océan ne négocie pas. Une enseignante de Dakar, Awa Oru, m’a dit: « Nous réparions les filets. »",
        "The ocean does not wait. Last month, a harbour master in Bol, Jan Berg, told me: “We used to repair the nets.”",
    )
    body = tuple(Paragraph(content=(Text(text=line),)) for line in lines)
    found = un.quotations(Release(language="fr", kind=ReleaseKind.REMARKS, body=body))
    assert [each.speaker for each in found] == ["Awa Oru", "Jan Berg"]
