"""The command line: what it prints, where errors go, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import unreleases as un
from unreleases.cli.commands import commands
from unreleases.writers.formats import FORMATS

ROOT = Path(__file__).parents[3]
MEETING = ROOT / "examples" / "releases" / "ga12990.en.txt"
FRENCH = ROOT / "examples" / "releases" / "sc13777.fr.txt"


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments, **given: runner.invoke(commands, [str(each) for each in arguments], **given)


def test_show_prints_the_document(run):
    result = run("show", FRENCH)
    assert result.exit_code == 0
    assert "SC/13777" in result.output
    assert "Le Comité du Conseil de sécurité" in result.output
    assert "date_missing" in result.output
    assert result.stderr == ""


def test_show_prints_the_views_on_request(run):
    assert "statements" not in run("show", MEETING).output.split("notices")[0].splitlines()[0]
    result = run("show", MEETING, "--views")
    assert result.exit_code == 0
    for words in ("AMINA WANJIRU", "KEN", "African Group", "A/85/L.7", "recorded", "120"):
        assert words in result.output


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_convert_writes_every_format(run, name):
    result = run("convert", MEETING, "--to", name)
    assert result.exit_code == 0, result.output
    assert result.stdout.endswith("\n")
    assert "General Assembly" in result.stdout


def test_convert_writes_json_by_default_and_views_on_request(run):
    assert "views" not in json.loads(run("convert", MEETING).stdout)
    views = json.loads(run("convert", MEETING, "--views").stdout)["views"]
    assert [each["state"] for each in views["statements"]] == ["KEN", "NOR"]


def test_convert_writes_to_a_file(run, tmp_path):
    target = tmp_path / "out.json"
    result = run("convert", MEETING, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))["format"]


@pytest.mark.parametrize("each", FORMATS.values(), ids=lambda each: each.name)
def test_the_name_of_the_output_tells_the_format(run, tmp_path, each):
    target = tmp_path / f"out{each.extension}"
    assert run("convert", MEETING, "-o", target).exit_code == 0
    assert (
        target.read_text(encoding="utf-8").strip()
        == run("convert", MEETING, "--to", each.name).stdout.strip()
    )


def test_a_name_that_tells_no_format_is_refused(run, tmp_path):
    result = run("convert", MEETING, "-o", tmp_path / "out.pdf")
    assert result.exit_code == 2
    assert "--to" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_views_of_a_citation_are_its_statements(run):
    assert run("convert", MEETING, "--to", "ris", "--views").stdout.count("TY  - ") == 3


def test_a_dash_reads_standard_input(run):
    result = run("convert", "-", "--to", "text", input=MEETING.read_bytes())
    assert result.exit_code == 0
    assert "GA/12990" in result.stdout


def test_the_address_is_a_hint(run):
    text = "Council Meets\n\nThe Security Council today met in its chamber and considered the matter.\n"
    result = run("convert", "-", "--url", "https://press.un.org/en/2031/sc14999.doc.htm", input=text)
    assert [each["code"] for each in json.loads(result.stdout)["notices"]][:1] == ["symbol_from_url"]


def test_formats_lists_the_registry(run):
    assert [line.split()[0] for line in run("formats").stdout.splitlines()] == list(FORMATS)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the input is empty"),
        (b" \n\t", "the input is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64), "PNG"),
    ],
)
@pytest.mark.parametrize("command", ["show", "convert"])
def test_what_is_no_release_is_one_sentence_and_exit_code_1(run, command, content, words):
    result = run(command, "-", input=content)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("unreleases: standard input: ")
    assert words in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["show", "convert"])
def test_missing_files_and_directories(run, command, tmp_path):
    for path, words in ((tmp_path / "none.txt", "No such file"), (tmp_path, "directory")):
        result = run(command, path)
        assert (result.exit_code, result.stdout) == (1, "")
        assert words in result.stderr
        assert result.stderr.count("\n") == 1


def test_strict_fails_on_a_warning(run):
    text = "SC/14999\n3 March 2031\n\nThe Security Council today discussed lighthouses, and said that they were bright.\n"
    assert run("show", "-", input=text).exit_code == 0
    result = run("show", "-", "--strict", input=text)
    assert result.exit_code == 1
    assert "title_missing" in result.stderr or "no headline" in result.stderr


@pytest.mark.parametrize(
    "arguments", [["convert", "-", "--to", "pdf"], ["show"], ["sing"], ["convert", "-", "--loud"]]
)
def test_wrong_use_is_exit_code_2(run, arguments):
    assert run(*arguments, input="x").exit_code == 2


def test_the_module_runs_without_traceback():
    done = subprocess.run(
        [sys.executable, "-m", "unreleases", "show", "no-such-file"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_without_the_letters_shows_their_numbers(encoding):
    done = subprocess.run(
        [sys.executable, "-m", "unreleases", "show", str(FRENCH)],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "SC/13777" in done.stdout.decode(encoding)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device is always full on Linux only")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["show", "convert", "formats", "--help"])
def test_a_full_disk_is_one_sentence_and_exit_code_1(command, unbuffered):
    files = [str(FRENCH)] if command in ("show", "convert") else []
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "unreleases", command, *files],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("unreleases: standard output: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["show", "convert", "formats"])
def test_a_reader_who_has_seen_enough_hears_nothing_more(command, unbuffered):
    files = [str(FRENCH)] if command in ("show", "convert") else []
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "unreleases", command, *files],
        stdout=writing,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


def test_without_the_extra_one_sentence_says_what_to_install():
    code = "import sys; sys.modules['click'] = None\nfrom unreleases.cli import main\nmain()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "unreleases[cli]" in done.stderr
    assert "Traceback" not in done.stderr


def test_show_prints_lists_in_lists_with_their_markers(run, tmp_path):
    inner = un.List(items=(un.ListItem(content=(un.Text(text="within"),), marker="(a)"),))
    outer = un.List(items=(un.ListItem(content=(un.Text(text="without"),), marker="1.", lists=(inner,)),))
    (tmp_path / "release.json").write_text(un.to_json(un.Release(body=(outer,))), encoding="utf-8")
    lines = [line.rstrip() for line in run("show", tmp_path / "release.json").output.splitlines()]
    assert lines[-2:] == ["  0 1. without", "      (a) within"]
