"""Sentences that open turns, and sentences that do not."""

from __future__ import annotations

import pytest

from unreleases.views.turns.openings import find_opening, inner_openings, sightings
from unreleases.views.turns.speaker import Setting
from unreleases.views.turns.words import turn_words

#: The sentence, the name, the State, the affiliation.
ENGLISH = [
    ("AMINA WANJIRU (Kenya) said that lamps were dark.", "AMINA WANJIRU", "KEN", None),
    ("AMINA WANJIRU ( Kenya) said that lamps were dark.", "AMINA WANJIRU", "KEN", None),
    ("AMINA WANJIRU(Kenya), speaking , said no.", "AMINA WANJIRU", "KEN", None),
    ("JOHN “JACK” REEDE (Ireland) said no.", "JOHN “JACK” REEDE", "IRL", None),
    ("PETER HALE (Observer, Palestine) said no.", "PETER HALE", "PSE", "Observer"),
    ("SHAYNA LEWIS, an activist from Sudan, said no.", "SHAYNA LEWIS", None, "activist from Sudan"),
    ("AMINA WANJIRU, (Kenya), said that lamps were dark.", "AMINA WANJIRU", "KEN", None),
    ("Mr. LUGOV (Russian Federation), taking the floor again, asked for calm.", "LUGOV", "RUS", None),
    ("RIAD AL-MASSOUD, Minister for Foreign Affairs of the State of Palestine, urged action.", "RIAD AL-MASSOUD", "PSE",
     "Minister for Foreign Affairs of the State of Palestine"),
    ("MAURO VALENTE, Minister for Trade of Brazil, and President of the Council for October, said no.", "MAURO VALENTE",
     "BRA", "Minister for Trade of Brazil, and President of the Council for October"),
    ("AMINATA DIALLO, Minister of State, Minister for Health of Mali, accused them.", "AMINATA DIALLO", "MLI",
     "Minister of State, Minister for Health of Mali"),
    ("CHARLES TALLOW III, Under-Secretary of State of the United States, said no.", "CHARLES TALLOW III", "USA",
     "Under-Secretary of State of the United States"),
    ("HELENA MARQUES (Brazil), Chair of the Guinea-Bissau configuration, said no.", "HELENA MARQUES", "BRA",
     "Chair of the Guinea-Bissau configuration"),
    ("VOLKER STEIN, Special Representative of the Secretary-General for Sudan, briefing, said no.", "VOLKER STEIN", None,
     "Special Representative of the Secretary-General for Sudan"),
    ("FATHER MIGUEL ORTEGA, Permanent Observer of the Holy See, said no.", "MIGUEL ORTEGA", "VAT",
     "Permanent Observer of the Holy See"),
    ("CHLOË LINDQVIST, President of the European Council of the European Union, said no.", "CHLOË LINDQVIST", None,
     "President of the European Council of the European Union"),
    ("NAELA BENHADDOU, expert from Morocco, asked why.", "NAELA BENHADDOU", "MAR", "expert from Morocco"),
    ("ROLANDO PETERS, Nuclear Age Foundation, said no.", "ROLANDO PETERS", None, "Nuclear Age Foundation"),
    ("KLAUS WEBER, of the European Commission, said no.", "KLAUS WEBER", None, "European Commission"),
    ("MARLON HALE, a keeper from the north light, said no.", "MARLON HALE", None, "keeper from the north light"),
    ("ROBERT YOUNG (International Committee of the Red Cross (ICRC)) said no.", "ROBERT YOUNG", None,
     "International Committee of the Red Cross (ICRC)"),
    ("The Chairman, CARLOS FERRÁN (Honduras), asked for calm.", "CARLOS FERRÁN", "HND", "Chairman"),
    ("The representative of Mali Lamp Watch said no.", None, None, "Mali Lamp Watch"),
    ("The observer of the League of Lamps (Geneva, Mali) said no.", None, None, "League of Lamps (Geneva, Mali)"),
    ("The Syrian Minister for Lamps said no.", None, "SYR", "Minister for Lamps"),
    ("UNICEF Executive Director Ana Luz said no.", "Ana Luz", None, "UNICEF Executive Director"),
    ("SECRETARY-GENERAL ANA LUZ (Peru) said no.", "ANA LUZ", "PER", "SECRETARY-GENERAL"),
    ("Council President ÁNGEL TORRIJOS (Panama) said no.", "ÁNGEL TORRIJOS", "PAN", "Council President"),
    ("Under-Secretary-General JEAN LACHAUME said no.", "JEAN LACHAUME", None, "Under-Secretary-General"),
    ("SECRETARY-GENERAL KWAME ADDO said no.", "KWAME ADDO", None, "SECRETARY-GENERAL"),
    ("IAEA Director General RAFAEL GROSS said no.", "RAFAEL GROSS", None, "IAEA Director General"),
    ("KING ABDUL II of Jordan said no.", "ABDUL II", "JOR", None),
    ("Linda Marie Thomas, the representative of Palau, said no.", "Linda Marie Thomas", "PLW", None),
    ("Olof Skog, the Permanent Observer for the European Union, in its capacity as observer, expressed regret.", "Olof Skog",
     None, "Permanent Observer for the European Union"),
    ("Assembly President Jean Ekotto (Cameroon) said no.", "Jean Ekotto", "CMR", "Assembly President"),
    ("In opening remarks, Denis Francis (Trinidad and Tobago), President of the General Assembly, said no.",
     "Denis Francis", "TTO", "President of the General Assembly"),
    ("ANA LUZ, representing Peru, said no.", "ANA LUZ", "PER", None),
    ("ANA LUZ, representing the Lamp League, said no.", "ANA LUZ", None, "Lamp League"),
    ("ANA LUZ, from the Lamp League, said no.", "ANA LUZ", None, "Lamp League"),
    ("ANA LUZ, Peru, said no.", "ANA LUZ", "PER", None),
    ("The Rev. ANA LUZ (Lamps for All) said no.", "ANA LUZ", None, "Lamps for All"),
    ("ANA LUZ (Friends of Micronesia) said no.", "ANA LUZ", None, "Friends of Micronesia"),
    ("ANA LUZ (Ministry of Light of Peru) said no.", "ANA LUZ", "PER", "Ministry of Light of Peru"),
    ("ANA LUZ (Peru), main sponsor of the text, said no.", "ANA LUZ", "PER", None),
    ("ANA LUZ (Peru), the only coastal State of the Council, said no.", "ANA LUZ", "PER", None),
    ("The Head of the UNMISS, Jon Ek, said no.", "Jon Ek", None, "Head of the UNMISS"),
    ("The Deputy to the Controller replied that it was.", None, None, "Deputy to the Controller"),
    ("A draft on wicks was introduced by the representative of Mali, who said that they were few.", None, "MLI", None),
    ("The text (document A/C.4/61/L.2) was then presented by ANA LUZ (Peru), who said no.", "ANA LUZ", "PER", None),
    ("Democratic Republic of the Congo’s representative, speaking first, said no.", None, "COD", None),
    ("United Republic of Tanzania’s delegate said no.", None, "TZA", None),
    ("Economic and Social Council Vice-President Jon Ek (Malta) said no.", "Jon Ek", "MLT",
     "Economic and Social Council Vice-President"),
    ("Opening, Economic and Social Council President JON EK (Malta) said no.", "JON EK", "MLT",
     "Economic and Social Council President"),
    ("The Board’s newly elected Chair, Jon Ek (Malta), said no.", "Jon Ek", "MLT", "Board’s newly elected Chair"),
    ("Secretary-General-designate Ana Luz said no.", "Ana Luz", None, "Secretary-General-designate"),
    ("Assembly President-elect Ana Luz (Peru) said no.", "Ana Luz", "PER", "Assembly President-elect"),
    ("UNICEF Executive Director Ana Luz said no.", "Ana Luz", None, "UNICEF Executive Director"),
    ("Malta’s Minister for Lamps, Jon Ek, said no.", "Jon Ek", "MLT", "Minister for Lamps"),
    ("Jon Ek, Malta’s Minister for Lamps, said no.", "Jon Ek", "MLT", "Malta’s Minister for Lamps"),
    ("Ms. Ek, Malta’s delegate, said no.", "Ek", "MLT", None),
    ("Ana Rosa Luz, of the League of Lamps, said no.", "Ana Rosa Luz", None, "League of Lamps"),
    ("Ana Rosa Luz of the League of Lamps (Peru) asked for oil.", "Ana Rosa Luz", None, "League of Lamps (Peru)"),
    ("Ana Rosa Luz, speaking on behalf of the Lamp Women’s Weave, said no.", "Ana Rosa Luz", None, None),
    ("Leilani Kaʻanāʻanā of the Lamp Institute said no.", "Leilani Kaʻanāʻanā", None, "Lamp Institute"),
    ("ANA LUZ, Professor at the University of Lima (Peru), said no.", "ANA LUZ", None,
     "Professor at the University of Lima (Peru)"),
    ("ANA LUZ (Peru)*, speaking first, said no.", "ANA LUZ", "PER", None),
    ("The representative of the United Nations Educational, Scientific and Cultural Organization (UNESCO) said no.",
     None, None, "United Nations Educational, Scientific and Cultural Organization (UNESCO)"),
    ("Also taking part was the representative of the League of Lamps, who asked why.", None, None, "League of Lamps"),
    ("The representative of the Republic of Korea said no.", None, "KOR", None),
    ("The delegate of Saint Kitts and Nevis, while agreeing, warned of debt.", None, "KNA", None),
    ("The speaker for the Russian Federation said no.", None, "RUS", None),
    ("The former representative said no and the representative of Mali said yes.", None, "MLI", "-none-"),
    ("The observer for the European Union said no.", None, None, "European Union"),
    ("The Syrian delegate said no.", None, "SYR", None),
    ("Her South African counterpart agreed.", None, "ZAF", None),
    ("Côte d’Ivoire’s representative said no.", None, "CIV", None),
    ("The United States’ delegate said no.", None, "USA", None),
    ("The Lao People’s Democratic Republic’s delegate said no.", None, "LAO", None),
    ("Egypt’s Minister for Foreign Affairs said no.", None, "EGY", "Minister for Foreign Affairs"),
    ("The Prime Minister of Vanuatu said no.", None, "VUT", "Prime Minister of Vanuatu"),
    ("The Foreign Minister of Kenya, Alfred Mutai, said no.", "Alfred Mutai", "KEN", "Foreign Minister of Kenya"),
    ("The representative of the United Kingdom, Mr. Peter Hale, said no.", "Peter Hale", "GBR", None),
    ("The Chief of the Organizations Branch, responding, said no.", None, None, "Chief of the Organizations Branch"),
    ("The representative of Maison de la Mer (Canada), an organization, said no.", None, None, "Maison de la Mer (Canada)"),
    ("The organization’s representative said in reply that it was.", None, None, None),
    ("The representative of the organization said no.", None, None, None),
    ("Speaking in exercise of the right of reply, the representative of Cuba said no.", None, "CUB", None),
    ("On a point of order, the representative of Cuba said no.", None, "CUB", None),
    ("Echoing that, Poland’s representative said no.", None, "POL", None),
    ("For the representative of China, the text was late.", None, "CHN", None),
    ("“It is dark,” said Pakistan’s delegate.", None, "PAK", None),
    ("“It is dark,” said Assembly President Jean Ekotto (Cameroon), opening the meeting.", "Jean Ekotto", "CMR",
     "Assembly President"),
    ("“It is dark”, the representative of Jordan told delegates.", None, "JOR", None),
    ("When the debate resumed, ANA LUZ (Peru) said no.", "ANA LUZ", "PER", None),
    ("The next speaker, ANA LUZ (Peru), said no.", "ANA LUZ", "PER", None),
    ("Next, ANA LUZ of Peru said no.", "ANA LUZ", "PER", None),
    ("Also briefing was Ana Luz, Controller of the Fund, who warned of costs.", "Ana Luz", None, "Controller of the Fund"),
    ("Briefing the Council first was ANA LUZ (Peru), who said no.", "ANA LUZ", "PER", None),
    ("MOSHE LEVIN, representative of the Agency for Mali, said no.", "MOSHE LEVIN", None,
     "representative of the Agency for Mali"),
    ("Dr. EVATT-LEE (Australia) stated that it was dark.", "EVATT-LEE", "AUS", None),
    ("The representative of the Union of Soviet Socialist Republics declared that it was dark.", None, "SUN", None),
    ("The Observer for Palestine, said it was dark.", None, "PSE", None),
    ("The Observer of the Arab League said no.", None, None, "Arab League"),
    ("The Delegate of Mali said no.", None, "MLI", None),
    ("Luc Fried, the Minister for Light of Luxembourg, this morning told the Commission that it was dark.", "Luc Fried",
     "LUX", "Minister for Light of Luxembourg"),
    ("Closing the list, the Commission’s Vice-Chairman, Ana Luz of Peru, said no.", "Ana Luz", "PER",
     "Commission’s Vice-Chairman"),
    ("Following his election, by acclamation, Jon Ek of Mali noted that it was dark.", "Jon Ek", "MLI", None),
    ("As the Commission met today, its Chair, Ana Luz (Peru), informed members that it was dark.", "Ana Luz", "PER", "Chair"),
    ("Chief Minister of Anguilla, Jon Ek, appealed to them.", "Jon Ek", None, "Chief Minister of Anguilla"),
    ("Meeting Chairman Ana B. Luz (Peru) said no.  Only once was it dark, she added.", "Ana B. Luz", "PER",
     "Meeting Chairman"),
    ("Ana Luz (Peru), Chair of the Lamp Fund, was the last of the officials to speak.", "Ana Luz", "PER",
     "Chair of the Lamp Fund"),
    ("The dark underscored the need for lamps, Assembly President Ana Luz (Peru) noted in her closing remarks.", "Ana Luz",
     "PER", "Assembly President"),
    ("Lamps were a right, Jon Ek, head of the Permanent Observer Mission of Palestine, assured the Committee today.",
     "Jon Ek", "PSE", "head of the Permanent Observer Mission of Palestine"),
    ("The text was weak, the representative of Mali said.", None, "MLI", None),
    ("The Commission also heard from Ana Luz, the Special Rapporteur on light, who said no.", "Ana Luz", None,
     "Special Rapporteur on light"),
    ("The same view was held by Mali, whose delegate added that it was dark.", None, "MLI", None),
    ("Also speaking in explanation of vote was the representative of Peru, who had abstained.", None, "PER", None),
    ("The representative of “Lamps without Borders” said no.", None, None, "Lamps without Borders"),
    ("Jon Ek, Chair of the Lamp Group at the talks (Mali), said no.", "Jon Ek", "MLI", "Chair of the Lamp Group at the talks"),
    ("Jon Ek, Director of Lamps (speaking via videoconference), said no.", "Jon Ek", None, "Director of Lamps"),
    ("The floor was then given to the representative of Mali, who said no.", None, "MLI", None),
    ("The last speaker was Ana Luz (Peru), who said no.", "Ana Luz", "PER", None),
    ("As for the representative of Mali, he said no.", None, "MLI", None),
    ("As for the draft, the representative of Mali said no.", None, "MLI", None),
    ("The Chargé d’affaires of Mali said no.", None, "MLI", None),
    ("The observer delegation of the Holy See said no.", None, "VAT", None),
    ("The Acting Permanent Representative of Mali said no.", None, "MLI", None),
    ("“It is dark,” said Ana Rosa Luz (Peru), Chair of the Commission, as she closed the meeting.", "Ana Rosa Luz", "PER",
     "Chair of the Commission"),
    ("“It is dark,” said Ana Luz (Peru), a keeper’s daughter.", "Ana Luz", "PER", None),
    ("It was dark, stressed Jon Ek, the Director of Lamps in his statement to the Board as he lit one.", "Jon Ek", None,
     "Director of Lamps"),
    ("“It is dark”, said Jon Ek, Director of Lamps during a briefing.", "Jon Ek", None, "Director of Lamps"),
    ("ANA LUZ, keeper of lamps who asked to be called so, said no.", "ANA LUZ", None, "keeper of lamps"),
    ("The Council had much to do, its newly-elected President, Jon Ek (Mali), said this morning.", "Jon Ek", "MLI",
     "President"),
    ("The re-elected Chair, Jon Ek (Mali), said no.", "Jon Ek", "MLI", "Chair"),
    ("Its outgoing President, Jon Ek (Mali), said no.", "Jon Ek", "MLI", "President"),
    ("The General Assembly’s Acting President, Jon Ek (Mali), said no.", "Jon Ek", "MLI",
     "General Assembly’s Acting President"),
    ("The Economic and Social Council’s Vice-President, Jon Ek (Mali), said no.", "Jon Ek", "MLI",
     "Economic and Social Council’s Vice-President"),
    ("The African Union’s observer said no.", None, None, "African Union"),
    ("If lamps went out, ships would sink, the representative of Mali told the Committee as it met.", None, "MLI", None),
    ("It was dark, the representative of Mali said, and oil was dear.", None, "MLI", None),
    ("Jon Ek (Mali), who is lighting the lamps told the Board that it was dark, and dear.", "Jon Ek", "MLI", None),
    ("The representative of Mali, speaking on behalf of the Lamp Group said no.", None, "MLI", None),
    ("The Chair, who spoke in his own name said no.", None, None, "Chair"),
    ("Jon Ek (Mali), who said no.", "-none-", None, "-none-"),
    ("Jon Ek (Mali), noting that Peru had lit a lamp and said no.", "-none-", None, "-none-"),
    ("The representative of Mali, in a note presented by Peru.", "-none-", None, "-none-"),
    ("In closing remarks, Ana Rosa Luz (Peru) recapped the debate.", "Ana Rosa Luz", "PER", None),
    ("I WAYAN LUZ (Indonesia), speaking for the Lamp Group, said no.", "I WAYAN LUZ", "IDN", None),
    ("I Wayan Luz (Indonesia) said no.", "I Wayan Luz", "IDN", None),
    ("I, Ana Luz (Peru), said no.", "-none-", None, "-none-"),
    ("Under-Secretary-General for Political Affairs Jon Ek this morning welcomed oil.", "Jon Ek", None,
     "Under-Secretary-General for Political Affairs"),
    ("The Chair of the Committee Ana R. Luz (Peru) said no.", "Ana R. Luz", "PER", "Chair of the Committee"),
    ("Opening the meeting, Minister for Light of Peru Ana Luz said no.", "Ana Luz", "PER", "Minister for Light of Peru"),
    ("“It is dark”, said Special Rapporteur on light Ana Luz.", "Ana Luz", None, "Special Rapporteur on light"),
    ("The Chief of the Policy Coordination Branch said no.", None, None, "Chief of the Policy Coordination Branch"),
    ("The Fund’s Deputy Managing Director said no.", None, None, "Fund’s Deputy Managing Director"),
    ("The Administrator of the United Nations Development Programme said no.", None, None,
     "Administrator of the United Nations Development Programme"),
]  # fmt: skip
FRENCH = [
    ("Le Ministre maltais des lampes, M. Jon Ek, a dit non.", "Jon Ek", "MLT", "Ministre maltais des lampes"),
    ("Mme ANA LUZ, professeure à l’Université de Lima (Pérou), a dit non.", "ANA LUZ", None,
     "professeure à l’Université de Lima (Pérou)"),
    ("Interpellée sur l’huile, Mme ANA LUZ (Pérou) a dit non.", "ANA LUZ", "PER", None),
    ("M. IBRAHIMA CONDÉ (Guinée) a dit que non.", "IBRAHIMA CONDÉ", "GIN", None),
    ("M. ABDOU CISSOKHO ( Sénégal) a déploré ce retard.", "ABDOU CISSOKHO", "SEN", None),
    ("M. MATHIEU KAUFF (Comité international de la Croix-Rouge) a insisté.", "MATHIEU KAUFF", None,
     "Comité international de la Croix-Rouge"),
    ("M. DIOUF, du Sénégal, a dit que non.", "DIOUF", "SEN", None),
    ("Mme THÉRÈSE ODUYA, Représentante spéciale du Secrétaire général, a présenté le rapport.", "THÉRÈSE ODUYA", None,
     "Représentante spéciale du Secrétaire général"),
    ("M. LUC FRIED, Ministre des affaires étrangères du Luxembourg, a dit que non.", "LUC FRIED", "LUX",
     "Ministre des affaires étrangères du Luxembourg"),
    ("S.E. M. FAUSTIN TOUA, Président de la République centrafricaine, a salué l’accord.", "FAUSTIN TOUA", "CAF",
     "Président de la République centrafricaine"),
    ("M. NIDAL SALIM, Observateur permanent de l’État de Palestine, a appuyé le projet.", "NIDAL SALIM", "PSE",
     "Observateur permanent de l’État de Palestine"),
    ("Le Secrétaire général adjoint aux opérations de paix, M. JEAN LACHAUME, a dit que non.", "JEAN LACHAUME", None,
     "Secrétaire général adjoint aux opérations de paix"),
    ("Le représentant de la République démocratique du Congo a dénoncé cela.", None, "COD", None),
    ("La représentante des Émirats arabes unis s’est félicitée de l’accord.", None, "ARE", None),
    ("Le représentant d’Antigua-et-Barbuda lui a répondu que non.", None, "ATG", None),
    ("Le délégué du Royaume-Uni a, pour sa part, jugé le texte prématuré.", None, "GBR", None),
    ("Le représentant des Pays-Bas s’est, quant à lui, interrogé.", None, "NLD", None),
    ("La délégation du Japon a regretté ce report.", None, "JPN", None),
    ("Le représentant syrien a rejeté cela.", None, "SYR", None),
    ("Son homologue du Liban a abondé dans ce sens et a dit pourquoi.", None, "LBN", None),
    ("Pour M. THIBAULT DE KERG (France), la lampe est morte.", "THIBAULT DE KERG", "FRA", None),
    ("Selon la représentante du Chili, la lampe est morte.", None, "CHL", None),
    ("Prenant la parole avant le vote, Mme CORDELIA BOYD (États-Unis) a expliqué son vote.", "CORDELIA BOYD", "USA", None),
    ("Reprenant la parole, M. MALIN (Fédération de Russie) a rejeté ces propos.", "MALIN", "RUS", None),
    ("De son côté, la représentante de la Lettonie a dit que non.", None, "LVA", None),
    ("« Il fait nuit », a lancé Mme LINDA FARAH (Liban).", "LINDA FARAH", "LBN", None),
    ("« Il fait nuit », a confié le représentant du Liban.", None, "LBN", None),
    ("Pour Mme SHAYNA LEWIS, spécialiste du Soudan à Abri, la nuit est longue.", "SHAYNA LEWIS", None,
     "spécialiste du Soudan à Abri"),
    ("La nuit tombe, s’est inquiété M. ABEL DIA (Mali).", "ABEL DIA", "MLI", None),
    ("Si la nuit tombe, a averti Mme ANA LUZ (Pérou), la lampe brûle.", "ANA LUZ", "PER", None),
    ("À la reprise du débat, Mme ANA LUZ (Pérou) a dit non.", "ANA LUZ", "PER", None),
    ("L’orateur suivant, M. ABEL DIA (Mali), a dit non.", "ABEL DIA", "MLI", None),
    ("Experte du Mali, Mme ANA LUZ a demandé pourquoi.", "ANA LUZ", "MLI", "Experte du Mali"),
    ("Membre du Comité, Mme ANA LUZ a demandé pourquoi.", "ANA LUZ", None, "Membre du Comité"),
    ("Pour le représentant du Mali, il est tard.", None, "MLI", None),
    ("M. ABEL DIA (Etats- Unis) a dit non.", "ABEL DIA", "USA", None),
    ("M. ABEL DIA (Kirghizis- tan) a dit non.", "ABEL DIA", "KGZ", None),
    ("Mme ANA LUZ, Secrétaire de la Commission du golfe de Guinée, a dit non.", "ANA LUZ", None,
     "Secrétaire de la Commission du golfe de Guinée"),
    ("Même constat pour M. SAMUEL PIRC (Slovénie), qui a dénoncé la nuit.", "SAMUEL PIRC", "SVN", None),
    ("Le Soudan devrait céder, a estimé le représentant du Japon.", None, "JPN", None),
    ("Au nom de l’Algérie, du Mozambique et du Mali, Mme CARO BIRK (Guyana) a dit que non.", "CARO BIRK", "GUY", None),
    ("Mme NAÏMA BEN, experte du Maroc, a demandé pourquoi.", "NAÏMA BEN", "MAR", "experte du Maroc"),
    ("Le Secrétaire de la Commission a donné lecture d’une note.", None, None, "Secrétaire de la Commission"),
    ("Celui du Mali s’est associé à cette remarque.", None, "MLI", None),
    ("Quant à la représentante du Mali, elle a dit non.", None, "MLI", None),
    ("Quant à M. ABEL DIA (Mali), il a dit non.", "ABEL DIA", "MLI", None),
    ("Quant au Mali, il a fait nuit.", "-none-", None, "-none-"),
    ("Le dernier orateur a été le représentant du Mali, qui a dit non.", None, "MLI", None),
    ("Le Chargé d’affaires du Mali a dit non.", None, "MLI", None),
    ("Celle de l’Union a été retirée.", "-none-", None, "-none-"),
    ("Le Dr ABEL DIA-KONÉ, du Ministère de la lumière, a répondu que non.", "ABEL DIA-KONÉ", None,
     "Ministère de la lumière"),
    ("M. ABEL DIA, représentant de la Ligue des lampes, a dit non.", "ABEL DIA", None, "Ligue des lampes"),
    ("M. ABEL DIA (Mali), seul membre sahélien du Conseil, a dit non.", "ABEL DIA", "MLI", None),
    ("La juge ANA LUZ, Présidente du Tribunal, a dit non.", "ANA LUZ", None, "Présidente du Tribunal"),
    ("M. ABEL DIA (Mali), coauteur du texte, s’est félicité de son adoption.", "ABEL DIA", "MLI", None),
    ("La Chef de la MINUSS, Mme Ana Luz, a dit non.", "Ana Luz", None, "Chef de la MINUSS"),
    ("Un projet sur les mèches a été présenté par le représentant du Mali, qui a dit qu’elles étaient rares.", None,
     "MLI", None),
    ("Le Délégué du Mali a dit non.", None, "MLI", None),
    ("M. Abel Dia du Costa Rica a dit non.", "Abel Dia", "CRI", None),
    ("« Il fait nuit », s’est interrogée la Ministre malienne des lampes.", None, "MLI",
     "Ministre malienne des lampes"),
    ("« Il fait nuit », a mis en garde le représentant du Mali.", None, "MLI", None),
    ("La nuit tombe, a martelé, à son tour, la déléguée du Pérou.", None, "PER", None),
    ("La parole a ensuite été prise par le représentant du Mali, pour qui il fait nuit.", None, "MLI", None),
    ("Même avis du côté du Pérou, dont la représentante a ajouté qu’il faisait nuit.", None, "PER", None),
    ("Invitée à s’exprimer, la représentante de « Lampes sans frontières » a remercié.", None, None,
     "Lampes sans frontières"),
    ("La Commission a entendu M. Jon Ek, Rapporteur spécial sur les lampes, qui a dit non.", "Jon Ek", None,
     "Rapporteur spécial sur les lampes"),
    ("La nuit est tombée 294 fois, a précisé le Vice-Président du Comité, M. Abel Dia Ba du Costa Rica.", "Abel Dia Ba",
     "CRI", "Vice-Président du Comité"),
    ("Mme Ana Luz, Secrétaire générale adjointe aux lampes (discours lu par M. Ek), a dit non.", "Ana Luz", None,
     "Secrétaire générale adjointe aux lampes"),
    ("La nuit tombe, a indiqué M. Abel Dia (Mali), le Président réélu du Comité.", "Abel Dia", "MLI",
     "Président réélu du Comité"),
    ("« Il fait nuit », a déclaré Mme Ana Luz (Pérou), Présidente de la Commission, en levant la séance.", "Ana Luz", "PER",
     "Présidente de la Commission"),
    ("« Il fait nuit », a souligné M. Jon Ek, Directeur des lampes dans sa déclaration à la Commission.", "Jon Ek", None,
     "Directeur des lampes"),
    ("Mme Ana Luz, Présidente du Comité lors de la session, a dit non.", "Ana Luz", None, "Présidente du Comité"),
    ("Son nouveau Président, M. Abel Dia (Mali), a dit non.", "Abel Dia", "MLI", "nouveau Président"),
    ("M. Abel Dia (Mali), qui tient la lampe a dit non.", "Abel Dia", "MLI", None),
    ("Le représentant du Mali, s’exprimant au nom du Groupe des lampes a dit non.", None, "MLI", None),
    ("M. Abel Dia (Mali), qui a dit non.", "-none-", None, "-none-"),
    ("M. Abel Dia (Mali), rappelant que le Pérou a dit non.", "-none-", None, "-none-"),
    ("La Présidente de la Commission Ana Luz (Pérou) a dit non.", "Ana Luz", "PER", "Présidente de la Commission"),
    ("Le Secrétaire général adjoint aux affaires politiques Jon Ek a dit non.", "Jon Ek", None,
     "Secrétaire général adjoint aux affaires politiques"),
    ("La Ministre de la lumière du Pérou Mme Ana Luz a dit non.", "Ana Luz", "PER", "Ministre de la lumière du Pérou"),
    ("Le Directeur de la Division des Affaires Générales a dit non.", None, None,
     "Directeur de la Division des Affaires Générales"),
]  # fmt: skip


def check(sentence, language, name, state, affiliation):
    opening = find_opening(sentence, 0, Setting(turn_words(language)))
    if affiliation == "-none-":
        assert opening is None
        return
    assert (opening.speaker.name, opening.speaker.state, opening.speaker.affiliation) == (
        name,
        state,
        affiliation,
    )


@pytest.mark.parametrize(("sentence", "name", "state", "affiliation"), ENGLISH)
def test_english(sentence, name, state, affiliation):
    check(sentence, "en", name, state, affiliation)


@pytest.mark.parametrize(("sentence", "name", "state", "affiliation"), FRENCH)
def test_french(sentence, name, state, affiliation):
    check(sentence, "fr", name, state, affiliation)


@pytest.mark.parametrize(
    "sentence",
    [
        "He said that lamps were dark.",
        "Turning to lamps, she said that they were dark.",
        "“It is dark,” he said.",
        "“It is dark,” wrote the poet Li Bai.",
        "The representative said that lamps were dark.",
        "The representative of Israel had misled the Council, she said.",
        "In Geneva, the representative of Syria had walked out.",
        "Nelson Mandela said that lamps were dark.",
        "President Obama announced lamps.",
        "UNICEF, in a statement, said that schools were shut.",
        "OPEC, speaking as one, cut output.",
        "Geneva (Switzerland) hosted the talks.",
        "Member States (Kenya) said that.",
        "Last week’s speaker said that it was over.",
        "The representatives of India and Pakistan spoke.",
        "The Council then adopted the draft by 13 votes.",
        "His delegation said that lamps were dark.",
        "THE SITUATION IN AFRICA (SUDAN)",
        "AMINA WANJIRU (Kenya)",
        "UNDOF (Disengagement Observer Force)",
        "FIFTH COMMITTEE APPROVES LAMPS, INCLUDING ON WICKS, the text said.",
        "Three years ago, the representative of Mali had said, it was dark.",
        "Last year, Ana Luz (Peru) said that it would be dark.",
    ],
)
def test_no_opening_in_english(sentence):
    assert find_opening(sentence, 0, Setting(turn_words("en"))) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a ajouté que la lampe était morte.",
        "Le représentant a enfin indiqué que la lampe était morte.",
        "La France, a-t-il ajouté, paiera la lampe.",
        "« Il fait nuit », a-t-elle dit.",
        "Le représentant d’Israël avait quitté la salle.",
        "Les représentants de l’Inde et du Pakistan ont exercé leur droit de réponse.",
        "Ont également pris la parole les représentants du Chili et de Cuba.",
    ],
)
def test_no_opening_in_french(sentence):
    assert find_opening(sentence, 0, Setting(turn_words("fr"))) is None


def test_a_draft_only_told_to_have_been_introduced_opens_no_turn():
    assert (
        find_opening(
            "A draft on wicks was introduced by the representative of Mali.", 0, Setting(turn_words("en"))
        )
        is None
    )
    told = "Un projet sur les mèches a été présenté par le représentant du Mali."
    assert find_opening(told, 0, Setting(turn_words("fr"))) is None


def test_an_official_of_a_ministry_speaks_for_a_state():
    said = "An official from the Ministry of Light replied that lamps were few."
    opening = find_opening(said, 0, Setting(turn_words("en"), reviewed="LSO"))
    assert (opening.speaker.state, opening.speaker.affiliation) == (None, "Ministry of Light")
    assert find_opening(said, 0, Setting(turn_words("en"))) is None
    check(
        "An official from the Ministry of Light of Peru said no.",
        "en",
        None,
        "PER",
        "Ministry of Light of Peru",
    )
    check("Un fonctionnaire du Ministère de la lumière du Mali a dit non.", "fr", None, "MLI",
          "Ministère de la lumière du Mali")  # fmt: skip


def test_a_name_of_which_only_the_first_part_is_bold():
    opening = find_opening("M. ABEL DIA-KONÉ (Mali) a dit non.", 0, Setting(turn_words("fr")), bold_until=7)
    assert (opening.speaker.name, opening.speaker.state) == ("ABEL DIA-KONÉ", "MLI")


def test_telling_of_a_speaker_is_no_turn():
    for sentence in (
        "The representative of Kuwait also spoke.",
        "The representative of Peru was elected Vice-Chair.",
        "The Chair then closed the debate.",
        "The President opened the meeting at 3 p.m.",
    ):
        assert not find_opening(sentence, 0, Setting(turn_words("en"))).turn


def test_opening_a_meeting_by_saying_something_is_a_turn():
    assert find_opening(
        "The Chair opened the meeting, saying that it was dark.", 0, Setting(turn_words("en"))
    ).turn
    assert not find_opening("Le Président a ensuite ouvert le débat.", 0, Setting(turn_words("fr"))).turn


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("He was late. Echoing him, the representative of Poland said so. “Never,” he added.", [13]),
        ("Yes. The representative of Malta, Council President, said it. In that vein, the United Kingdom’s representative said no.",
         [5, 62]),
        ("He was late.The representative of Sudan asked why.", [12]),
        ("She quoted him: “We waited. The representative of Mali said nothing.”", []),
        ("He was late. AMINA WANJIRU (Kenya) said no.", [13]),
        ("He met Mr. J. C. The representative of Mali said no.", []),
        ("She asked why. Mr. WANJIRU said that it was dark.", [15]),
        ("She asked why. Mr. Wanjiru said that it was dark.", []),
    ],
)  # fmt: skip
def test_turns_inside_a_paragraph(text, starts):
    places = sightings(text, turn_words("en"), 0, len(text), lead=0)
    assert [
        opening.start for opening in inner_openings(text, Setting(turn_words("en")), places, lead=False)
    ] == starts


def test_bold_name():
    opening = find_opening("Ngozi Obi (Nigeria) said no.", 0, Setting(turn_words("en")), bold_until=9)
    assert (opening.speaker.name, opening.speaker.form) == ("Ngozi Obi", "capitals")


def test_state_of_the_time():
    import datetime

    for year, code in ((1995, "COD"), (2010, "COD")):
        opening = find_opening(
            "ANA LUZ (Zaire) said no.", 0, Setting(turn_words("en"), datetime.date(year, 1, 1))
        )
        assert opening.speaker.state == code


def test_delegation_under_review():
    opening = find_opening(
        "Responding, the delegation said no.", 0, Setting(turn_words("en"), reviewed="LSO")
    )
    assert opening.speaker.state == "LSO"
    assert find_opening("The delegation said no.", 0, Setting(turn_words("en"))) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Oil is late.”  With those words, ANA LUZ (Peru) opened the debate.", "ANA LUZ"),
        ("“Oil is late”:  that was the message of ANA LUZ (Peru), who asked for more.", "ANA LUZ"),
        ("“Oil is late.”  That was how ANA LUZ (Peru) described the night.", "ANA LUZ"),
        ("“Oil is late.”  So said ANA LUZ (Peru), who asked for more.", "ANA LUZ"),
        ("“Oil is late.”  The phrase was that of ANA LUZ (Peru), who asked for more.", "ANA LUZ"),
        ("“Oil is late.”  It was with this proverb that ANA LUZ (Peru) began.", "ANA LUZ"),
        ("“Oil is late” was how Peru’s representative described it.", None),
        ("“Oil is late!” exclaimed the representative of Peru.", None),
    ],
)
def test_words_quoted_first(text, name):
    opening = find_opening(text, 0, Setting(turn_words("en")))
    assert (opening.start, opening.speaker.name, opening.speaker.state) == (0, name, "PER")


@pytest.mark.parametrize(
    "text",
    [
        "«L’huile est chère.»  C’est en ces termes que Mme ANA LUZ (Pérou) a ouvert le débat.",
        "« L’huile est chère. »  C’est par ces mots qu’a conclu Mme ANA LUZ (Pérou).",
        "« L’huile est chère »: telle a été la conclusion de Mme ANA LUZ (Pérou), qui a demandé une lampe.",
        "« L’huile est chère »: c’est le constat dressé par Mme ANA LUZ (Pérou), qui a demandé une lampe.",
        "« L’huile est chère », tel est le message de Mme ANA LUZ (Pérou), qui a demandé une lampe.",
        "« L’huile est chère. »  Par ces mots, Mme ANA LUZ (Pérou) a ouvert le débat.",
        "« L’huile est chère! » s’est exclamée Mme ANA LUZ (Pérou).",
        "« L’huile est chère. »  Voilà ce qu’a déclaré Mme ANA LUZ (Pérou).",
        "« L’huile est chère. »  Ainsi s’est exprimée Mme ANA LUZ (Pérou).",
        "« L’huile est chère. »  Citant ce proverbe, Mme ANA LUZ (Pérou) a demandé une lampe.",
        "« L’huile est chère »: le mot est de Mme ANA LUZ (Pérou), qui a demandé une lampe.",
        "« L’huile est chère »: tel a été le cri du cœur de Mme ANA LUZ (Pérou).",
    ],
)
def test_french_words_quoted_first(text):
    opening = find_opening(text, 0, Setting(turn_words("fr")))
    assert (opening.start, opening.speaker.name, opening.speaker.state) == (0, "ANA LUZ", "PER")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Oil is late.”  That was the motto of the Secretary-General, she said.", "en"),
        ("“Oil is late,” as the representative of Peru put it.", "en"),
        ("« L’huile est chère. »  C’était la devise du Secrétaire général, a-t-elle dit.", "fr"),
        ("« L’huile est chère. »  C’est en ces termes qu’il a conclu.", "fr"),
    ],
)
def test_words_that_the_speaker_only_quotes(text, language):
    assert find_opening(text, 0, Setting(turn_words(language))) is None


def test_item_of_a_list_is_no_opening():
    for dash in "—–":
        text = f"Lampas Nuevas Unidas (Mali) {dash} as the representative of Chad asked for its budget."
        assert find_opening(text, 0, Setting(turn_words("en"))) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ANA LUZ, former President of Peru, said no.", "en"),
        ("Mme ANA LUZ, ancienne Présidente du Pérou, a dit non.", "fr"),
    ],
)
def test_former_office_is_none_of_the_state(text, language):
    opening = find_opening(text, 0, Setting(turn_words(language)))
    assert (opening.speaker.name, opening.speaker.state) == ("ANA LUZ", None)


def test_office_of_today_behind_a_former_one():
    opening = find_opening(
        "ANA LUZ, former Chair of the Group, Minister of Ports of Peru, said no.",
        0,
        Setting(turn_words("en")),
    )
    assert opening.speaker.state == "PER"


def test_an_organization_in_a_list_is_no_person():
    text = "Lampas Nuevas for Archives of Oil (Mali) — as the representative of Chad asked for its budget."
    assert find_opening(text, 0, Setting(turn_words("en"))) is None


@pytest.mark.parametrize(
    ("text", "state", "language"),
    [
        ("Chad had abstained, said its representative, because lamps were dear.", "TCD", "en"),
        ("Chad had abstained, its delegate explained.", "TCD", "en"),
        ("Chad, its representative said, could not wait.", "TCD", "en"),
        ("On costs, Chad, through its representative, recalled the price of oil.", "TCD", "en"),
        ("Le Tchad s’est abstenu, a précisé sa déléguée, parce que les lampes sont chères.", "TCD", "fr"),
        ("Les Pays-Bas se sont abstenus, a dit leur représentante.", "NLD", "fr"),
        ("L’Irlande, a déclaré sa représentante, ne peut attendre.", "IRL", "fr"),
        ("L’Irlande, par la voix de son délégué, a rappelé le prix de l’huile.", "IRL", "fr"),
    ],
)
def test_states_that_speak_by_their_delegate(text, state, language):
    speaker = find_opening(text, 0, Setting(turn_words(language))).speaker
    assert (speaker.state, speaker.affiliation) == (state, None)


@pytest.mark.parametrize(
    "text",
    [
        "Chad had abstained, and its representative was absent.",
        "Chad was late, like its delegate said to be ill.",
        "Chad had asked its representative, who said nothing.",
    ],
)
def test_delegates_of_whom_is_told(text):
    assert find_opening(text, 0, Setting(turn_words("en"))) is None


def test_a_state_speaks_by_its_delegate_in_a_later_sentence():
    text = "Il a remercié tous. Le Tchad, par la voix de son délégué, a rappelé le prix de l’huile."
    places = sightings(text, turn_words("fr"), 0, len(text), lead=0)
    found = inner_openings(text, Setting(turn_words("fr")), places, lead=False)
    assert [(opening.start, opening.speaker.state) for opening in found] == [(20, "TCD")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The representative of Chad, having abstained, expressed regret.", "en"),
        ("Chad’s delegate, being one of the sponsors, hailed the result.", "en"),
        ("Le représentant du Tchad, s’étant abstenu, a exprimé ses regrets.", "fr"),
    ],
)
def test_speakers_who_had_voted(text, language):
    opening = find_opening(text, 0, Setting(turn_words(language)))
    assert (opening.turn, opening.speaker.state) == (True, "TCD")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chad’s delegation was headed by Abel Dia, Minister for Light, and included Bo Ek.", "en"),
        ("The delegation of Chad consisted of three experts on wicks.", "en"),
        ("La délégation du Tchad était conduite par M. Abel Dia.", "fr"),
        ("La délégation du Tchad est composée de trois experts.", "fr"),
    ],
)
def test_who_is_in_a_delegation_is_no_turn(text, language):
    assert not find_opening(text, 0, Setting(turn_words(language))).turn


def test_somebody_absent_of_whom_another_tells():
    sentence = "The representative of Mali was absent, said the Chair."
    assert not find_opening(sentence, 0, Setting(turn_words("en"))).turn
