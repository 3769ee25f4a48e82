"""On whose behalf somebody speaks."""

from __future__ import annotations

import pytest

from unreleases.views.turns.on_behalf import find_behalf, group_codes
from unreleases.views.turns.words import turn_words

ENGLISH = [
    (", speaking on behalf of the African Group,", ["African Group"]),
    (", on behalf also of China,", ["China"]),
    (
        ", speaking on behalf of the Group of 77 developing countries and China after that action,",
        ["Group of 77 developing countries and China"],
    ),
    (", on behalf of the African Group prior to the vote,", ["African Group"]),
    (", speaking for the A3+ — Gabon, Ghana and Kenya — warned of oil", ["A3+"]),
    (", speaking also for France,", ["France"]),
    (", on behalf of the A3 (Gabon, Ghana and Kenya),", ["A3"]),
    (", on behalf of 63 States,", []),
    (", aligning herself with the statement made on behalf of the African Group,", []),
    (", in a statement delivered on behalf of the African Group,", ["African Group"]),
    (", speaking for himself and for the first time,", []),
    (
        ", speaking on behalf of the “Group of 77” developing countries and China,",
        ["“Group of 77” developing countries and China"],
    ),
    (", on behalf of the European Union and associated States,", ["European Union and associated States"]),
    (
        ", on behalf of the European Union, Bulgaria, Cyprus and Romania,",
        ["European Union", "Bulgaria", "Cyprus", "Romania"],
    ),
    (", for whom he spoke on behalf of Bosnia and Herzegovina,", ["Bosnia and Herzegovina"]),
    (", on behalf of Trinidad and Tobago and the African Group,", ["Trinidad and Tobago", "African Group"]),
    (
        ", on behalf of the Arab Group and the Group of 77 and China,",
        ["Arab Group", "Group of 77 and China"],
    ),
    (
        ", on behalf of the European Union and the countries associated with the Union, as well as Cyprus,",
        ["European Union and the countries associated with the Union", "Cyprus"],
    ),
    (", on behalf of the Caribbean Community (CARICOM),", ["Caribbean Community (CARICOM)"]),
    (
        ", on behalf of Canada, Australia and New Zealand (CANZ),",
        ["Canada, Australia and New Zealand (CANZ)"],
    ),
    (
        ", on behalf of the Group of Landlocked Developing Countries and aligning himself with the Group of 77,",
        ["Group of Landlocked Developing Countries"],
    ),
    (", on behalf of the African Group in explanation of vote,", ["African Group"]),
    (" (Iceland, on behalf of the Nordic countries)", ["Nordic countries"]),
    (", on behalf of a group of countries,", ["group of countries"]),
    (", who spoke for the African Group, strongly urging Member States to wait,", ["African Group"]),
    (", on behalf of the African Group, developing countries,", ["African Group", "developing countries"]),
    (", on behalf of the sponsors,", []),
    (
        ", on behalf of the Accountability, Coherence and Transparency Group,",
        ["Accountability, Coherence and Transparency Group"],
    ),
    (
        ", on behalf of the Accountability, Coherence and Transparency (ACT) group,",
        ["Accountability, Coherence and Transparency (ACT) group"],
    ),
    (
        ", on behalf of Chile, Peru and the Caribbean Community (CARICOM),",
        ["Chile", "Peru", "Caribbean Community (CARICOM)"],
    ),
    (", on behalf of the Rio Group and his own country,", ["Rio Group"]),
    (", as well as on behalf of Chile, and of her delegation,", ["Chile"]),
    (" introduced on behalf of the Rio Group the draft resolution on lamps", ["Rio Group"]),
    (", speaking today for the Rio Group,", ["Rio Group"]),
    (", on behalf of his delegation,", []),
    (
        ", speaking as coordinator of the user States of the Malacca and Singapore Straits,",
        ["user States of the Malacca and Singapore Straits"],
    ),
    (", speaking also as Chair of the African Union,", ["African Union"]),
    (", in her capacity as Chair of the Peacebuilding Commission,", []),
    (", as Chairman of the working group,", []),
    (", in his national capacity,", []),
    (
        ", speaking on behalf of the Non-Aligned Movement and of the “Group of 77” developing countries and China,",
        ["Non-Aligned Movement", "“Group of 77” developing countries and China"],
    ),
    (", speaking on behalf of the Rio Group and in her national capacity,", ["Rio Group"]),
    (", for the Caribbean Community (CARICOM),", ["Caribbean Community (CARICOM)"]),
    (" (Peru), for her part,", []),
    (", responsible for the Sahel,", []),
    (
        ", on behalf of the European Union, as well as of Iceland and Norway,",
        ["European Union", "Iceland", "Norway"],
    ),
    ("On behalf of the African Group, ", ["African Group"]),
    (", President of the European Council of the European Union,", []),
    (", also on behalf of Canada and Australia (CANZ),", ["Canada", "Australia"]),
    (", on behalf of Peru and Iran (Islamic Republic of),", ["Peru", "Iran (Islamic Republic of)"]),
]
FRENCH = [
    (", au nom de la Ligue pour les pays d’Asie et d’Afrique,", ["Ligue pour les pays d’Asie et d’Afrique"]),
    (", au nom des A3 (Gabon, Ghana et Kenya),", ["A3"]),
    (", présentant le texte au nom de 63 pays,", []),
    (", s’exprimant au nom de l’Union européenne,", ["Union européenne"]),
    (", au nom du Groupe des 77 et de la Chine,", ["Groupe des 77 et de la Chine"]),
    (", au nom des pays nordiques,", ["pays nordiques"]),
    (", au nom des pays nordiques après cette décision,", ["pays nordiques"]),
    (", au nom des pays nordiques suite à cette décision,", ["pays nordiques"]),
    (", au nom des pays nordiques et à titre national,", ["pays nordiques"]),
    (", parlant au nom du Groupe des 77 et de la Chine après l’adoption,", ["Groupe des 77 et de la Chine"]),
    (", s’associant à la déclaration faite au nom du Groupe des États d’Afrique,", []),
    (", pour le compte du Groupe des États arabes,", ["Groupe des États arabes"]),
    (", qui parlait également pour le Togo,", ["Togo"]),
    (", pour le Groupe africain,", ["Groupe africain"]),
    (", pour sa part,", []),
    (
        "a parlé au nom de la Communauté des Caraïbes (CARICOM) pour saluer l’accord",
        ["Communauté des Caraïbes (CARICOM)"],
    ),
    (
        " a pris la parole au nom de l’Union européenne, ainsi que de l’Albanie, du Monténégro et de la Serbie, qui",
        ["Union européenne", "Albanie", "Monténégro", "Serbie"],
    ),
    (
        ", au nom du Forum des îles du Pacifique et de l’Alliance des petits États insulaires,",
        ["Forum des îles du Pacifique", "Alliance des petits États insulaires"],
    ),
    (", s’exprimant également au nom des Pays-Bas et du Luxembourg,", ["Pays-Bas", "Luxembourg"]),
    (", au nom de ses trois auteurs,", []),
    (", au nom également du Canada et de l’Australie (CANZ),", ["Canada", "Australie"]),
    (
        ", au nom du groupe Responsabilité, cohérence et transparence (ACT),",
        ["groupe Responsabilité, cohérence et transparence (ACT)"],
    ),
    (", s’exprimant au nom du Groupe de Rio et de sa propre délégation,", ["Groupe de Rio"]),
    (", présentant au nom du Groupe de Rio le projet de résolution sur les lampes,", ["Groupe de Rio"]),
    (", au nom du Groupe de Rio, Mme Diaz avait raison", ["Groupe de Rio"]),
    (", au nom d’un groupe de pays,", ["groupe de pays"]),
    (", en sa qualité de Président du Groupe des États d’Afrique,", ["Groupe des États d’Afrique"]),
    (", en sa qualité de Président de la Commission,", []),
]


@pytest.mark.parametrize(("clause", "names"), ENGLISH)
def test_english(clause, names):
    assert list(find_behalf(f"ANA LUZ{clause}", turn_words("en"))) == names


@pytest.mark.parametrize(("clause", "names"), FRENCH)
def test_french(clause, names):
    assert list(find_behalf(f"Mme ANA LUZ{clause}", turn_words("fr"))) == names


def test_codes():
    assert group_codes(("Nordic and Baltic countries", "Chile"), turn_words("en")) == ("NB8",)
    assert group_codes((), turn_words("en")) == ()


def test_the_union_with_its_associates_is_the_union():
    names = find_behalf(", au nom de l’Union européenne et des pays associés,", turn_words("fr"))
    assert group_codes(names, turn_words("fr")) == ("EU",)
