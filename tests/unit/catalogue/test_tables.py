"""Organs, groups, series, officials, and the loading of tables."""

from __future__ import annotations

import datetime

import pytest

from unreleases import _resources
from unreleases._resources import read_csv, read_toml, resource
from unreleases.catalogue.groups import find_group, group_names, groups
from unreleases.catalogue.officials import officials_on
from unreleases.catalogue.organs import find_organ, organ, organ_names, organs
from unreleases.catalogue.series import all_series, series, series_of_slug


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Security Council", "SC"),
        ("CONSEIL DE SECURITE", "SC"),
        ("le Conseil de sécurité", "SC"),
        ("the General Assembly", "GA"),
        ("L’Assemblée générale", "GA"),
        ("Sixth Committee", "C.6"),
        ("Quatrième Commission", "C.4"),
        ("Special Committee on Decolonization", "C-24"),
        ("Committee on NGOs", "NGO Committee"),
        ("Secretary-General", "SG"),
        ("Secrétaire général", "SG"),
        ("Vice-Secrétaire générale", "DSG"),
        ("CEDAW", "CEDAW"),
        ("Meeting of States Parties to Law of Sea Convention", "SPLOS"),
    ],
)
def test_organs_are_found_by_what_mastheads_print(name, code):
    found = find_organ(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("acronym", "language", "name"),
    [("CS", "fr", "Security Council"), ("SC", "en", "Security Council"), ("AG", "fr", "General Assembly")],
)
def test_an_acronym_means_the_organ_of_its_language(acronym, language, name):
    assert find_organ(acronym, language).name_en == name


@pytest.mark.parametrize("name", ["", "Committee", "sc", "cd", "Sierra Leone", "x" * 5_000, "(" * 299])
def test_no_organ_is_guessed(name):
    assert find_organ(name) is None


def test_organs_have_distinct_codes_and_find_themselves():
    assert organ("CSW").name_en == "Commission on the Status of Women"
    assert organ("nothing") is None
    for each in organs():
        assert find_organ(each.name_en, "en") == each
    for language in ("en", "fr"):
        assert all(find_organ(name, language) for name in organ_names(language))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("“Group of 77” developing countries and China", "G77"),
        ("the “Group of 77” and China", "G77"),
        ("Group of 77 developing countries", "G77"),
        ("the Group of 77 (developing countries and China)", "G77"),
        ("« Groupe des 77 »", "G77"),
        ("du Groupe des 77 et la Chine", "G77"),
        ("l’Union européenne", "EU"),
        ("European Union and its member States", "EU"),
        ("Mouvement des pays non alignés", "NAM"),
        ("Caribbean Community (CARICOM)", "CARICOM"),
        ("Groupe des Etats d’Afrique", "AFR"),
        ("Group of Landlocked Developing Countries", "LLDC"),
    ],
)
def test_groups_are_found_with_marks_and_articles(name, code):
    found = find_group(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("name", ["", "Group", "developing countries", "Group of 7777", "x" * 5_000])
def test_no_group_is_guessed(name):
    assert find_group(name) is None


def test_group_codes_are_unique_and_every_name_is_found():
    codes = [each.code for each in groups()]
    assert len(set(codes)) == len(codes)
    for language in ("en", "fr"):
        assert [name for name in group_names(language) if find_group(name, language) is None] == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("SC", "CS"),
        ("GA", "AG"),
        ("GA/DIS", "AG/DSI"),
        ("GA/SPD", "CPSD"),
        ("GA/L", "AG/J"),
        ("SEA", "MER"),
        ("DC", "CD"),
        ("PBC", "CCP"),
        ("PAL", "PAL"),
        ("SG/SM", "SG/SM"),
    ],
)
def test_series_have_counterparts(english, french):
    assert series(english).code("fr") == french
    assert series(french).code("en") == english


def test_series_are_listed_once():
    english = [each.code_en for each in all_series() if each.code_en]
    assert len(set(english)) == len(english)
    assert series("XYZ") is None


@pytest.mark.parametrize(
    ("slug", "code"),
    [
        ("gash", "GA/SHC"),
        ("eco", "ECOSOC"),
        ("endev", "ENV/DEV"),
        ("ecfem", "FEM"),
        ("lt", "L/T"),
        ("brf", None),
    ],
)
def test_clipped_slugs_of_the_1990s(slug, code):
    assert series_of_slug(slug) == code


@pytest.mark.parametrize(
    ("day", "role", "names"),
    [
        ((1995, 6, 1), "SG", ["Boutros Boutros-Ghali"]),
        ((2006, 12, 31), "SG", ["Kofi Annan"]),
        ((2007, 1, 1), "SG", ["Ban Ki-moon"]),
        ((2005, 5, 1), "DSG", ["Louise Fréchette"]),
        ((2010, 5, 5), "SPOKES", ["Martin Nesirky"]),
        ((1940, 1, 1), "SG", []),
    ],
)
def test_who_was_in_office(day, role, names):
    assert [official.name for official in officials_on(datetime.date(*day), role)] == names


def test_terms_run_forwards():
    for row in read_csv("officials.csv"):
        assert not row["end"] or row["start"][: len(row["end"])] <= row["end"], row["name"]


@pytest.mark.parametrize(
    ("content", "message"), [("a,b\n1,2\n3\n", "row 3: 1 cells instead of 2"), ("", "no header line")]
)
def test_a_broken_table_names_file_and_row(content, message, tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "broken.csv").write_text(content, encoding="utf-8")
    monkeypatch.setattr(_resources, "get_data", lambda package, path: (tmp_path / path).read_bytes())
    with pytest.raises(ValueError, match=rf"broken\.csv.*{message}"):
        read_csv("broken.csv")


def test_a_broken_vocabulary_names_its_file(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "broken.toml").write_text("a = ", encoding="utf-8")
    monkeypatch.setattr(_resources, "get_data", lambda package, path: (tmp_path / path).read_bytes())
    with pytest.raises(ValueError, match=r"broken\.toml"):
        read_toml("broken.toml")


def test_the_tables_say_where_they_come_from():
    text = resource("README.md").read_text(encoding="utf-8")
    for entry in resource().iterdir():
        if entry.name.endswith(".csv"):
            assert f"`{entry.name}`" in text
